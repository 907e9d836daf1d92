"""The predictions at the head of the chapters: their file, their schema and their typed loader."""
