"""Give a number to every version of a content of the kit that has none yet.

Run it after a change of the version of a questionnaire, of questions, of the criteria or of the
case base: ``python tools/number_contents.py``. It adds lines to ``releases.json`` and codes of the
new versions to ``tests/vectors/answer-codes/released.json``; lines that are there never change.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from coprod_kit.content.answer_codes.model import RELEASES_FILE, releases  # noqa: E402
from coprod_kit.rules.answer_codes.contents import describe, kit_sources  # noqa: E402


def main() -> None:
    """Add the lines that are missing, and say which."""
    lines = [dict(line) for line in releases()]
    versions = {(line["kind"], line["content"], line["version"]): line for line in lines}
    for source in kit_sources():
        new = describe(source)
        name = (new["kind"], new["content"], new["version"])
        if versions.get(name, new) != new:
            sys.exit(
                f"{new['content']} {new['version']} has a number, and other items than then. "
                "Change its version first."
            )
        if name not in versions:
            lines.append(new)
            print(f"{len(lines)}: {' '.join(name)}")
    written = ",\n".join(
        json.dumps(line, ensure_ascii=False, separators=(",", ":")) for line in lines
    )
    RELEASES_FILE.write_text(f"[\n{written}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
