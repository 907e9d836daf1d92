"""What a reader's browser fetches, page by page."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from driving import html_pages

if TYPE_CHECKING:
    from playwright.sync_api import Page, Response

ASSESSMENT_BYTES = 200_000
