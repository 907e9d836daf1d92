"""The instruments (self-assessments), one YAML file each, with their schema and checks."""
