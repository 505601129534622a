"""Crashes: seeing them, telling of them, and offering their reports."""
