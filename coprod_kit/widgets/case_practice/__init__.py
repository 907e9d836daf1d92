"""Practice on cases: its widget, its readable HTML and its template."""
