"""The cards of a session, each a case of the case base: their file, schema and typed loader."""
