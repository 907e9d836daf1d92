"""The plans of the sessions, one YAML file each, with their schema, typed model and checks."""
