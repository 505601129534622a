"""A review's summary in the clipboard, for an e-mail: with headings where the e-mail can have them, and as plain text."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from ipsreview.form import Form
from ipsreview.review.appendix import Paragraph, Part
from ipsreview.review.mail import mail_summary
from ipsreview.review.values import Review


def copy_summary(form: Form, review: Review) -> None:
    """Put the summary into the clipboard, in both ways."""
    summary, data = mail_summary(form, review), QMimeData()
    data.setText(as_text(summary))
    data.setHtml(as_html(summary))
    QGuiApplication.clipboard().setMimeData(data)


def as_text(summary: Part) -> str:
    """Return the summary as lines, an empty one before each heading."""
    return "\n\n".join("\n".join([part.heading, *map(_line, part.paragraphs)]) for _, part in summary.headed()) + "\n"


def as_html(summary: Part) -> str:
    """Return the summary as headings and lists; whatever was typed stays text."""
    return "".join(f"<h{level + 1}>{escape(part.heading)}</h{level + 1}>{_list(part)}" for level, part in summary.headed())


def _list(part: Part) -> str:
    if not part.paragraphs:
        return ""
    lines = [escape(_line(paragraph)).replace("\n", "<br>") for paragraph in part.paragraphs]
    return f"<p>{'<br>'.join(lines)}</p>"


def _line(paragraph: Paragraph) -> str:
    return f"{paragraph.label}: {paragraph.text}" if paragraph.label else paragraph.text
