"""Finding words in the open review."""
