"""The program's own controls: painted from the theme, named for screen readers, usable from the keyboard."""
