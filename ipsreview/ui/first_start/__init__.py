"""The first start: who you are, where the reviews live and how they are protected, and a practice review."""
