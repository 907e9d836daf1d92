"""Pin everything needed to build and test into requirements.txt, for every platform."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
HEADER = """\
# Everything needed to build and test, pinned: `pip install -r requirements.txt` also installs
# the kit itself, editable. Written by `make lock` from pyproject.toml: change it there.
-e .
"""


def main() -> None:
    """Resolve pyproject.toml with all its extras and write the pins."""
    command = [
        *(sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal"),
        *("--python-version", "3.11", "--no-header", "--no-emit-package", "coprod-kit"),
        *("--all-extras", "pyproject.toml"),
    ]
    pins = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    (ROOT / "requirements.txt").write_text(HEADER + pins.stdout, encoding="utf-8")


if __name__ == "__main__":
    main()
