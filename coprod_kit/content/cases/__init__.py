"""The case base: its table, its schema, the typed cases and their checks."""
