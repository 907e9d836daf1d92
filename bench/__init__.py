"""What the site costs a reader and a writer, beside peers measured in the same run."""
