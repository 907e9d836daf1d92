"""CONTRIBUTING followed word for word, in a copy of the repository."""
