"""The directives and roles that chapters use."""
