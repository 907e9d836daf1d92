"""The vectors, and a choice of instruments for properties."""

import sys
from pathlib import Path

VECTORS = Path(__file__).parents[1] / "vectors"
sys.path.insert(0, str(VECTORS))
