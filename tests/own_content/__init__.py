"""A trainer's own content, on another subject and in French alone, in the files beside this one."""

from pathlib import Path

FOLDER = Path(__file__).parent

CASES, QUESTIONS, INSTRUMENT = (
    FOLDER / name for name in ("mediatheque.csv", "mediatheque.yaml", "accueil.yaml")
)
"""Three cases, five questions, and an instrument of one section."""
