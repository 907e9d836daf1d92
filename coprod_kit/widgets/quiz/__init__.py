"""The quiz of a chapter: its widget, its readable HTML and its template."""
