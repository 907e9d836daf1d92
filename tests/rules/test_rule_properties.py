"""What holds of the rules whatever the instrument and the answers."""

from decimal import Decimal

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.rules.answers import AnswerError, check_answers, partition_answers
from coprod_kit.rules.feedback import feedback
from coprod_kit.rules.scoring import score
from tests.vectors import make

PATIENT = settings(deadline=None)
"""Machines that test many things at once are slow by fits and starts."""

INSTRUMENTS = [load_instrument(source) for source in make.SOURCES]


@st.composite
def answered(draw):
    """Draw an instrument and usable answers to it, some items left blank."""
    instrument = draw(st.sampled_from(INSTRUMENTS))
    points = st.sampled_from(instrument.scale.points)
    return instrument, draw(st.dictionaries(st.sampled_from(instrument.items), points))


json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
huge = st.integers(400, 6000).map(lambda exponent: 10**exponent)
odd = st.one_of(
    json_like,
    huge,
    st.decimals(),
    st.sampled_from([Decimal("sNaN"), Decimal("1E+999999")]),
    st.fractions(),
    st.complex_numbers(),
    st.binary(),
    st.dates(),
    st.sets(st.integers()),
    st.floats(width=32).map(np.float32),
    st.floats(width=16).map(np.float16),
    st.integers(-(2**63), 2**63 - 1).map(np.int64),
    st.booleans().map(np.bool_),
    st.lists(st.integers(0, 100), max_size=3).map(np.array),
    st.integers(0, 100).map(lambda number: np.timedelta64(number, "s")),
    st.builds(object),
)
keys = st.one_of(
    st.sampled_from([item for instrument in INSTRUMENTS for item in instrument.items]),
    st.text(),
    st.text().map(np.str_),
    st.integers(),
    huge,
    st.none(),
    st.tuples(st.text()),
    st.floats(),
)


@PATIENT
@given(answered(), st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(case, dice):
    instrument, answers = case
    pairs = list(answers.items())
    dice.shuffle(pairs)
    shuffled = dict(pairs)
    assert list(check_answers(instrument, shuffled)) == list(check_answers(instrument, answers))
    assert score(instrument, shuffled) == score(instrument, answers)
    assert feedback(instrument, shuffled) == feedback(instrument, answers)


@PATIENT
@given(answered())
def test_a_mean_lies_among_its_answers(case):
    instrument, answers = case
    for subscale, line in zip(instrument.subscales, score(instrument, answers), strict=True):
        values = [answers[item] for item in subscale.items if item in answers]
        assert line.answered == len(values) <= line.of == len(subscale.items)
        assert (line.mean is not None) == (len(values) >= subscale.minimum)
        assert line.mean is None or min(values) <= line.mean <= max(values)


@PATIENT
@given(answered(), st.data())
def test_a_blank_is_not_a_zero(case, data):
    instrument, answers = case
    assume(answers and 0 in instrument.scale.points)
    item = data.draw(st.sampled_from(sorted(answers)))
    left_out = {name: value for name, value in answers.items() if name != item}
    blank = score(instrument, check_answers(instrument, {**answers, item: None}))
    zero = score(instrument, {**answers, item: 0})
    assert blank == score(instrument, left_out)
    for subscale, without, counted in zip(instrument.subscales, blank, zero, strict=True):
        assert counted.answered == without.answered + (item in subscale.items)
        if item in subscale.items and without.mean:
            assert abs(counted.mean) < abs(without.mean)


@PATIENT
@given(answered(), st.data())
def test_one_more_answer_never_lowers_a_count_nor_undoes_a_mean(case, data):
    instrument, answers = case
    missing = [item for item in instrument.items if item not in answers]
    assume(missing)
    more = {
        **answers,
        data.draw(st.sampled_from(missing)): data.draw(st.sampled_from(instrument.scale.points)),
    }
    for before, after in zip(score(instrument, answers), score(instrument, more), strict=True):
        assert after.answered in {before.answered, before.answered + 1}
        assert after.mean is not None or before.mean is None


@PATIENT
@given(answered())
def test_feedback_names_computed_subscales_only_and_one_family_at_a_time(case):
    instrument, answers = case
    means = {line.subscale: line.mean for line in score(instrument, answers)}
    found = feedback(instrument, answers)
    for told in found.comparisons:
        members = {subscale.id for subscale in instrument.family(told.family)}
        assert {*told.highest, *told.lowest} <= members
        high = {means[name] for name in told.highest}
        low = {means[name] for name in told.lowest}
        assert None not in high | low
        assert len(high) == 1
        assert len(low) <= 1
        assert not low or max(high) > max(low)
        assert bool(low) or len(told.highest) >= 2
    if found.first_step is not None:
        family = instrument.data["feedback"]["first_step"]["family"]
        members = [subscale.id for subscale in instrument.family(family)]
        computed = [means[name] for name in members if means[name] is not None]
        assert means[found.first_step] == min(computed)
        assert len(set(computed)) >= 2


@PATIENT
@given(answered())
def test_usable_answers_come_back_as_they_are(case):
    instrument, answers = case
    assert partition_answers(instrument, answers) == (answers, [])
    assert check_answers(instrument, answers) == answers


@settings(PATIENT, max_examples=500)
@given(st.sampled_from(INSTRUMENTS), odd | st.dictionaries(keys, odd))
def test_nothing_makes_sorting_fail(instrument, raw):
    answers, problems = partition_answers(instrument, raw)
    assert list(answers) == [item for item in instrument.items if item in answers]
    assert all(type(value) is int for value in answers.values())
    assert set(answers.values()) <= set(instrument.scale.points)
    assert {code for _, code in problems} <= {
        *("not-answers", "unknown-item", "not-a-number", "off-scale")
    }
    if isinstance(raw, dict):
        blanks = [item for item in instrument.items if item in raw and raw[item] is None]
        assert len(answers) + len(problems) + len(blanks) == len(raw)
    else:
        assert (answers, problems) == ({}, [("", "not-answers")])


@settings(PATIENT, max_examples=300)
@given(st.sampled_from(INSTRUMENTS), odd | st.dictionaries(keys, odd))
def test_checking_tells_of_every_problem(instrument, raw):
    answers, problems = partition_answers(instrument, raw)
    if not problems:
        assert check_answers(instrument, raw) == answers
        return
    with pytest.raises(AnswerError) as caught:
        check_answers(instrument, raw)
    told = caught.value.problems
    assert len(told) == len(problems)
    assert str(caught.value) == " ".join(told)
    for (item, code), sentence in zip(problems, told, strict=True):
        assert sentence.endswith(".")
        assert code in {"not-answers", "unknown-item"} or sentence.startswith(
            f"The answer to {item} must be "
        )
