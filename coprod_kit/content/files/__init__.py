"""Read content files and say what is wrong in them: YAML, CSV, schemas, plain errors."""
