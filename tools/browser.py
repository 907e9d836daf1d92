"""Find a Chromium for the tests, get one when there is none, and print its path.

Order: COPROD_CHROMIUM, a browser on the PATH or in the usual places, Playwright's own download,
Debian's package (when apt may be used), Playwright's download again with leave to fetch it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
ADVICE = (
    "No Chromium was found and none could be installed. Install Chromium or Chrome "
    '(Debian: "apt install chromium"; elsewhere: "playwright install chromium"), '
    "or set COPROD_CHROMIUM to its path."
)


def find() -> str | None:
    """Return the path of a browser that is there already."""
    named = os.environ.get("COPROD_CHROMIUM")
    if named:
        return named if Path(named).is_file() else None
    for name in NAMES:
        if path := shutil.which(name):
            return path
    return next((place for place in PLACES if Path(place).is_file()), None) or _playwrights()


def _playwrights() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def get() -> str | None:
    """Install a browser, by apt where this user may, else by Playwright; return its path."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        for command in (["update", "-qq"], ["install", "-y", "-qq", "chromium"]):
            subprocess.run(["apt-get", *command], stdout=sys.stderr, check=False)
        if path := shutil.which("chromium"):
            return path
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, stdout=sys.stderr, stderr=sys.stderr, check=False, timeout=600)
    return _playwrights()


def main() -> int:
    """Print the path, or one line of advice."""
    path = find() or get()
    if path is None:
        print(ADVICE, file=sys.stderr)
        return 1
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
