"""What a trainer does with many answers: tables in, tidy tables out."""
