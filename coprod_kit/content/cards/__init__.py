"""The cards to sort with a group, and the questions that sort them."""
