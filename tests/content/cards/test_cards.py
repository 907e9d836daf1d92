"""The cards of a session: each is a case of the case base, in a sentence."""

import pytest

from coprod_kit.content.cards.model import CARDS_FILE, cards, read_cards
from coprod_kit.languages import LANGUAGES
from tests.content.broken import faults, line_of

TEXT = CARDS_FILE.read_text(encoding="utf-8")


def test_the_set_is_ten_cards_with_all_that_a_room_argues_about():
    assert [card.number for card in cards()] == list(range(1, 11))
    verdicts = [card.case.verdict for card in cards()]
    assert verdicts.count("near-miss") == 6
    assert sum(card.case.contested for card in cards()) == 6
    classes = {card.case.near_miss_class for card in cards()} - {None}
    assert len(classes) == 6


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_front_fits_a_slip_of_paper(lang):
    assert max(len(card.front[lang]) for card in cards()) <= 100


def test_a_card_whose_case_nobody_contests_says_that_nobody_here_would():
    for card in cards():
        nobody = card.otherwise["en"].startswith("Nobody")
        assert nobody is not card.case.contested, card.case.id
        assert card.otherwise["fr"].startswith("Personne") is nobody


@pytest.mark.parametrize(
    ("new", "reason", "fix"),
    [
        (
            "sauv-lif",
            'There is no "sauv-lif" in cases.csv.',
            'Write "sauv-life", or another id of cases.csv.',
        ),
        ("zzz", 'There is no "zzz" in cases.csv.', "Take an id of cases.csv."),
        ("tax-return", 'The case "tax-return" is on an earlier card.', "Take another case."),
    ],
)
def test_a_card_names_a_case_of_its_own(new, reason, fix, tmp_path):
    file = tmp_path / "cards.yaml"
    text = TEXT.replace("case: sauv-life", f"case: {new} # here")
    file.write_text(text, encoding="utf-8")
    assert faults(read_cards, file) == [(line_of(text, "# here"), "cards[7].case", reason, fix)]
