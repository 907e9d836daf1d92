"""Ten thousand codes written in Python are read in TypeScript, and written there alike."""

import dataclasses
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

from coprod_kit.content.answer_codes.model import layout
from coprod_kit.rules.answer_codes.codes import decode, encode
from coprod_kit.rules.answer_codes.contents import coded_content, kit_sources

SCRIPT = Path(__file__).with_name("answer_codes_in_typescript.mjs")
WORDS = (None, "", "épi", "Zoë Straße", "ПРИВЕТ 7", "日本", "ΣΑΣ", "ﬁn", "x" * 300)


def drawn(dice, sources):
    source, coded = dice.choice(sources)
    set_number = None
    items = list(coded.fields)
    if coded.kind == "case-practice" and dice.random() < 0.8:
        set_number = dice.randrange(1, 4096)
        items = list(coded.set_items(set_number))
    some = dice.sample(items, dice.randrange(min(len(items), 30) + 1))
    answers, confidence = {}, {}
    for item in some:
        field = coded.fields[item]
        answers[item], said = field.answer(dice.randrange(1, field.states))
        if said:
            confidence[item] = said
    said = {
        "confidence": confidence,
        "occasion": dice.choice([None, *layout().occasions]),
        "round": dice.choice([None, 1, 2, 3]),
        "word": dice.choice(WORDS) or None,
        "set": set_number,
    }
    code = encode(answers, source, **said)
    return {"release": coded.number, "code": code, "answers": answers, "said": said}


def test_ten_thousand_round_trips():
    dice = random.Random(11)  # noqa: S311 -- the same answers each time
    sources = [(source, coded_content(source)) for source in kit_sources()]
    sources = [(source, coded) for source, coded in sources if coded.number]
    entries = [drawn(dice, sources) for _ in range(10_000)]
    node = shutil.which(
        "node", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    )
    assert node, "Node comes with the environment: run make test"
    done = subprocess.run(
        [node, str(SCRIPT)],
        input=json.dumps(entries),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    for entry, result in zip(entries, json.loads(done.stdout), strict=True):
        assert result["code"] == entry["code"]
        read = decode(entry["code"])
        assert read.answers == entry["answers"] == result["read"]["answers"]
        assert result["read"] == json.loads(json.dumps(dataclasses.asdict(read)))
