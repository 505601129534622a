"""The library: every review as a line of one table, found as you type."""
