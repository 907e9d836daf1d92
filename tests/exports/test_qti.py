"""The QTI 2.1 package: whole, in the order that the specification asks for, read by another reader.

The schema of IMS is not on a package registry and cannot be fetched by a test. What it asks of
the elements in use is written below from the specification (assessmentItem, 2.1 final, 2012).
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from onyx2moodle.parser import parse_item

from coprod_kit.exports.bank_notice import bank_notice
from coprod_kit.exports.model import FULL, ExportItem, by_category
from coprod_kit.exports.qti import QTI, qti_package
from tests.exports.readers import plain
from tests.exports.test_banks import KINDS, WORDS, expected, item_of

NOTICE = bank_notice("fr", "https://example.org/kit/")
SPACE = f"{{{QTI}}}"
PACKAGING = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

# Element → its children, in order; "?" for one at most, "+" one at least, "*" any number.
ITEM = "responseDeclaration* outcomeDeclaration* itemBody? responseProcessing? modalFeedback*"
CHILDREN = {
    "assessmentItem": ITEM,
    "responseDeclaration": "correctResponse? mapping?",
    "correctResponse": "value+",
    "mapping": "mapEntry+",
    "mapEntry": "",
    "outcomeDeclaration": "defaultValue?",
    "defaultValue": "value+",
    "value": "",
    "choiceInteraction": "prompt? simpleChoice+",
    "responseProcessing": "setOutcomeValue*",
    "setOutcomeValue": "mapResponse? variable? baseValue?",
    "mapResponse": "",
    "variable": "",
    "baseValue": "",
    "ul": "li+",
}
BLOCKS = {"p", "ul", "choiceInteraction"}
INLINE = {"span", "strong", "br"}
REQUIRED = {
    "assessmentItem": {"identifier", "title", "adaptive", "timeDependent"},
    "responseDeclaration": {"identifier", "cardinality", "baseType"},
    "outcomeDeclaration": {"identifier", "cardinality", "baseType"},
    "mapEntry": {"mapKey", "mappedValue"},
    "choiceInteraction": {"responseIdentifier", "shuffle", "maxChoices"},
    "simpleChoice": {"identifier"},
    "modalFeedback": {"outcomeIdentifier", "showHide", "identifier"},
    "setOutcomeValue": {"identifier"},
}
IDENTIFIER = re.compile(r"[A-Za-z_][\w.-]*")


def files_of(package: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(scope="module")
def package(everything: tuple[ExportItem, ...]) -> dict[str, bytes]:
    return files_of(qti_package(everything, NOTICE))


def check_structure(element: ET.Element) -> None:
    """Fail where an element has children that the specification does not allow, or not there."""
    assert element.tag.startswith(SPACE), element.tag
    name = element.tag.removeprefix(SPACE)
    children = [child.tag.removeprefix(SPACE) for child in element]
    if name in CHILDREN:
        model = "".join(
            f"(?:{part.rstrip('?+*')} ){part[-1] if part[-1] in '?+*' else ''}"
            for part in CHILDREN[name].split()
        )
        assert re.fullmatch(model, "".join(f"{child} " for child in children)), (name, children)
        if children:
            assert not (element.text or "").strip()
    elif name in {"itemBody", "modalFeedback"}:
        assert set(children) <= BLOCKS, children
        assert not (element.text or "").strip()
    else:
        assert name in {"p", "li", "simpleChoice", *INLINE}, name
        assert set(children) <= INLINE, (name, children)
    assert set(element.attrib) >= REQUIRED.get(name, set())
    for attribute in ("identifier", "responseIdentifier", "outcomeIdentifier"):
        if attribute in element.attrib:
            assert IDENTIFIER.fullmatch(element.attrib[attribute])
    for child in element:
        check_structure(child)


def test_every_item_is_built_as_the_specification_says(package: dict[str, bytes]) -> None:
    for name, content in package.items():
        if name.startswith("items/"):
            check_structure(ET.fromstring(content))


def test_the_manifest_names_every_file_once_and_the_test_every_item(
    package: dict[str, bytes], everything: tuple[ExportItem, ...]
) -> None:
    manifest = ET.fromstring(package["imsmanifest.xml"])
    assert next(iter(package)) == "imsmanifest.xml"
    assert manifest.findtext(f"{PACKAGING}metadata/{PACKAGING}schema") == "QTIv2.1 Package"
    resources = manifest.findall(f"{PACKAGING}resources/{PACKAGING}resource")
    held = [each.get("href") for each in resources]
    assert sorted(held) == sorted(set(package) - {"imsmanifest.xml"})
    assert all(each.find(f"{PACKAGING}file").get("href") == each.get("href") for each in resources)
    kinds = {each.get("type") for each in resources}
    assert kinds == {"imsqti_test_xmlv2p1", "imsqti_item_xmlv2p1"}
    names = {each.get("identifier") for each in resources}
    assert len(names) == len(resources)
    needed = [each.get("identifierref") for each in resources[0].findall(f"{PACKAGING}dependency")]
    assert sorted(needed) == sorted(names - {"test"}) == sorted(item.id for item in everything)
    test = ET.fromstring(package["test.xml"])
    references = test.findall(f".//{SPACE}assessmentItemRef")
    assert [each.get("href") for each in references] == [
        f"items/{item.id}.xml" for found in by_category(everything).values() for item in found
    ]
    assert len(test.findall(f".//{SPACE}assessmentSection")) == len(by_category(everything))


def test_the_package_says_its_licence_version_source_and_address(
    package: dict[str, bytes],
) -> None:
    told = "".join(ET.fromstring(package["imsmanifest.xml"]).itertext())
    assert all(sentence in told for sentence in NOTICE.sentences)
    assert "https://example.org/kit/fr/index.html" in told


def check_with_another_reader(item: ExportItem, content: bytes, file: Path) -> None:
    file.write_bytes(content)
    read, (wanted,) = parse_item(file), expected((item,), hints=False)
    assert (read.identifier, read.adaptive) == (wanted.id, False)
    assert read.title == wanted.title
    (interaction,) = read.interactions
    assert interaction.kind == "choice"
    assert interaction.shuffle
    assert interaction.max_choices == (1 if wanted.single else 0)
    declared = read.response_decls["RESPONSE"]
    assert declared.cardinality == ("single" if wanted.single else "multiple")
    feedback = {each.identifier: each.html for each in read.feedback}
    assert plain(as_html(feedback["shown"])) == wanted.feedback
    right = []
    for choice, (text, share, told), option in zip(
        interaction.choices, wanted.options, item.options, strict=True
    ):
        assert plain(as_html(choice.html)) == text
        assert plain(as_html(feedback[choice.identifier])) == told
        assert pytest.approx(share, abs=1e-4) == declared.mapping[choice.identifier] * FULL
        right += [choice.identifier] if option.right else []
    assert declared.correct_values == right


def as_html(xml: str) -> str:
    return xml.replace("xml:lang", "lang")


def test_another_reader_finds_the_same(
    package: dict[str, bytes], everything: tuple[ExportItem, ...], tmp_path: Path
) -> None:
    for item in everything:
        content = package[f"items/{item.id}.xml"]
        check_with_another_reader(item, content, tmp_path / "item.xml")


def test_the_question_and_its_language(
    package: dict[str, bytes], everything: tuple[ExportItem, ...], lang: str
) -> None:
    wanted = {each.id: each for each in expected(everything, hints=False)}
    for item in everything:
        root = ET.fromstring(package[f"items/{item.id}.xml"])
        assert root.get(XML_LANG) == lang
        paragraphs = root.find(f"{SPACE}itemBody").findall(f"{SPACE}p")
        told = "\n\n".join("".join(each.itertext()) for each in paragraphs)
        assert told == wanted[item.id].text
        assert {each.get(XML_LANG) for each in paragraphs} == {lang}


def test_the_same_bytes_every_time(everything: tuple[ExportItem, ...]) -> None:
    some = everything[:3]
    assert qti_package(some, NOTICE) == qti_package(some, NOTICE)


@given(WORDS, KINDS)
@settings(deadline=None, max_examples=60)
def test_any_text_survives(words: list[str], kind: str) -> None:
    item = item_of(words, kind)
    content = files_of(qti_package([item], NOTICE))[f"items/{item.id}.xml"]
    root = ET.fromstring(content)
    check_structure(root)
    (wanted,) = expected((item,), hints=False)
    choices = ["".join(each.itertext()) for each in root.iter(f"{SPACE}simpleChoice")]
    assert [text.replace("\n", "") for text in choices] == [
        text.replace("\n", "") for text, _, _ in wanted.options
    ]
