"""The words by which exercises could be answered without knowing anything."""
