"""The vectors that Python and TypeScript are held to, and what makes them."""

from pathlib import Path

VECTORS = Path(__file__).parent
