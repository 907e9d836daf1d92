"""The case explorer: its readable HTML and its template; it lives on the site only."""
