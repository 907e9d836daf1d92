"""The questions and the cases for other places: Moodle, any platform that reads GIFT, paper."""
