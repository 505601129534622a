"""Notes: taken by interview on a page of their own, read by item in a tab beside it."""
