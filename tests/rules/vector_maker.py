"""Gives the maker of the vectors, which stands beside them."""

import sys
from pathlib import Path

VECTORS = Path(__file__).parents[1] / "vectors"
sys.path.insert(0, str(VECTORS))

import make  # noqa: E402 -- found there

__all__ = ["VECTORS", "make"]
