"""The picture of a quiz: well-formed, safe whatever the texts, complete without a script, light."""

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from coprod_kit.content.questions.model import chapters, load_bank
from coprod_kit.languages import LANGUAGES
from coprod_kit.widgets.registry import render
from coprod_kit.widgets.texts import widget_strings
from tests.widgets.payload import payload
from tests.widgets.well_formed import HOSTILE_IN_FILES, Strict

SMALL = Path(__file__).parents[1] / "vectors" / "quiz" / "small.yaml"


def source(chapter=SMALL, lang="en", **values):
    return {"kind": "quiz", "lang": lang, "chapter": str(chapter), **values}


def page(chapter=SMALL, lang="en", uid="u1", **values):
    return BeautifulSoup(render(source(chapter, lang, **values), uid), "html.parser")


@pytest.fixture(params=[str(SMALL), *chapters()], ids=lambda name: Path(name).stem)
def chapter(request):
    return request.param


@pytest.fixture(params=LANGUAGES)
def lang(request):
    return request.param


def test_html_is_well_formed(chapter, lang):
    parser = Strict()
    parser.feed(render(source(chapter, lang), "u1"))
    parser.close()
    assert parser.open == []


def test_two_on_a_page_share_no_id_nor_group_of_buttons(lang):
    one, two = page(lang=lang, uid="u1"), page(lang=lang, uid="u2")
    ids = [element["id"] for soup in (one, two) for element in soup.select("[id]")]
    assert len(ids) == len(set(ids)) > 0
    names = [{radio["name"] for radio in soup.select("input")} for soup in (one, two)]
    assert not names[0] & names[1]
    assert one.form["aria-labelledby"] == one.select_one(".ck-quiz-title")["id"]


def test_every_question_is_a_fieldset_with_native_controls(chapter, lang):
    bank = load_bank(chapter)
    items = page(chapter, lang).select("li[data-question]")
    assert [item["data-question"] for item in items] == [each.id for each in bank.questions]
    for number, (item, question) in enumerate(zip(items, bank.questions, strict=True), 1):
        (fieldset,) = item.select("fieldset")
        legend = next(child for child in fieldset.children if child.name)
        assert legend.name == "legend"
        words = " ".join(legend.get_text(" ").split())
        assert words.startswith(f"Question {number} ")
        assert words.endswith(" ".join(question.text[lang].split()))
        kinds = {field["type"] for field in fieldset.select("input")}
        assert kinds == {"checkbox" if question.kind == "multiple" else "radio"}
        assert len({field["name"] for field in fieldset.select("input")}) == 1
        labels = [" ".join(label.get_text(" ").split()) for label in fieldset.select("label")]
        assert labels == [
            " ".join(f"{option.id} {option.text[lang]}".split()) for option in question.options
        ]


def test_the_answer_is_folded_and_whole_for_who_has_no_script(chapter, lang):
    bank = load_bank(chapter)
    soup = page(chapter, lang)
    for item, question in zip(soup.select("li[data-question]"), bank.questions, strict=True):
        (fold,) = item.select("details")
        assert not fold.has_attr("open")
        text = " ".join(fold.get_text(" ").split())
        for words in (question.explanation, *(option.feedback for option in question.options)):
            assert " ".join(words[lang].split()) in text
        right = [line["data-option"] for line in fold.select("li:has(strong)")]
        assert tuple(right) == question.right
        assert fold.select_one("a")["href"] == f"#{question.section}"
        assert len(item.select(".ck-quiz-line")) == (question.kind == "explain")


def test_nothing_gives_the_key_away_before_the_fold(chapter):
    for fieldset in page(chapter).select("fieldset"):
        attributes = {name for tag in fieldset.find_all(True) for name in tag.attrs}
        assert attributes <= {"class", "type", "name", "value"}
        classes = [tuple(label["class"]) for label in fieldset.select("label")]
        assert len(set(classes)) == 1


def test_without_its_key_a_quiz_tells_no_answer_in_html_nor_json(chapter, lang):
    bank = load_bank(chapter)
    soup = page(chapter, lang, with_key=False)
    assert set(payload(soup)) == {"texts", "values"}
    assert not soup.select('[data-part="answer"], [data-option]')
    html = str(soup)
    for question in bank.questions:
        explanations = [question.explanation, *(option.feedback for option in question.options)]
        for words in explanations:
            assert words[lang] not in " ".join(soup.get_text(" ").split())
            assert json.dumps(words[lang], ensure_ascii=False) not in html
    # What is left is the same whichever option is right.
    for item, full in zip(
        soup.select("[data-question]"), page(chapter, lang).select("[data-question]"), strict=True
    ):
        full.select_one('[data-part="answer"]').extract()
        assert re.sub(r"\s+", " ", str(item)) == re.sub(r"\s+", " ", str(full))
    texts = payload(soup)["texts"]
    assert {name for asked in texts["questions"] for name in asked} == {"id", "kind", "options"}


def test_the_key_makes_no_difference_to_what_a_keyless_quiz_is(tmp_path, lang):
    """The same questions with other right options give the very same page."""
    text = SMALL.read_text(encoding="utf-8")
    moved = tmp_path / SMALL.name
    data = yaml.safe_load(text)
    for question in data["questions"]:
        options = question["options"]
        rights = [option.pop("right", False) for option in options]
        for option, right in zip(options, [*rights[1:], rights[0]], strict=True):
            if right:
                option["right"] = True
    moved.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    assert load_bank(moved).questions[0].right != load_bank(SMALL).questions[0].right
    one, other = (
        render(source(file, lang, with_key=False), "u1").replace(str(file), "")
        for file in (SMALL, moved)
    )
    assert one == other


def test_questions_in_one_language_are_shown_to_readers_of_another(tmp_path):
    data = yaml.safe_load(SMALL.read_text(encoding="utf-8"))

    def in_french(value):
        if isinstance(value, dict):
            if set(value) == set(LANGUAGES):
                return {"fr": value["fr"]}
            return {name: in_french(each) for name, each in value.items()}
        return [in_french(each) for each in value] if isinstance(value, list) else value

    own = tmp_path / SMALL.name
    own.write_text(yaml.safe_dump(in_french(data), allow_unicode=True), encoding="utf-8")
    soup = page(own, "en")
    question = load_bank(own).questions[0]
    assert soup.form["lang"] == "en"
    assert soup.select_one('legend [lang="fr"]').get_text() == question.text["fr"]
    assert question.explanation["fr"] in soup.get_text()
    assert widget_strings("quiz", "en")["title"] in soup.get_text()
    assert not page(own, "fr").select("[lang=fr] [lang]")


def test_no_link_where_the_sections_are_elsewhere():
    assert not page(linked=False).select("a")


def test_values_that_are_given_are_shown():
    values = {"answers": {"two-of-four": ["d", "a"]}, "checked": ["two-of-four"]}
    soup = page(values=values)
    chosen = [field["value"] for field in soup.select("[checked]")]
    assert chosen == ["a", "d"]
    assert len(soup.select("details[open]")) == 1
    assert payload(soup)["values"] == {
        "answers": {"two-of-four": ["a", "d"]},
        "first": {},
        "confidence": {},
        "reasons": {},
        "checked": ["two-of-four"],
    }


def test_the_script_finds_its_state_and_no_text_twice(chapter, lang):
    soup = page(chapter, lang)
    found = payload(soup)
    texts = found["texts"]
    bank = load_bank(chapter)
    assert (texts["id"], texts["version"], texts["lang"]) == (bank.chapter, bank.version, lang)
    for question, told in zip(bank.questions, texts["questions"], strict=True):
        assert told == {
            "id": question.id,
            "kind": question.kind,
            "options": [option.id for option in question.options],
        }
        assert found["key"]["right"][question.id] == list(question.right)
        assert question.text[lang] not in json.dumps(found, ensure_ascii=False)
    assert len(soup.select('[data-part="controls"]')) == len(bank.questions)
    assert len(soup.select('[data-part="end"]')) == 1


def test_there_is_no_script_nor_handler_nor_outside_address(chapter, lang):
    html = render(source(chapter, lang), "u1")
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.find_all(True):
        assert not [name for name in element.attrs if name.startswith("on")]
    assert not re.findall(r"https?://", html)
    assert not soup.select("img, iframe, object, embed, link, style, [src], [style]")


def test_it_is_light(chapter, lang):
    """Every chapter has one: a page of text may not become a heavy one."""
    html = render(source(chapter, lang), "u1").encode()
    assert len(gzip.compress(html, 6)) < 8_000


def test_hostile_texts_are_only_words(tmp_path, lang):
    text = SMALL.read_text(encoding="utf-8")
    words = json.dumps(HOSTILE_IN_FILES)
    file = tmp_path / "small.yaml"
    file.write_text(
        re.sub(r'(fr|en): "[^"]*"', lambda match: f"{match[1]}: {words}", text), encoding="utf-8"
    )
    html = render(source(file, lang), "u1")
    parser = Strict()
    parser.feed(html)
    assert parser.open == []
    soup = BeautifulSoup(html, "html.parser")
    tags = Counter(element.name for element in soup.find_all(True))
    assert tags == Counter(element.name for element in page(lang=lang).find_all(True))
    assert HOSTILE_IN_FILES in soup.legend.get_text()
    assert "<!--" not in html
    assert html.count("</script>") == len(payload(soup))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"kind": "quiz", "lang": "en"}, "missing a required argument: 'chapter'"),
        (source("nope"), 'There are no questions for "nope"'),
        (source(lang="de"), "Unknown language 'de'"),
        (source(values={"points": {}}), "A quiz has no value points; it has answers"),
        (source(values={"answers": {"nope": "a"}}), "is not a question of small"),
        (source(values={"confidence": []}), "This must be a dict"),
        (source(colour="red"), "unexpected keyword argument 'colour'"),
    ],
)
def test_a_source_that_cannot_be_shown(wrong, message):
    with pytest.raises(ValueError, match=message):
        render(wrong, "u1")
