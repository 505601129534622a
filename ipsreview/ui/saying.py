"""Sentences, numbers and words that come from other rooms, said in the language of the program."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale

from ipsreview.messages import Message, Words


def say(message: Message) -> str:
    """Return a sentence in the language of the program; no line ends between a figure and its percent sign."""
    values = {name: _said(value) for name, value in message.values.items()}
    return QCoreApplication.translate("messages", message.text).replace(" %", "\N{NO-BREAK SPACE}%").format(**values)


def own(words: Words) -> str:
    """Return our own words about a form in the language of the program; those of a form that it does not know stay as they are."""
    return QCoreApplication.translate("form", words)


def decimal(number: Decimal | str) -> str:
    """Return a number that is written with a point as the language writes it; it keeps all of its decimals."""
    return str(number).replace(".", QLocale().decimalPoint())


def _said(value: object) -> object:
    match value:
        case Message():
            return say(value)
        case Words():
            return own(value)
        case Decimal():
            return decimal(value)
        case _:
            return value
