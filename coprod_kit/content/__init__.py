"""What is taught, as data, and the loaders that check it."""

from pathlib import Path

CONTENT = Path(__file__).parent
"""The folder that holds everything a teacher may change."""
