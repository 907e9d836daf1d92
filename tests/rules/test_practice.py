"""Practice: the rules against the vectors that TypeScript is held to as well, and properties."""

import json
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.vocabulary import NEAR_MISS, Coding, boxes, codings
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.answers import AnswerError
from coprod_kit.rules.practice import box_name, box_names, grade, missed, summarize
from coprod_kit.rules.practice_answers import check_answers, choices, partition_answers
from coprod_kit.rules.practice_feedback import definitions, reasons
from coprod_kit.rules.practice_order import (
    CLEAR,
    CONTESTED,
    MIX_PATTERN,
    PracticeItem,
    Stream,
    contrasts,
    focuses,
    matches_focus,
    plan,
    subset,
)
from tests.vectors import VECTORS, make_practice

DOCUMENT = json.loads((VECTORS / "practice" / "rules.json").read_text(encoding="utf-8"))
CODINGS = list(codings())
SHIPPED = list(shipped_cases().values())


@dataclass(frozen=True)
class Coded:
    id: str
    coding: Coding
    alternatives: tuple[Coding, ...] = ()
    contested: bool = False


def coded(name, coding, alternatives=()):
    return Coded(name, Coding.parse(coding), tuple(map(Coding.parse, alternatives)))


any_coding = st.sampled_from(CODINGS)
answers = st.fixed_dictionaries(
    {"verdict": st.sampled_from(choices()["verdict"])},
    optional={
        "level": st.sampled_from(choices()["level"]),
        "mode": st.sampled_from(choices()["mode"]),
        "confidence": st.sampled_from(choices()["confidence"]),
        "because": st.text(min_size=1, max_size=20),
        "given": st.just(value=True),
    },
)
tables = st.lists(
    st.builds(
        Coded,
        st.text("abcdefgh", min_size=1, max_size=4),
        any_coding,
        st.lists(any_coding, max_size=3).map(tuple),
        st.booleans(),
    ),
    max_size=60,
    unique_by=lambda case: case.id,
)


def test_vectors_are_up_to_date():
    committed = (VECTORS / "practice" / "rules.json").read_text(encoding="utf-8")
    assert committed == make_practice.document(), "Run: python tests/vectors/make_practice.py"
    assert {name: list(codes) for name, codes in choices().items() if name != "confidence"} == {
        name: list(codes) for name, codes in DOCUMENT["codes"].items()
    }


def test_vectors_hold_every_kind_of_mark():
    seen = Counter(
        (name, *mark) for each in DOCUMENT["graded"] for name, mark in each["marks"].items()
    )
    for name in ("verdict", "level", "mode"):
        for mark in (("exact", 1), ("defensible", 1), ("not", 0)):
            assert seen[name, *mark] >= 10, (name, mark)


def test_grade():
    assert len(DOCUMENT["graded"]) >= 1000
    for vector in DOCUMENT["graded"]:
        found = grade(coded("a", vector["coding"], vector["alternatives"]), vector["answer"])
        told = {name: [mark.state, mark.credit] for name, mark in found.items()}
        assert told == vector["marks"], vector


@pytest.mark.parametrize("vector", DOCUMENT["sorted"])
def test_answers_are_parted_as_in_typescript(vector):
    usable, problems = partition_answers(["a", "b"], vector["raw"])
    assert usable == vector["answers"]
    assert list(usable) == list(vector["answers"])
    assert sorted(map(list, problems)) == vector["problems"]
    if problems:
        with pytest.raises(AnswerError) as caught:
            check_answers(["a", "b"], vector["raw"])
        assert len(caught.value.problems) == len(problems)


@pytest.mark.parametrize(("n", "focus", "expected"), DOCUMENT["subsets"])
def test_subset(n, focus, expected):
    items = [
        PracticeItem(case, Coding.parse(coding), block, rank)
        for case, coding, block, rank in DOCUMENT["items"]
    ]
    assert [item.case for item in subset(items, n or None, focus)] == expected


def test_summary():
    told = DOCUMENT["summary"]
    found = summarize(
        [coded(case["id"], case["coding"], case["alternatives"]) for case in told["cases"]],
        told["answers"],
    )
    assert found.answered == told["answered"]
    assert {
        name: [each.exact, each.defensible, each.of] for name, each in found.by_dimension.items()
    } == told["by_dimension"]
    assert [[*pair, count] for pair, count in found.table.items()] == told["table"]
    assert [[word, *pair] for word, pair in found.by_confidence.items()] == told["by_confidence"]


@pytest.mark.parametrize(
    ("alternatives", "answer", "states"),
    [
        # An alternative that changes both counts only as a whole.
        (["co-designer|group"], ("co-designer", "group"), ("defensible", "defensible")),
        (["co-designer|group"], ("co-designer", "individual"), ("not", "exact")),
        (["co-designer|group"], ("co-implementer", "group"), ("exact", "not")),
        # Two that change one each may be combined.
        (
            ["initiator|individual", "co-implementer|collective"],
            ("initiator", "collective"),
            ("defensible", "defensible"),
        ),
    ],
)
def test_a_pair_is_judged_within_codings_that_hold_together(alternatives, answer, states):
    case = coded("a", "co-implementer|individual", alternatives)
    level, mode = answer
    found = grade(case, {"verdict": "coproduction", "level": level, "mode": mode})
    assert (found["level"].state, found["mode"].state) == states


@given(any_coding, st.lists(any_coding, max_size=4), answers)
def test_grade_never_fails(coding, alternatives, answer):
    case = Coded("a", coding, tuple(alternatives))
    found = grade(case, answer)
    for mark in found.values():
        assert mark.credit is None or 0 <= mark.credit <= 1
        assert (mark.credit is None) == (mark.state == "not-asked")
    assert missed(found) == any(mark.credit == 0 for mark in found.values())
    reasoned = grade(case, {**answer, "because": "x"})
    assert reasoned == found


@given(any_coding, st.lists(any_coding, max_size=4))
def test_the_coding_and_each_listed_alternative_are_never_missed(coding, alternatives):
    case = Coded("a", coding, tuple(alternatives))
    for one in (coding, *alternatives):
        answer = {"verdict": one.code("verdict")}
        if one.is_coproduction:
            answer |= {"level": one.level, "mode": one.mode}
        assert not missed(grade(case, answer))


@given(tables, st.integers(-5, 5), st.none() | st.integers(1, 70), st.sampled_from(focuses()))
def test_plan_of_any_table(cases, seed, n, focus):
    whole = plan(cases, seed=seed)
    assert sorted(item.case for item in whole) == sorted(case.id for case in cases)
    assert sorted(item.rank for item in whole) == list(range(len(cases)))
    assert whole == plan(list(reversed(cases)), seed=seed), "the order of the table decides nothing"
    some = plan(cases, n, seed, focus)
    assert some == subset(whole, n, focus)
    wanted = [item for item in whole if matches_focus(item, focus)]
    assert len(some) == (len(wanted) if n is None else min(n, len(wanted)))
    assert [item for item in wanted if item in some] == some
    ids = {item.case for item in whole}
    for pair in contrasts(whole):
        assert pair.first != pair.second
        assert {pair.first, pair.second} <= ids


@given(st.dictionaries(st.text(max_size=3), st.text() | st.none() | st.integers() | answers))
def test_any_answers_are_sorted(raw):
    usable, problems = partition_answers(["a", "b", ""], raw)
    assert len(usable) + len(problems) <= len(raw)
    assert partition_answers(["a", "b", ""], usable) == (usable, [])


def test_the_kit_is_planned_from_clear_to_contested():
    whole = plan(SHIPPED)
    order = [item.block for item in whole]
    assert order == sorted(order, key=[CLEAR, "neighbours", CONTESTED].index)
    by_id = {case.id: case for case in SHIPPED}
    assert all(by_id[item.case].contested == (item.block == CONTESTED) for item in whole)
    clear = [item for item in whole if item.block == CLEAR]
    # After the two examples, boxes come one after the other, with a near-miss within each.
    found = [box_name(item.coding) for item in clear[2:] if box_name(item.coding) != NEAR_MISS]
    assert list(dict.fromkeys(found)) == list(map(str, boxes()))
    assert found == sorted(found, key=box_names().index)
    assert all(2 <= found.count(box) <= 3 for box in map(str, boxes()))
    assert sum(not item.coding.is_coproduction for item in clear) >= 9
    pairs = contrasts(whole)
    assert [pair.dimension for pair in pairs] == ["mode", "mode", "level", "verdict", "level"]
    assert plan(SHIPPED, seed=1) != whole


def test_a_short_practice_is_mixed():
    short = plan(SHIPPED, n=10)
    assert {item.block for item in short} == {CLEAR, "neighbours", CONTESTED}
    assert any(box_name(item.coding) == NEAR_MISS for item in short)
    # Three or four of the ten are near-misses, of one box.
    assert len({box_name(item.coding) for item in short}) >= 5


@pytest.mark.parametrize("case", SHIPPED, ids=lambda case: case.id)
def test_every_case_of_the_kit_says_what_decided(case):
    found = reasons(criteria(), case)
    names = ["verdict"] if case.near_miss_class else ["verdict", "level", "mode"]
    assert [reason.dimension for reason in found] == names
    for reason in found:
        assert all(reason.because[lang] for lang in LANGUAGES)
        assert (reason.nearest is None) == (reason.change is None)
    for reason in found[1:]:
        if reason.nearest:
            changed = {reason.dimension: reason.nearest}
            assert replace(case.coding, **changed) not in case.alternatives


def test_a_case_without_answers_has_the_first_reason_that_fits():
    case = next(case for case in SHIPPED if case.level == "initiator")
    bare = type(case)(**{**case.__dict__, "answers": None, "clue": None, "mode_clue": None})
    found = reasons(criteria(), bare)
    assert found[1].because in definitions(criteria(), "level", "initiator")
    assert [reason.step for reason in found] == ["sense", "idea", "actors"]


def item_of(name, coding, *, contested=False):
    return Coded(name, Coding.parse(coding), contested=contested)


def test_of_very_few_cases_none_is_set_aside_as_an_example():
    first, *_, last = map(str, boxes())
    few = [item_of("a", last), item_of("b", last), item_of("c", first)]
    order = [item.case for item in plan(few)]
    assert order[0] == "c", "box by box"
    more = [*few, item_of("d", "other")]
    order = [item.case for item in plan(more)]
    assert order[0] in {"a", "b"}, "an example of the fullest box"
    assert order[1] == "c", "then one that shares neither its level nor its mode"


def test_a_near_miss_stands_among_the_cases_of_a_block():
    box = str(boxes()[0])
    for seed in range(20):
        cases = [item_of(f"{n}", box) for n in range(9)] + [item_of("x", "other")]
        clear = [item.case for item in plan(cases, seed=seed) if item.block == CLEAR]
        assert len(clear) == 2 + 3 + 1, "two examples, a large block, a near-miss"
        assert clear.index("x") >= 3, "never before the first case of the block"


def test_a_block_is_large_only_where_many_cases_are_clear():
    for count, expected in ((2, 2), (4, 2), (5, 3), (9, 3)):
        # Two more cases of another box are the examples, or stand for those that are.
        cases = [item_of(f"a{n}", str(boxes()[0])) for n in range(count + 1)]
        cases += [item_of(f"b{n}", str(boxes()[-1])) for n in range(1)]
        order = plan(cases)
        asked = [each for each in order[2:] if each.block == CLEAR]
        assert sum(each.coding == boxes()[0] for each in asked) == min(expected, count), count


def test_without_co_productions_three_near_misses_are_clear_and_the_rest_are_neighbours():
    cases = [item_of(f"{n}", "other") for n in range(6)]
    assert [item.block for item in plan(cases)] == [CLEAR] * 3 + ["neighbours"] * 3


def test_neighbours_follow_each_other_by_what_they_share():
    wanted = [item for item in plan(SHIPPED) if item.block != CLEAR]
    for one, other in pairwise(wanted):
        if one.block != other.block:
            continue
        same_box = box_name(one.coding) == box_name(other.coding)
        later = wanted[wanted.index(other) :]
        others = [each for each in later if each.block == other.block]
        # Two of one box stand side by side only where nothing else is left.
        if same_box:
            assert {box_name(each.coding) for each in others} == {box_name(one.coding)}


def test_a_short_practice_takes_from_the_streams_in_the_order_of_the_pattern():
    whole = {item.rank: item for item in plan(SHIPPED)}
    kinds = []
    for rank in range(2, 2 + len(MIX_PATTERN)):
        item = whole[rank]
        near_miss = not item.coding.is_coproduction
        kind = {CONTESTED: Stream.CONTESTED, "neighbours": Stream.NEIGHBOURS}.get(item.block)
        kinds.append(kind or (Stream.NEAR_MISSES if near_miss else Stream.BLOCKS))
    assert tuple(kinds) == MIX_PATTERN


def test_the_pairs_differ_in_one_thing_and_no_case_is_in_two():
    items = plan(SHIPPED)
    coding = {item.case: item.coding for item in items}
    pairs = contrasts(items)
    for pair in pairs:
        one, other = coding[pair.first], coding[pair.second]
        if pair.dimension == "verdict":
            assert (one.is_coproduction, other.is_coproduction) == (True, False)
        else:
            kept = "mode" if pair.dimension == "level" else "level"
            assert one.code(kept) == other.code(kept)
            assert one.code(pair.dimension) != other.code(pair.dimension)
    shown = [case for pair in pairs for case in (pair.first, pair.second)]
    assert len(set(shown)) == len(shown)
    assert len({coding[pair.first] for pair in pairs}) == len(pairs)


def test_a_neighbour_shares_a_code_or_is_a_near_miss_before_one_that_shares_nothing():
    low, high = boxes()[0], boxes()[-1]
    near = Coding(low.level, high.mode)
    cases = [item_of("a", str(low), contested=True), item_of("b", str(high), contested=True)]
    for seed in range(12):
        for between in (str(near), "other"):
            chain = plan([*cases, item_of("c", between, contested=True)], seed=seed)
            order = [item.case for item in chain]
            assert order[0] == "c" or order[1] == "c", "never left for after a jump"


def test_no_pair_shows_a_contested_case():
    cases = [item_of(f"{n}", str(coding), contested=True) for n, coding in enumerate(codings())]
    assert contrasts(plan(cases)) == []


def test_another_seed_draws_contested_cases_in_another_order():
    cases = [item_of(f"{n}", "other", contested=True) for n in range(12)]
    assert plan(cases, seed=1) != plan(cases, seed=2)


@pytest.mark.parametrize("seed", range(40))
def test_ten_cases_hold_three_or_four_near_misses_and_a_contested_case(seed):
    ten = plan(SHIPPED, 10, seed)
    assert sum(not item.coding.is_coproduction for item in ten) in (3, 4)
    assert sum(item.block == CONTESTED for item in ten) >= 1
