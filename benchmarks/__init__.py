"""What is measured, each against the least that any program of its kind needs, in the same run on the same machine."""
