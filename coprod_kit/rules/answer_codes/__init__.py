"""Answer codes: what somebody answered, in a few groups of letters and figures.

The same rules are written in TypeScript (``frontend/src/core/answer-codes/``) and are held to the
same vectors.
"""
