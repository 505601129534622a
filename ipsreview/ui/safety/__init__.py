"""Nothing lost, nobody in: the window's part of it."""
