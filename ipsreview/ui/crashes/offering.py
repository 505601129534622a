"""The offer of a report at the start after a crash that ended the program."""

from __future__ import annotations

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
    words = translate("crashes", "The program stopped by itself ({moment}). What was saved until then is safe.").format(moment=moment(crash.when))
    window.library.lead_with(notice)
    notice.show_words(words, translate("crashes", "Show report"), lambda: _show(window, words, report))
    notice.closed.connect(notice.deleteLater)


def _show(window: MainWindow, words: str, report: str) -> None:
    dialog = ReportDialog(window, translate("crashes", "The program stopped by itself"), words + "\n\n" + _what_to_do())
    dialog.report.setPlainText(report)
    dialog.show_report(shown=True)
    dialog.exec()
    dialog.deleteLater()


def _what_to_do() -> str:
    return translate(
        "crashes",
        "If it happens again, save the report and give it to whoever looks after the program: it holds no answers, no names and no notes. "
        "Nothing is sent by itself.",
    )
