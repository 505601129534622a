"""Paper: Word documents and review files."""
