"""Where reviews are kept: one SQLite file."""
