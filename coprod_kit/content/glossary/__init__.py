"""The glossary: its file, its schema and its typed terms."""
