"""Screens: the only room that knows Qt."""
