"""The widgets: an anywidget each, and its static picture for the book."""
