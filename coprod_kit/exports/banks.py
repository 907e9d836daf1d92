"""The formats of a question bank: what writes each, and the ending of its file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_kit.exports.bank_notice import bank_notice
from coprod_kit.exports.gift import gift
from coprod_kit.exports.moodle import moodle_xml
from coprod_kit.exports.qti import qti_package

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from coprod_kit.exports.bank_notice import BankNotice
    from coprod_kit.exports.model import ExportItem


@dataclass(frozen=True)
class BankFormat:
    """A format of a question bank.

    Attributes
    ----------
    suffix : str
        Ending of its files, as the platforms that read them expect.
    writer : callable
        Returns the content of a file, from items and the notice of the bank.
    """

    suffix: str
    writer: Callable[[Sequence[ExportItem], BankNotice], str | bytes]

    def write(self, items: Sequence[ExportItem], lang: str, base: str | None = None) -> str | bytes:
        """Return the content of a file.

        Parameters
        ----------
        items : sequence of ExportItem
            The questions.
        lang : str
            Their language.
        base : str, optional
            Address of the site, with its final slash; that of the published site when left out.
        """
        return self.writer(items, bank_notice(lang, base))


BANKS: Mapping[str, BankFormat] = {
    "moodle": BankFormat(".xml", moodle_xml),
    "gift": BankFormat(".txt", gift),
    "qti": BankFormat(".zip", qti_package),
}
"""Name of a format → the format."""
