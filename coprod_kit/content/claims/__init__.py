"""The claims about co-production: their file, their schema and their typed loader."""
