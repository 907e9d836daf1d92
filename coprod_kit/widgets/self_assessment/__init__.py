"""The self-assessment: its widget, its readable HTML and its template."""
