"""The settings in one window: a table of what can be set, rows built from it, and a search."""
