"""The numbers on the page are those of the rules in Python."""

from __future__ import annotations

import random
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest

from coprod_kit.rules.feedback import feedback
from coprod_kit.rules.scoring import score
from tests.site.driving import INSTRUMENT, ITEMS, LANGS, Assessment, plain


def answer_sets() -> list[dict[str, int]]:
    draw = random.Random(20260115)  # noqa: S311 -- the same sets each time
    sets: list[dict[str, int]] = [
        {},
        dict.fromkeys(ITEMS, 0),
        dict.fromkeys(ITEMS, 100),
        {"S1": 10, "S2": 20, "S3": 40},  # just enough for one level
        {"S1": 10, "S2": 20, "P1": 50, "P2": 60},
        {"S1": 50, "S2": 50, "S3": 50, "S5": 50, "S6": 50, "S7": 50},
    ]
    return sets + [
        {item: draw.randrange(0, 101, 10) for item in ITEMS if draw.random() < share}
        for share in (0.5, 0.7, 0.9, 1)
    ]


def written(mean: float | None, lang: str, not_computed: str) -> str:
    if mean is None:
        return not_computed
    exact = Fraction(mean).limit_denominator(1000)
    one = (Decimal(exact.numerator) / exact.denominator).quantize(Decimal("0.1"), ROUND_HALF_UP)
    text = str(one).removesuffix(".0")
    return text.replace(".", ",") if lang == "fr" else text


@pytest.mark.parametrize("lang", LANGS)
def test_means_and_sentences_are_those_of_python(
    lang: str, assess: Callable[..., Assessment]
) -> None:
    widget = assess(lang)
    words = widget.words
    declared = INSTRUMENT.localized(lang)
    labels = {each["id"]: each["label"] for each in declared["subscales"]}
    phrases = {each["id"]: each.get("phrase") for each in declared["subscales"]}
    sets = answer_sets()
    assert len(sets) >= 10
    widget.show_result()
    for answers in sets:
        # Through the page itself: clear what is there, then choose.
        while widget.answers():
            widget.root.locator("[data-clear]:visible").first.click()
        widget.answer(answers)
        assert widget.answers() == answers

        scores = score(INSTRUMENT, answers)
        assert widget.means() == {
            labels[each.subscale]: (
                written(each.mean, lang, words["not_computed"]),
                words["answered_of"].format(answered=each.answered, of=each.of),
            )
            for each in scores
        }

        said = feedback(INSTRUMENT, answers)
        text = plain(widget.root.locator(".ck-self-assessment-result").inner_text())
        assert (plain(words["too_few"]) in text) == (not said.comparisons)
        steps = declared["feedback"]["first_step"]
        if said.comparisons:
            step = steps["steps"][said.first_step] if said.first_step else steps["otherwise"]
            assert plain(step) in text
        for comparison in said.comparisons:
            for name in (*comparison.highest, *comparison.lowest):
                assert plain(phrases[name]) in text

        # The picture says each answer once, in words too.
        picture = widget.root.locator("figure.ck-self-assessment-picture svg")
        dots = [item for item in ITEMS if item.startswith("S") and item in answers]
        assert picture.locator("circle").count() == len(dots)
        values = picture.locator("text.ck-self-assessment-value").all_text_contents()
        blanks = [words["blank"]] * (12 - len(dots))
        assert sorted(values) == sorted([*(str(answers[item]) for item in dots), *blanks])
        described = plain(picture.locator("desc").text_content() or "")
        assert described.count(words["blank"]) == len(blanks)


def test_result_follows_the_answers(assess: Callable[..., Assessment]) -> None:
    widget = assess("en")
    widget.answer({"S1": 10, "S2": 20, "S3": 30})
    widget.show_result()
    assert widget.means()["Co-implementer"] == ("20", "3 of 4")
    widget.answer({"S4": 40})
    assert widget.means()["Co-implementer"] == ("25", "4 of 4")
    assert widget.status() == widget.words["result_updated"]


@pytest.mark.parametrize("lang", LANGS)
def test_result_never_judges(lang: str, assess: Callable[..., Assessment]) -> None:
    """No label, norm or band: the means stand in plain text of one colour."""
    widget = assess(lang)
    widget.answer({item: 0 if place < 6 else 100 for place, item in enumerate(ITEMS)})
    widget.show_result()
    cells = widget.root.locator(
        ".ck-self-assessment-result table.ck-self-assessment-means td:nth-child(2)"
    )
    looks = cells.evaluate_all(
        "all => all.map(el => { const s = getComputedStyle(el);"
        " return [s.color, s.backgroundColor, s.fontWeight].join() })"
    )
    assert len(looks) > 5
    assert len(set(looks)) == 1
    text = widget.root.locator(".ck-self-assessment-result").inner_text().lower()
    judged = {
        "fr": ("faible", "élevé", "excellent", "insuffisant", "bravo", "moyenne nationale", "%"),
        "en": ("poor", "weak", "excellent", "well done", "percentile", "above average", "%"),
    }
    assert not [word for word in judged[lang] if word in text]
    assert plain(widget.words["card"]).lower() in plain(text)
    assert plain(INSTRUMENT.localized(lang)["card"]["warning"]).lower() in plain(text)
