"""One open review: its steps, its pages, and what keeps it saved."""
