"""Help: what to look at beside an item, and the guide."""
