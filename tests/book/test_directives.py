"""What a teacher writes, and what the page shows; what is misspelt stops with file and line."""

from __future__ import annotations

from collections.abc import Callable

import nbformat
import pytest
from bs4 import BeautifulSoup

from coprod_kit.book.directives.drawings import read_drawing
from coprod_kit.book.directives.roles import parse_mark
from coprod_kit.book.page_errors import PageError
from coprod_kit.content.cards.model import cards
from coprod_kit.content.cases.labels import coding_words
from coprod_kit.content.cases.model import shipped_cases
from coprod_kit.content.instruments.model import load_instrument
from coprod_kit.content.predictions.model import predictions
from coprod_kit.widgets.rendering import MIME

Build = Callable[..., str]

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4" width="9">{inside}</svg>'


def soup(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html.parser")


class TestWidget:
    def test_the_directive_puts_the_questionnaire_on_the_page(self, build_page: Build) -> None:
        page = soup(build_page("```{self-assessment} self-efficacy\n```"))
        widget = page.select_one("[data-ck-widget=self-assessment]")
        assert widget is not None
        items = load_instrument("self-efficacy").items
        assert len(widget.select("fieldset[data-item]")) == len(items) > 0
        assert widget.select_one("form")["lang"] == "en"

    def test_the_folder_decides_the_language(self, build_page: Build) -> None:
        page = soup(build_page("```{self-assessment} self-efficacy\n```", lang="fr"))
        assert page.html["lang"] == "fr"
        assert "Je peux" in page.select_one("form[data-part]").text

    def test_two_on_a_page_share_no_id(self, build_page: Build) -> None:
        twice = "```{self-assessment} self-efficacy\n```\n\n" * 2
        ids = [tag["id"] for tag in soup(build_page(twice)).select("[id]")]
        assert len(ids) == len(set(ids))

    @pytest.mark.parametrize(
        ("source", "line", "words"),
        [
            ("```{self-assessment} self-eficacy\n```", 3, 'no instrument "self-eficacy"'),
            ("text\n\n```{self-assessment}\n```", 5, "Say which one"),
            (
                "```{self-assessment} self-efficacy\n:colour: red\n```",
                3,
                "Unknown option keys: ['colour']",
            ),
            ("```{self-assessment} self-efficacy\nhello\n```", 3, "remove what is inside"),
            ("```{self-asessment} self-efficacy\n```", 3, "self-asessment"),
            (":::{prediction} levels\n:::", 3, "{prediction} is empty"),
            (":::{prediction} levles\nfound\n:::", 3, 'Did you mean "levels"?'),
            (":::{retrieval}\n1. a\n:::", 3, '"+++"'),
            (":::{remember}\n:::", 3, "empty"),
            (":::{remember}\n:class: big\n- a\n:::", 3, "Unknown option keys: ['class']"),
            (":::{drawing} nothing\n:alt: words\nCaption\n:::", 3, "no drawing"),
            (":::{drawing} nothing\nCaption\n:::", 3, ":alt:"),
            ("```{image}\n```", 3, "1 argument(s) required"),
            ("a {evidence}`certain` b", 3, "strong, mixed, thin, stance"),
        ],
    )
    def test_a_mistake_stops_the_build_at_its_place(
        self, build_page: Build, source: str, line: int, words: str
    ) -> None:
        with pytest.raises(PageError) as caught:
            build_page(source)
        assert f"index.md:{line}: " in str(caught.value)
        assert words in str(caught.value)

    def test_a_name_is_an_anchor_to_link_to(self, build_page: Build) -> None:
        body = ":::{remember}\n:name: short\nText.\n:::\n\n[back](#short)\n"
        page = soup(build_page(body + "\n```{self-assessment} self-efficacy\n:name: form\n```"))
        assert page.select_one("#short").find_next("section")["class"] == ["ck-box", "ck-remember"]
        assert page.select_one('main a[href="#short"]').text == "back"
        assert page.select_one("#form").find_next("div")["data-ck-widget"] == "self-assessment"


class TestNotebook:
    @pytest.mark.parametrize(
        ("source", "words"),
        [
            ({"kind": "quiz", "chapter": "/gone/mine.yaml"}, "mine.yaml: There is no such file"),
            ({"kind": "quiz", "chapter": "poems"}, 'no questions for "poems"'),
            ({"kind": "case-practice", "cases": [["id"], ["a"]]}, "DataFrame"),
        ],
    )
    def test_a_widget_that_cannot_be_shown_stops_the_build(
        self, build_page: Build, source: dict[str, object], words: str
    ) -> None:
        output = nbformat.v4.new_output("display_data", {MIME: {"lang": "en", **source}})
        cell = nbformat.v4.new_code_cell("w", outputs=[output])
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("# A"), cell])
        toc = "format: jb-book\nroot: index\nchapters:\n- file: one\n"
        with pytest.raises(PageError) as caught:
            build_page("text", files={"one.ipynb": nbformat.writes(notebook), "_toc.yml": toc})
        assert "one.ipynb:" in str(caught.value)
        assert words in str(caught.value)


class TestBoxes:
    def test_a_prediction_hides_the_finding_until_opened(self, build_page: Build) -> None:
        page = soup(build_page(":::{prediction} levels\nIt was *told*.\n:::"))
        bet = predictions()["levels"]
        box = page.select_one("aside.ck-prediction")
        assert box.select_one("legend").text == bet.text["en"]
        labels = [label.text for label in box.select("label")]
        assert labels == [option.text["en"] for option in bet.options]
        radios = box.select("input[type=radio]")
        assert [radio["value"] for radio in radios] == [option.id for option in bet.options]
        assert len({radio["name"] for radio in radios}) == 1
        assert box["data-found"].split() == list(bet.found)
        assert box.select_one("details p").text == f"{bet.finding['en']} It was told."
        assert not box.select_one("details").has_attr("open")

    def test_a_finding_that_goes_on_with_a_list_keeps_its_first_sentence(
        self, build_page: Build
    ) -> None:
        page = soup(build_page(":::{prediction} levels\n- one\n- two\n:::"))
        found = page.select_one("aside.ck-prediction details")
        assert found.select_one("p").text.strip() == predictions()["levels"].finding["en"]
        assert len(found.select("li")) == 2

    def test_a_case_has_its_kind_and_its_title(self, build_page: Build) -> None:
        page = soup(build_page(":::{case} The walking bus\nText.\n:::", lang="fr"))
        title = page.select_one("section.ck-case .ck-box-title")
        assert title.text.split() == ["Un", "cas", "The", "walking", "bus"]


class TestCases:
    def test_a_role_names_a_case_by_its_title_or_in_words_of_the_page(
        self, build_page: Build
    ) -> None:
        said = "{case}`parent-nursery`, {case}`the nursery <parent-nursery: initiator group>`"
        page = soup(build_page(said, files={"cases.md": "# Cases"}))
        links = page.select("a.ck-case-link")
        title = shipped_cases()["parent-nursery"].title["en"]
        assert [link.text for link in links] == [title, "the nursery"]
        assert {link["href"] for link in links} == {"cases.html#case-parent-nursery"}

    def test_a_box_leads_to_its_case(self, build_page: Build) -> None:
        body = ":::{case} The library\n:id: lezoux-library: co-designer collective contested\nText."
        page = soup(build_page(f"{body}\n:::", lang="fr", files={"cases.md": "# Cases"}))
        box = page.select_one("section.ck-case")
        assert box.select_one(".ck-box-subject").text.strip() == "The library"
        assert box.select_one("a")["href"] == "cases.html#case-lezoux-library"
        assert box.select_one("a").text == shipped_cases()["lezoux-library"].title["fr"]

    @pytest.mark.parametrize(
        ("body", "words"),
        [
            ("{case}`parent-nurserie`", 'Did you mean "parent-nursery"?'),
            ("{case}`a <parent-nursery: initiator collective>`", 'says "initiator group"'),
            ("{case}`parent-nursery: initiator group contested`", 'says "initiator group"'),
            ("{case}`a <b`", "names no case"),
            (":::{case} A\n:id: lezoux-library: co-designer collective\nText.\n:::", "contested"),
        ],
    )
    def test_what_the_case_base_denies_stops_the_build(
        self, build_page: Build, body: str, words: str
    ) -> None:
        with pytest.raises(PageError) as caught:
            build_page(body, files={"cases.md": "# Cases"})
        assert "index.md:3: " in str(caught.value)
        assert words in str(caught.value)

    def test_the_cards_show_the_codings_of_the_case_base(self, build_page: Build) -> None:
        bib = "".join(
            f"@book{{{key}, title={{T}}, author={{A, B}}, year={{2000}}, publisher={{P}}}}\n"
            for key in {key for card in cards() for key in card.sources}
        )
        page = soup(
            build_page("```{case-cards}\n```", files={"cases.md": "# Cases", "refs.bib": bib})
        )
        rows = page.select("tbody tr")
        assert len(rows) == len(cards())
        for row, card in zip(rows, cards(), strict=True):
            front, coding = (cell.text.strip() for cell in row.select("td")[:2])
            assert front == f"{card.number}. {card.text['en']}"
            assert coding.casefold().startswith(coding_words(card.case.coding, "en"))
            assert coding.endswith("contested") is card.case.contested


class TestMarks:
    def test_a_mark_has_words_and_an_anchor_for_each_claim(self, build_page: Build) -> None:
        page = soup(build_page("So it is {evidence}`thin <C08 C12>`. And {evidence}`thin <C08>`."))
        assert [mark.text for mark in page.select(".ck-evidence")] == ["thin evidence"] * 2
        assert len(page.select("#C08")) == len(page.select("#C12")) == 1

    @pytest.mark.parametrize("text", ["", "certain", "thin <c08>", "thin <>", "thin C08"])
    def test_anything_else_is_refused(self, text: str) -> None:
        with pytest.raises(ValueError, match="no mark of evidence"):
            parse_mark(text)

    def test_words_of_another_language_say_so(self, build_page: Build) -> None:
        page = soup(build_page("They say {fr}`coproduction <b>`."))
        assert page.select_one('span[lang="fr"]').text == "coproduction <b>"


class TestDrawing:
    def test_it_stands_in_the_page_with_its_words(self, build_page: Build) -> None:
        files = {"figures/steps.svg": SVG.format(inside="<rect width='2' height='2'/>")}
        body = ':::{drawing} steps\n:alt: Three steps, "one by one".\nThe steps.\n:::'
        page = soup(build_page(body, files=files))
        drawing = page.select_one("figure.ck-drawing svg")
        assert drawing["aria-label"] == 'Three steps, "one by one".'
        assert not drawing.has_attr("width")
        assert page.select_one("figcaption").text.strip() == "The steps."

    @pytest.mark.parametrize(
        "inside",
        [
            "<script>1</script>",
            "<rect onload='x()'/>",
            "<image href='https://example.org/x.png'/>",
            "<foreignObject/>",
            "<style>*{}</style>",
            "<g",
        ],
    )
    def test_what_could_act_or_load_is_refused(self, inside: str, tmp_path) -> None:
        file = tmp_path / "x.svg"
        file.write_text(SVG.format(inside=inside))
        with pytest.raises(ValueError, match=r"has no place|not well-formed"):
            read_drawing(file, "words")

    def test_entities_are_refused(self, tmp_path) -> None:
        file = tmp_path / "x.svg"
        file.write_text('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>')
        with pytest.raises(ValueError, match="entities"):
            read_drawing(file, "words")


class TestTables:
    def test_each_scrolls_in_a_region_of_its_own_name(self, build_page: Build) -> None:
        table = "| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        page = soup(build_page(f"## First\n\n{table}Text.\n\n{table}"))
        labels = [box["aria-label"] for box in page.select("div.ck-table[tabindex='0']")]
        assert labels == ["Table: First", "Table 2: First"]
