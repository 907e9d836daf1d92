"""What the site writes around the chapters: page frame, metadata, search, citations, theme."""
