"""The widgets, a folder each: an anywidget for notebooks, readable HTML for the book."""
