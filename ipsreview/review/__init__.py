"""What was answered: reviews as immutable values, the acts that change them, and the rules they keep."""
