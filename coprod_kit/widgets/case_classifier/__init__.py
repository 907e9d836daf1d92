"""The case classifier: its widget, its readable HTML and its template."""
