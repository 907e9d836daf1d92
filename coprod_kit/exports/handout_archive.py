"""The pages of all hand-outs in one file, the same bytes every time."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from coprod_kit.exports.handout_page import handout_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coprod_kit.exports.handouts import Handout

_OLDEST = (1980, 1, 1, 0, 0, 0)
"""The first date a ZIP file can hold."""


def handout_archive(handouts: Iterable[Handout]) -> bytes:
    """Return a ZIP of pages to print: each hand-out, then each in large print."""
    handouts = list(handouts)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for large in (False, True):
            for handout in handouts:
                name = f"{handout.name}{'-large' if large else ''}-{handout.lang}.html"
                entry = zipfile.ZipInfo(name, _OLDEST)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.create_system = 3  # whatever the system that writes
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, handout_page(handout, large=large).encode())
    return out.getvalue()
