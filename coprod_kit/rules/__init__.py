"""Pure functions on the content: check answers, score them, choose the feedback."""
