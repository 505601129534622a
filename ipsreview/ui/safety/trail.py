"""What was done to a review: who changed what, when, from what to what."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ipsreview.form import Form, plain
from ipsreview.ui.lines_dialog import Line, LinesDialog
from ipsreview.ui.widgets.chooser import Chooser
from ipsreview.ui.wording import moment, own, rating_label, shortened
from ipsreview.usecases.library import Database, TrailEntry
from ipsreview.usecases.reviews import StoredReview

translate = QCoreApplication.translate
_LONGEST = 300
_MOST_LINES = 400


class TrailDialog(LinesDialog):
    """Lists the audit trail of a review, the last change first: of one item, or of the whole review."""

    def __init__(self, parent: QWidget, database: Database, stored: StoredReview, item: int) -> None:
        hint = translate("TrailDialog", "Every change is kept with the reviews, and nowhere else.")
        super().__init__(parent, translate("TrailDialog", "What was changed"), hint)
        self._database, self._stored = database, stored
        self.choice = Chooser()
        self.choice.setAccessibleName(self.tr("Changes of"))
        self.choice.addItem(self.tr("The whole review"), None)
        for known in stored.form.items:
            self.choice.addItem(self.tr("Item {number}: {title}").format(number=known.number, title=own(known.short_title)), known.number)
        self.choice.setCurrentIndex(max(self.choice.findData(item), 0))
        self.choice.currentIndexChanged.connect(self.show_all)
        self.above.addWidget(self.choice)
        self.show_all()

    def show_all(self) -> None:
        """Show the changes of what is chosen."""
        found = list(reversed(self._database.trail(self._stored.id, self.choice.currentData())))
        lines: list[QWidget] = [Line(_title(self._stored.form, entry), _details(self._stored.form, entry)) for entry in found[:_MOST_LINES]]
        if len(found) > _MOST_LINES:
            left = self.tr("… and {count} earlier changes").format(count=len(found) - _MOST_LINES)
            lines.append(Line(left, self.tr("Choose an item to see those.")))
        self.show_lines(lines, self.tr("Nothing was changed yet. What you tick and write from now on stands here, with the time."))


def _title(form: Form, entry: TrailEntry) -> str:
    what = _field(form, entry)
    if not entry.item:
        return what
    return translate("trail", "Item {number}: {what}").format(number=entry.item, what=what)


def _details(form: Form, entry: TrailEntry) -> str:
    change = "" if entry.before is None and entry.after is None else f"{_value(form, entry, entry.before)} → {_value(form, entry, entry.after)}"
    who = translate("trail", "{moment}, {who}, version {version}").format(moment=moment(entry.at), who=entry.who, version=entry.version)
    return "\n".join(filter(None, (change, who)))


def _value(form: Form, entry: TrailEntry, value: str | None) -> str:
    if value is None:
        return translate("trail", "nothing")
    if entry.kind == "rating":
        return rating_label(form, value)
    return shortened(" ".join(_words(value).split()), _LONGEST) if value else translate("trail", "yes")


def _words(value: str) -> str:
    """Return a kept value for reading: of one with several parts, as a note is, the parts."""
    try:
        parts: object = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return " · ".join(str(part) for part in parts.values() if part) if isinstance(parts, dict) else value


def _field(form: Form, entry: TrailEntry) -> str:
    if entry.kind == "recommendation":
        return translate("trail", "recommendation “{text}”").format(text=shortened(plain(form.item(entry.item).recommendation(entry.key).text)))
    if entry.kind == "comment":
        return own(form.comment_area(entry.key).label)
    if entry.kind == "count":
        return translate("trail", "specialists at “{level}”").format(level=rating_label(form, entry.key))
    names = _names()
    return names.get(entry.kind, entry.kind)


def _names() -> dict[str, str]:
    return {
        "started": translate("trail", "Review started"),
        "finished": translate("trail", "Review finished"),
        "reopened": translate("trail", "Reopened as this version"),
        "deleted": translate("trail", "Review deleted"),
        "restored": translate("trail", "Review brought back"),
        "agency": translate("trail", "Agency"),
        "date": translate("trail", "Date of the visit"),
        "trainer": translate("trail", "IPS trainer"),
        "team_size": translate("trail", "Specialists on the team"),
        "rating": translate("trail", "rating"),
        "not_applicable_reason": translate("trail", "reason for “not applicable”"),
        "other": translate("trail", "recommendation “Other”"),
        "specialist": translate("trail", "The team’s list"),
        "specialist_name": translate("trail", "A name in the team’s list"),
        "policy": translate("trail", "Rounding in worksheets"),
        "worksheet_cell": translate("trail", "worksheet"),
        "worksheet_fact": translate("trail", "worksheet"),
        "worksheet_applied": translate("trail", "worksheet applied"),
        "evidence": translate("trail", "evidence"),
        "disagreement": translate("trail", "reason for another level"),
        "note": translate("trail", "A note"),
        "meeting": translate("trail", "People met"),
        "old_advice": translate("trail", "advice of the last visit"),
        "dismissed": translate("trail", "A finding of the checks dismissed"),
    }
