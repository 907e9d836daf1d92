"""Altair figures; each comes with its words and its table, in the reader's language."""
