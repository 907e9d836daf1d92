"""The criteria that classify a service: their file, schema, typed steps and checks."""
