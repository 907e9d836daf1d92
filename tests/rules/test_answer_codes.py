"""Answer codes: exact both ways, mended where people mistype, refused where they are wrong."""

import dataclasses
import json
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

import coprod_kit
from coprod_kit.content.answer_codes.model import layout, messages, releases
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.criteria.model import criteria
from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.content.questions.model import load_bank
from coprod_kit.languages import LANGUAGES
from coprod_kit.rules.answer_codes.codes import AnswerCodeError, decode, encode
from coprod_kit.rules.answer_codes.contents import coded_content, kit_sources
from coprod_kit.rules.answer_codes.finding import find_codes
from coprod_kit.rules.answer_codes.symbols import is_whole, mend, symbol_values, with_check
from coprod_kit.rules.answers import CONFIDENCE, AnswerError
from coprod_kit.widgets.self_assessment.view import OCCASIONS
from tests.own_content import FOLDER as OWN
from tests.vectors import VECTORS

RELEASED = json.loads((VECTORS / "answer-codes" / "released.json").read_text("utf-8"))
CODED = [coded_content(source) for source in kit_sources()]
ALPHABET = layout().alphabet
CASES = list(shipped_cases())


@st.composite
def answered(draw):
    """Draw a content of the kit, and answers to some of its items."""
    source = draw(st.sampled_from(kit_sources()))
    coded = coded_content(source)
    set_number = draw(st.integers(1, 4095)) if coded.kind == "case-practice" else None
    items = coded.set_items(set_number) if set_number else tuple(coded.fields)
    answers, confidence = {}, {}
    for item in draw(st.sets(st.sampled_from(items))):
        field = coded.fields[item]
        answers[item], said = field.answer(draw(st.integers(1, field.states - 1)))
        if said:
            confidence[item] = said
    said = {
        "confidence": confidence,
        "occasion": draw(st.sampled_from([None, *layout().occasions])),
        "round": draw(st.sampled_from([None, 1, 2, 3])),
        "set": set_number,
    }
    return source, coded, answers, said, draw(st.none() | st.text("abé1", min_size=1))


@given(answered())
def test_round_trip(drawn):
    source, coded, answers, said, word = drawn
    code = encode(answers, source, word=word, **said)
    read = decode(code, source)
    assert read.answers == answers
    assert {name: getattr(read, name) for name in said} == said
    assert (read.content, read.kind, read.version) == (coded.name, coded.kind, coded.version)
    assert (read.word is None) == (word is None)
    assert len(code.replace("-", "")) <= (24 if word is None else 28)
    assert "\n" not in code


@pytest.mark.parametrize("entry", RELEASED, ids=lambda entry: entry["code"])
def test_codes_of_every_release_are_read_for_ever(entry):
    read = dataclasses.asdict(decode(entry["code"]))
    for name in ("answers", "confidence", "occasion", "round", "set", "kind", "content", "version"):
        assert read[name] == entry[name]
    assert read["word"] == entry["word_number"]


def test_the_kit_writes_the_codes_of_the_oracle():
    now = {coded.number: source for coded, source in zip(CODED, kit_sources(), strict=True)}
    entries = [entry for entry in RELEASED if entry["release"] in now]
    assert len(entries) >= len(now) - 1
    for entry in entries:
        said = {name: entry[name] for name in ("confidence", "occasion", "round", "set", "word")}
        assert encode(entry["answers"], now[entry["release"]], **said) == entry["code"]


def test_no_line_of_the_registry_is_changed_or_removed():
    """What `released.json` says of a release was written when it got its number."""
    for entry in RELEASED:
        line = releases()[entry["release"] - 1]
        assert (line["kind"], line["content"], line["version"]) == (
            entry["kind"],
            entry["content"],
            entry["version"],
        )
    assert {entry["release"] for entry in RELEASED} == set(range(1, len(releases()) + 1)), (
        "Run: python -m tests.vectors.make_answer_codes"
    )


def test_every_content_of_the_kit_has_a_number():
    without = [f"{coded.kind} {coded.name}" for coded in CODED if not coded.number]
    assert not without, (
        f"{', '.join(without)}: after a change of items, change the version, then run "
        "python tools/number_contents.py and python -m tests.vectors.make_answer_codes"
    )


def test_the_layout_agrees_with_the_rest_of_the_kit():
    assert layout().occasions == OCCASIONS
    assert layout().confidence == CONFIDENCE
    assert len(set(ALPHABET)) == 32
    assert not set("OILU") & set(ALPHABET)


SAMPLES = [
    encode({"S1": 80, "S12": 0}, "self-efficacy", occasion="before"),
    encode({"tool-lending": ["a"]}, "levels", confidence={"tool-lending": "guess"}, word="a"),
    encode({}, "cases", set=7, round=2),
]


@pytest.mark.parametrize("code", SAMPLES)
def test_every_substitution_and_every_swap_is_caught(code):
    values = [symbol_values()[symbol] for symbol in mend(code)]
    assert is_whole(values)
    for place, own in enumerate(values):
        for other in range(32):
            changed = [*values[:place], other, *values[place + 1 :]]
            assert is_whole(changed) == (other == own)
    for place in range(len(values) - 1):
        swapped = list(values)
        swapped[place : place + 2] = reversed(swapped[place : place + 2])
        assert is_whole(swapped) == (swapped == values)


def test_a_random_code_passes_once_in_a_million():
    """Exactly one of 32⁴ endings fits any beginning."""
    data = [5, 0, 1, *range(5)]
    whole = with_check(data)
    state = [is_whole([*data, a, b, *whole[-2:]]) for a in range(32) for b in range(32)]
    assert sum(state) == 1
    for cut in range(4, len(whole), 4):
        assert not is_whole(whole[:-cut])
        assert not is_whole(whole[cut:])


@pytest.mark.parametrize(
    "change",
    [
        str.lower,
        lambda code: code.replace("-", ""),
        lambda code: code.replace("-", " – "),
        lambda code: code.replace("0", "O").replace("1", "l"),
        lambda code: code.replace("0", "о").replace("1", "I"),
        lambda code: "".join(chr(ord(s) + 0xFEE0) if s != "-" else s for s in code),
        lambda code: f"\u200f\u202b {code}\u202c\n",
        lambda code: code.translate({ord("0") + n: 0x660 + n for n in range(10)}),
        "\u200b".join,
        " ".join,
    ],
)
@pytest.mark.parametrize("code", SAMPLES)
def test_what_people_mistype_is_mended(code, change):
    assert decode(change(code)) == decode(code)


def fault(call, *arguments, **named):
    with pytest.raises(AnswerCodeError) as error:
        call(*arguments, **named)
    assert "{" not in str(error.value)
    return error.value.fault


def test_faults_by_name():
    code = SAMPLES[0]
    assert fault(decode, "") == "empty"
    assert fault(decode, " - ") == "empty"
    assert fault(decode, code + "!") == "signs"
    assert fault(decode, code[:-1]) == "length"
    assert fault(decode, code[:-5]) == "damaged"
    assert fault(decode, code[:-1] + ("2" if code[-1] != "2" else "3")) == "damaged"
    assert fault(decode, f"{code} {SAMPLES[2]}") == "several"
    assert fault(decode, code, "levels") == "other"
    assert fault(decode, code, load_bank("levels")) == "other"
    assert fault(decode, 3) == "wish"
    newer_format = with_check([0b10000, *[0] * 7])
    newer_release = with_check([0b00111, 31, 31, *[0] * 5])
    for values in (newer_format, newer_release):
        assert fault(decode, "".join(ALPHABET[value] for value in values)) == "newer"
    unused = with_check([0b00100, 0, 0b00010, 31, *[31] * 4])
    assert fault(decode, "".join(ALPHABET[value] for value in unused)) == "damaged"


def test_faults_are_worded_in_every_language():
    for lang in LANGUAGES:
        coprod_kit.set_language(lang)
        with pytest.raises(AnswerCodeError) as error:
            decode("")
        assert str(error.value).startswith(messages(lang)["empty"][:20])


@pytest.mark.parametrize(
    ("answers", "content", "named"),
    [
        ({}, "nothing", {}),
        ({}, "levels", {"occasion": "later"}),
        ({}, "levels", {"round": 4}),
        ({}, "levels", {"round": True}),
        ({}, "levels", {"set": 1}),
        ({}, "cases", {"set": 0}),
        ({}, "cases", {"set": 4096}),
        ({}, "levels", {"word": " - "}),
        ({CASES[0]: {"verdict": "other"}, CASES[1]: {"verdict": "other"}}, "cases", {"set": 1}),
    ],
)
def test_wishes_that_cannot_be_met(answers, content, named):
    assert fault(encode, answers, content, **named) == "wish"


def test_answers_that_cannot_be_used():
    for answers, content in [({"S1": 5}, "self-efficacy"), ({"S1": "many"}, "self-efficacy")]:
        with pytest.raises(AnswerError):
            encode(answers, content)
    with pytest.raises(AnswerError, match="confidence"):
        encode({}, "levels", confidence={"tool-lending": "very"})
    with pytest.raises(AnswerError, match="not an item"):
        encode({}, "levels", confidence={"S1": "sure"})


def test_a_chapter_and_a_questionnaire_of_one_name():
    question = load_bank("self-efficacy").questions[0]
    assert decode(encode({"S1": 10}, "self-efficacy")).kind == "self-assessment"
    assert decode(encode({question.id: ["a"]}, "self-efficacy")).kind == "quiz"


def test_picked_cases_are_split_and_joined_in_any_order():
    answers = {case: {"verdict": "coproduction", "level": "initiator"} for case in CASES[:10]}
    given = {CASES[11]: {"verdict": "coproduction", "given": True}}
    code = encode({**answers, **given}, "cases", word="épi", round=1)
    parts = code.split("\n")
    assert all(len(mend(part)) == 28 for part in parts)
    assert decode("\n".join(reversed(parts))).answers == answers
    assert decode(code).word == decode(encode({"S1": 0}, "self-efficacy", word="EPI")).word
    assert fault(decode, parts[0]) == "parts"
    other = encode({CASES[20]: {"verdict": "other"}, **dict(list(answers.items())[1:])}, "cases")
    assert fault(decode, "\n".join([parts[0], *other.split("\n")[1:]])) == "mixed"
    every = {case: {"verdict": "other"} for case in CASES}
    assert decode(encode(every, "cases")).answers == every


def test_own_content_is_named_by_its_digest():
    mine = load_instrument(OWN / "accueil.yaml")
    item = mine.items[0]
    code = encode({item: mine.scale.maximum}, mine, occasion="after", word="a")
    assert fault(decode, code) == "own"
    assert decode(code, own=[mine]).answers == {item: mine.scale.maximum}
    assert decode(code, mine).content == mine.id
    cases = {name: case for name, case in shipped_cases().items() if name in CASES[:15]}
    asked = coded_content(cases).set_items(3)
    assert len(asked) == 10
    answers = {asked[0]: {"verdict": "other"}}
    assert decode(encode(answers, cases, set=3), cases).answers == answers
    assert decode(encode(answers, cases), own=[cases]).answers == answers
    changed = dataclasses.replace(mine, version="99")
    assert fault(decode, code, changed) == "own"


def test_a_numbered_set_is_the_same_ten_cases_mixed():
    coded = coded_content(shipped_cases())
    sets = [coded.set_items(number) for number in range(1, 200)]
    assert all(len(set(each)) == 10 for each in sets)
    assert len(set(sets)) == len(sets)
    assert len({case for each in sets for case in each}) > 90
    for each in sets:
        groups = [sum(case in group for case in each) for group in coded.description["groups"]]
        assert groups == [6, 2, 2]


CHAT = """[29/11/2026, 10:31:12] Ana 🌻: voici mon code, merci !
{0}
[29/11/2026, 10:31:40] Ben: that they want this code: {1}{2} 👍👍
10:32:01 From Chloé to Everyone: {3}
10:32:04 From Dan to Everyone: this hello {4}
10:32:09 From Chloé to Everyone: {5}
\u200f١٠:٣٢ \u2067محمد\u2069: الرمز \u2066{6}\u2069 شكرا
tel. 0123 4567 8901, ISBN 9781 2345 6789
"""


def test_codes_in_a_chat():
    dice = random.Random(4)  # noqa: S311 -- the same codes each time
    codes = [
        encode({f"S{n}": 10 * dice.randrange(11) for n in range(1, 13)}, "self-efficacy")
        for _ in range(6)
    ]
    first, rest = codes[3][:9], codes[3][10:]
    damaged = codes[4][:7] + ("2" if codes[4][7] != "2" else "3") + codes[4][8:]
    text = CHAT.format(codes[0], codes[1], codes[2], first, damaged, rest, codes[5].lower())
    found, fragments = find_codes(text)
    read = [decode("".join(ALPHABET[value] for value in code.values)) for code in found]
    assert read == [decode(codes[n]) for n in (0, 1, 2, 3, 5)]
    assert [code.line for code in found] == [2, 3, 3, 4, 7]
    assert [code.split for code in found] == [False, False, False, True, False]
    assert [(each.text, each.line) for each in fragments] == [(damaged, 5)]


def test_prose_holds_no_code():
    words = ["they", "that", "with", "some", "CODE", "ABCD", "from", "2026", "near", "home"]
    dice = random.Random(1)  # noqa: S311 -- the same words each time
    prose = " ".join(dice.choice(words) for _ in range(100_000))
    assert find_codes(prose) == ([], [])


@given(st.text())
def test_any_text_is_read_or_refused(text):
    find_codes(text)
    with pytest.raises(AnswerCodeError):
        decode(text)


def test_steps_of_the_criteria_with_several_answers():
    answers = {"service": "public", criteria().phases_step.id: []}
    assert decode(encode(answers, "co-production")).answers == answers
