"""Passphrases for the command line: from IPSREVIEW_PASSPHRASE or from a prompt, never from an argument, which every program could read."""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import message

VARIABLE = "IPSREVIEW_PASSPHRASE"
HAND_OVER_VARIABLE = "IPSREVIEW_HAND_OVER_PASSPHRASE"


def given_passphrase() -> str | None:
    """Return the passphrase that the environment holds, if it holds one."""
    return os.environ.get(VARIABLE) or None


def ask_passphrase() -> str:
    """Ask for the passphrase, or the recovery key, without showing it."""
    _refuse_without_terminal()
    return getpass.getpass("Passphrase (or recovery key): ")


def ask_new_passphrase(variable: str = VARIABLE) -> str:
    """Ask for a new passphrase twice; raise KnownError where the two differ."""
    _refuse_without_terminal(variable)
    first, second = getpass.getpass("New passphrase: "), getpass.getpass("The same once more: ")
    if first != second:
        raise KnownError(message("The two passphrases differ, and nothing was changed; start again."))
    return first


def hand_over_passphrase(path: Path) -> str:
    """Return the passphrase of a hand-over file, which is another one than that of the reviews."""
    given = os.environ.get(HAND_OVER_VARIABLE)
    if given:
        return given
    _refuse_without_terminal(HAND_OVER_VARIABLE)
    return getpass.getpass(f"Passphrase of {path}: ")


def new_hand_over_passphrase() -> str:
    """Return the passphrase for a new hand-over file, asked for twice where the environment does not hold it."""
    return os.environ.get(HAND_OVER_VARIABLE) or ask_new_passphrase(HAND_OVER_VARIABLE)


def _refuse_without_terminal(variable: str = VARIABLE) -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        text = "A passphrase is needed, and there is nobody to ask for it; set {variable}, or start this in a terminal."
        raise KnownError(message(text, variable=variable))
