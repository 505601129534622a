"""Days from two dates: only the days leave the window."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ipsreview.review.values import blank_review
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.worksheets.two_dates import TwoDates
from tests.forms import cqi
from tests.ui.worksheets.conftest import Show


def write(dialog: TwoDates, first: str, last: str) -> None:
    for field, text in ((dialog.first, first), (dialog.last, last)):
        field.line.setText(text)
        field.line.returnPressed.emit()


def dialog_in(qtbot: QtBot) -> tuple[TwoDates, QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    return TwoDates("P1, Days", window), window


def test_the_days_between_are_counted(qtbot: QtBot) -> None:
    dialog, _window = dialog_in(qtbot)
    write(dialog, "3 April 2026", "17 April 2026")
    assert dialog.days == 14
    assert dialog.result_text.text() == "Days between them: 14"


def test_a_contact_before_the_appointment_is_asked_about_and_never_zero(qtbot: QtBot) -> None:
    dialog, _window = dialog_in(qtbot)
    write(dialog, "17 April 2026", "3 April 2026")
    assert dialog.days is None
    assert "before the first" in dialog.result_text.text()
    dialog.use.click()
    assert dialog.result() == 0


def test_the_same_day_is_no_days(qtbot: QtBot) -> None:
    dialog, _window = dialog_in(qtbot)
    write(dialog, "3 April 2026", "3 April 2026")
    assert dialog.days == 0


def test_the_days_go_into_the_cell_where_the_keyboard_stands(show: Show) -> None:
    shown = show(12, blank_review(cqi()))
    shown.stand_on(0, "days")

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, TwoDates)
        dialog.first.line.setText("3 April 2026")
        dialog.last.line.setText("17 April 2026")
        dialog.first.line.returnPressed.emit()
        dialog.last.line.returnPressed.emit()
        dialog.use.click()

    QTimer.singleShot(0, fill)
    shown.tab.grid.two_dates.click()
    assert shown.rows == [{"days": "14"}]


def test_a_label_stands_nearer_to_its_own_field_than_to_the_other(qtbot: QtBot) -> None:
    dialog, _window = dialog_in(qtbot)
    with qtbot.waitExposed(dialog):
        dialog.show()
    label = next(text for text in dialog.findChildren(Text) if text.text().startswith("To,"))
    assert dialog.last.y() - label.geometry().bottom() < label.y() - dialog.first.geometry().bottom()
