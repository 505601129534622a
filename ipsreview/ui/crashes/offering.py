"""The offer of a report at the start after a crash that ended the program."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from ipsreview.crashes import Crash
from ipsreview.ui.crashes.dialog import ReportDialog
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.widgets.notices import Notice
from ipsreview.ui.wording import moment

translate = QCoreApplication.translate


def offer(window: MainWindow, crash: Crash, report: str) -> None:
    """Say in the library that the program ended by a crash, and offer the report; it is said this once."""
    notice = Notice(closable=True)
    window.library.lead_with(notice)
    notice.show_words(_what_happened(crash.when), translate("crashes", "Show report"), lambda: _show(window, crash.when, report))
    notice.closed.connect(notice.deleteLater)


def report_dialog(window: MainWindow, when: datetime, report: str) -> ReportDialog:
    """Return the dialog with the report of a crash that ended the program at that moment."""
    words = f"{_what_happened(when)}\n\n{_what_to_do()}"
    dialog = ReportDialog(window, translate("crashes", "The program stopped by itself"), words)
    dialog.report.setPlainText(report)
    dialog.show_report(shown=True)
    return dialog


def _show(window: MainWindow, when: datetime, report: str) -> None:
    dialog = report_dialog(window, when, report)
    dialog.exec()
    dialog.deleteLater()


def _what_happened(when: datetime) -> str:
    return translate("crashes", "The program stopped by itself ({moment}). What was saved until then is safe.").format(moment=moment(when))


def _what_to_do() -> str:
    return translate(
        "crashes",
        "If it happens again, save the report and give it to whoever looks after the program: it holds no answers, no names and no notes. "
        "Nothing is sent by itself.",
    )
