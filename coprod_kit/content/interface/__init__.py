"""The texts of the interface, one YAML file an area, with their schema and loader."""
