"""The keyboard: the keys of the pages, and the list of all shortcuts."""
