"""Check the sources of the book: twins in every language, typography."""
