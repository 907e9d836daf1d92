"""How answers become short codes: the layout, the numbered contents, the words of a refusal."""
