"""Items as a QTI 2.1 content package, which Canvas, Brightspace, OpenOlat and Chamilo read.

The format is that of IMS Question and Test Interoperability 2.1 (2012) in IMS Content Packaging
1.1: a ZIP with a manifest, an item a file, and a test whose sections are the categories.
"""

from __future__ import annotations

import io
import zipfile
from string import ascii_uppercase
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

import coprod_kit
from coprod_kit.exports.html_texts import HtmlTexts
from coprod_kit.exports.model import FULL, by_category
from coprod_kit.exports.texts import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from coprod_kit.exports.bank_notice import BankNotice
    from coprod_kit.exports.model import ExportItem

QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1"
"""The namespace of items and tests."""

_QTI_SCHEMA = "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
_PACKAGING = "http://www.imsglobal.org/xsd/imscp_v1p1"
_METADATA = "http://ltsc.ieee.org/xsd/LOM"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first date a ZIP file can hold: the same bytes whenever the package is made."""


def qti_package(items: Iterable[ExportItem], notice: BankNotice) -> bytes:
    """Return items as a content package, the same bytes every time.

    Parameters
    ----------
    items : iterable of ExportItem
        The questions.
    notice : BankNotice
        What the package says of itself, in the metadata of its manifest.
    """
    groups = by_category(items)
    members = [item for found in groups.values() for item in found]
    files = {"imsmanifest.xml": _manifest(members, notice), "test.xml": _test(groups, notice)}
    files |= {_file(item): _item(item) for item in members}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _OLDEST)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # whatever the system that writes
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content.encode())
    return out.getvalue()


def _file(item: ExportItem) -> str:
    return f"items/{item.id}.xml"


def _manifest(items: Iterable[ExportItem], notice: BankNotice) -> str:
    items = list(items)
    says = Markup('<lom:string language="{}">{}</lom:string>')
    description = Markup().join(says.format(notice.lang, each) for each in notice.sentences)
    resource = Markup(
        '<resource identifier="{}" type="{}" href="{}"><file href="{}"/>{}</resource>\n'
    )
    needed = Markup().join(Markup('<dependency identifierref="{}"/>').format(i.id) for i in items)
    resources = [resource.format("test", "imsqti_test_xmlv2p1", "test.xml", "test.xml", needed)]
    resources += [
        resource.format(item.id, "imsqti_item_xmlv2p1", _file(item), _file(item), "")
        for item in items
    ]
    return _HEAD + (
        f'<manifest xmlns="{_PACKAGING}" xmlns:lom="{_METADATA}" identifier="coprod-kit">\n'
        "<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion>\n"
        f"<lom:lom><lom:general><lom:title>{says.format(notice.lang, notice.title)}</lom:title>"
        f"<lom:language>{notice.lang}</lom:language>"
        f"<lom:description>{description}</lom:description></lom:general>"
        "<lom:rights><lom:copyrightAndOtherRestrictions><lom:source>LOMv1.0</lom:source>"
        "<lom:value>yes</lom:value></lom:copyrightAndOtherRestrictions>"
        f"<lom:description>{says.format(notice.lang, notice.sentences[0])}</lom:description>"
        "</lom:rights></lom:lom></metadata>\n<organizations/>\n"
        f"<resources>\n{''.join(resources)}</resources>\n</manifest>\n"
    )


def _test(groups: Mapping[tuple[str, ...], list[ExportItem]], notice: BankNotice) -> str:
    """Return a test whose sections are the categories, in their order."""
    section = Markup(
        '<assessmentSection identifier="section{}" title="{}" visible="true">\n{}'
        "</assessmentSection>\n"
    )
    reference = Markup('<assessmentItemRef identifier="{}" href="{}"/>\n')
    sections = (
        section.format(
            number,
            " / ".join(map(one_line, category)),
            Markup().join(reference.format(item.id, _file(item)) for item in found),
        )
        for number, (category, found) in enumerate(groups.items(), 1)
    )
    return _HEAD + (
        f"<assessmentTest {_namespaces()} "
        f'identifier="coprod-kit-test" title="{escape(notice.title)}" {_tool()}>\n'
        '<testPart identifier="part" navigationMode="nonlinear" submissionMode="individual">\n'
        f"{''.join(sections)}</testPart>\n</assessmentTest>\n"
    )


def _namespaces() -> str:
    return f'xmlns="{QTI}" xmlns:xsi="{_INSTANCE}" xsi:schemaLocation="{QTI} {_QTI_SCHEMA}"'


def _tool() -> str:
    return f'toolName="coprod-kit" toolVersion="{coprod_kit.__version__}"'


def _item(item: ExportItem) -> str:
    return _HEAD + "\n".join(_item_lines(item)) + "\n"


def _item_lines(item: ExportItem) -> Iterator[str]:
    html, multiple = HtmlTexts(item, "xml:lang"), item.kind == "multiple"
    cardinality = "multiple" if multiple else "single"
    options = dict(zip(ascii_uppercase, item.options, strict=False))
    yield (
        f'<assessmentItem {_namespaces()} identifier="{escape(item.id)}" '
        f'title="{escape(one_line(item.title))}" label="{escape(", ".join(item.tags))}" '
        f'xml:lang="{item.lang}" adaptive="false" timeDependent="false" {_tool()}>'
    )
    yield (
        f'<responseDeclaration identifier="RESPONSE" cardinality="{cardinality}" '
        'baseType="identifier">'
    )
    right = (f"<value>{letter}</value>" for letter, option in options.items() if option.right)
    yield f"<correctResponse>{''.join(right)}</correctResponse>"
    yield '<mapping lowerBound="0" upperBound="1" defaultValue="0">'
    for letter, option in options.items():
        worth = f"{option.fraction / FULL:.7g}"
        yield f'<mapEntry mapKey="{letter}" mappedValue="{worth}"/>'
    yield "</mapping></responseDeclaration>"
    yield _outcome("SCORE", "single", "float", "0")
    yield _outcome("MAXSCORE", "single", "float", "1")
    yield _outcome("FEEDBACK", cardinality, "identifier")
    yield _outcome("EXPLANATION", "single", "identifier")
    yield f"<itemBody>{html.question}"
    # No limit, or one: "0" means any number.
    most = 0 if multiple else 1
    yield f'<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="{most}">'
    for letter, option in options.items():
        yield f'<simpleChoice identifier="{letter}">{html.inline(option.text)}</simpleChoice>'
    yield "</choiceInteraction></itemBody>"
    yield "<responseProcessing>"
    yield _set("SCORE", '<mapResponse identifier="RESPONSE"/>')
    yield _set("FEEDBACK", '<variable identifier="RESPONSE"/>')
    yield _set("EXPLANATION", '<baseValue baseType="identifier">shown</baseValue>')
    yield "</responseProcessing>"
    for letter, option in options.items():
        yield _feedback("FEEDBACK", letter, html.passages([option.feedback]))
    yield _feedback("EXPLANATION", "shown", html.passages(item.explanation))
    yield "</assessmentItem>"


def _outcome(name: str, cardinality: str, kind: str, default: str = "") -> str:
    value = f"<defaultValue><value>{default}</value></defaultValue>" if default else ""
    return (
        f'<outcomeDeclaration identifier="{name}" cardinality="{cardinality}" baseType="{kind}">'
        f"{value}</outcomeDeclaration>"
    )


def _set(name: str, expression: str) -> str:
    return f'<setOutcomeValue identifier="{name}">{expression}</setOutcomeValue>'


def _feedback(outcome: str, name: str, html: str) -> str:
    return (
        f'<modalFeedback outcomeIdentifier="{outcome}" showHide="show" identifier="{name}">'
        f"{html}</modalFeedback>"
    )
