"""Spelling on the screen: wrong words underlined in the text fields, and what to do about them."""
