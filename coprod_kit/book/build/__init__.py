"""Build the book: configuration, both languages side by side, errors that stop, the server."""
