"""The questions of each chapter, one YAML file each, with their schema and checks."""
