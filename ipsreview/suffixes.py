"""The names of the files that can hold a report."""

from __future__ import annotations

from pathlib import Path

WORD_SUFFIX, PDF_SUFFIX, REVIEW_FILE_SUFFIX = ".docx", ".pdf", ".ipsreview"
"""What a review is handed out as."""

WORD_SUFFIXES = (WORD_SUFFIX, ".docm", ".dotx", ".dotm", ".doc")
REVIEW_SUFFIXES = (REVIEW_FILE_SUFFIX, ".ipsreview-locked")


def could_be_report(path: Path) -> bool:
    """Say whether a file is a report by its name. Word keeps a small file `~$…` beside each document that is open."""
    return path.suffix.lower() in (*WORD_SUFFIXES, *REVIEW_SUFFIXES) and not path.name.startswith("~$")
