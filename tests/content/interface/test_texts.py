"""The words of the interface: in every language, with the same names to fill in."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coprod_kit.content.files.errors import ContentErrors
from coprod_kit.content.interface import texts as interface
from coprod_kit.content.interface.texts import placeholders
from coprod_kit.languages import LANGUAGES
from tests.content.broken import faults
from tests.interface_texts import areas, strings


@pytest.fixture
def read(tmp_path, monkeypatch):
    """Read texts as if they were an area of the kit; return what is wrong, as `faults` does."""
    monkeypatch.setattr(interface, "INTERFACE", tmp_path)
    interface._file_texts.cache_clear()

    def read_text(text):
        file = tmp_path / "some.yaml"
        file.write_text(text, encoding="utf-8")
        return faults(lambda _: strings("some", LANGUAGES[0]), file)

    yield read_text
    interface._file_texts.cache_clear()


@pytest.mark.parametrize("area", areas())
def test_every_area_has_the_same_keys_in_every_language(area):
    first, *others = (strings(area, lang) for lang in LANGUAGES)
    assert first
    assert all(list(other) == list(first) for other in others)
    assert all(isinstance(text, str) and text.strip() for text in first.values())


@pytest.mark.parametrize("area", areas())
@pytest.mark.parametrize("lang", LANGUAGES)
def test_python_fills_in_the_same_names_as_the_page(area, lang):
    for key, text in strings(area, lang).items():
        names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
        assert names == placeholders(text), key


def test_texts_are_a_copy():
    strings("site", "fr")["skip"] = "changed"
    assert strings("site", "fr")["skip"] != "changed"


def test_a_language_the_kit_does_not_speak():
    with pytest.raises(ValueError, match=r'^Unknown language \'de\'\. The kit speaks "fr"'):
        strings("site", "de")


def test_an_area_that_does_not_exist():
    with pytest.raises(ContentErrors, match=r"nope\.yaml: There is no such file\. Check the name"):
        strings("nope", "fr")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'ok: { fr: "un", en: "one" }\nhello: { fr: "Bonjour" }\n',
            (
                2,
                "hello.en",
                "The translation is missing.",
                'Add the line "en: …" beside the other languages.',
            ),
        ),
        (
            'hello:\n  fr: "Bonjour {name}"\n  en: "Hello {nom}"\n',
            (3, "hello.en", "The {names} differ.", "Use the same as in fr: {name}."),
        ),
        (
            'hello:\n  fr: "Bonjour"\n  en: "Hello {name}"\n',
            (3, "hello.en", "The {names} differ.", "Use the same as in fr: none."),
        ),
        (
            'hello:\n  fr: "{b} et {a}"\n  en: "{a}"\n',
            (3, "hello.en", "The {names} differ.", "Use the same as in fr: {a}, {b}."),
        ),
        (
            'hello:\n  fr: "Bonjour {name"\n  en: "Hello {name}"\n',
            (
                2,
                "hello.fr",
                "There is a stray { or }.",
                "Write {name}, with letters, digits, _ and - only.",
            ),
        ),
        (
            'hello: "Bonjour"\n',
            (1, "hello", "The value must be a group of keys.", 'Here it is "Bonjour".'),
        ),
        (
            "hello: { fr: Bonjour, en: Hello }\nhello: { fr: Salut, en: Hi }\n",
            (2, "hello", "The key is given twice.", "Remove one."),
        ),
        ("{}\n", (1, "", "There is nothing here.", "Fill it in.")),
    ],
)
def test_broken_file(text, expected, read):
    assert expected in read(text)


@pytest.mark.parametrize("text", ["{}", "{a.b}", "{a!r}", "{a:>3}", "{ a }", "{é}", "{{a}}", "}"])
def test_braces_that_python_and_the_page_would_read_differently(text, read):
    found = read(f'hello:\n  fr: "x"\n  en: "{text}"\n')
    assert [(line, where) for line, where, *_ in found] == [(3, "hello.en")]


def test_all_errors_of_a_file_are_told_together(read):
    found = read('a: { fr: "" }\nb: { en: "two {x}" }\nc: { fr: "{x}", en: "{y}", de: "{z}" }\n')
    assert [(line, where) for line, where, *_ in found] == [
        *((1, "a.fr"), (1, "a.en"), (2, "b.fr"), (3, "c.de")),
    ]


@settings(deadline=None)
@given(st.dictionaries(st.from_regex(r"[A-Za-z0-9_-]+", fullmatch=True), st.integers()))
def test_placeholders_are_found(values):
    text = " ".join(f"{{{name}}}" for name in values)
    assert placeholders(text) == set(values)
