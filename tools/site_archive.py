"""Build the site and write it into _build/site.zip, for the wheel that `make dist` builds.

A wheel may grow by 3 MB for it, PDFs apart.
"""

from __future__ import annotations

import sys
from pathlib import Path

from coprod_kit.book.build.builder import build
from coprod_kit.book.build.errors import BookError
from coprod_kit.book.build.ready_site import archive_weight, zip_site

ROOT = Path(__file__).parent.parent
ARCHIVE = ROOT / "_build" / "site.zip"
MOST_BYTES = 3_000_000


def main() -> int:
    """Write the archive; return the exit code."""
    try:
        page = build(ROOT, strict=True)
    except BookError as error:
        print(error, file=sys.stderr)
        return 1
    zip_site(page.parent, ARCHIVE)
    size = archive_weight(ARCHIVE)
    print(f"The site is in {ARCHIVE.relative_to(ROOT)} ({size / 1e6:.1f} MB, PDFs apart).")
    if size > MOST_BYTES:
        print(f"It may weigh {MOST_BYTES / 1e6:.0f} MB at most.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
