"""The check before leaving and the check before sending: their findings, on paper and in the clipboard, and their rules."""
