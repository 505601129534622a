"""What the worksheet says, and that it only ever suggests: flags with words, *Apply* as an act, another choice with its reason."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ipsreview.form import Form
from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Policy
from ipsreview.ui.theme import Theme
from tests.forms import cqi, second
from tests.ui.worksheets.conftest import Show, Shown, filled, team_of

LEFT = Qt.MouseButton.LeftButton


def riverbend() -> Review:
    """Return the team of the domain's example: 71 people on 3.5 full-time equivalents."""
    return filled(team_of(40, 40, 40, 20), 1, *({"people": people} for people in ("22", "21", "19", "9")))


def rated(review: Review, number: int, rating: str) -> Review:
    return acts.tick_rating(cqi(), review, number, rating).after


def test_nothing_is_suggested_before_anything_is_known_and_the_reason_is_said(show: Show) -> None:
    verdict = show(1).tab.verdict
    assert verdict.headline.text() == "No level is suggested"
    assert not verdict.apply.isEnabled()
    assert verdict.apply.accessibleDescription() == verdict.sentence.text() != ""


def test_a_borderline_is_flagged_in_words_beside_its_sign(show: Show) -> None:
    verdict = show(1, riverbend()).tab.verdict
    assert verdict.headline.text() == "IPS"
    assert verdict.amber.isVisible()
    assert verdict.amber.accessibleName() == "Borderline: look twice"
    assert "71 people ÷ 3.5 FTE" in verdict.sentence.text()


def test_what_is_certain_is_not_flagged(show: Show) -> None:
    verdict = show(1, filled(team_of(40, 40, 40, 40), 1, *({"people": "10"} for _ in range(4)))).tab.verdict
    assert verdict.amber.isHidden()
    assert verdict.few.isHidden()


def test_few_data_are_flagged(show: Show) -> None:
    assert show(12, filled(blank_review(cqi()), 12, {"days": "14"})).tab.verdict.few.isVisible()


def test_the_suggestion_follows_what_is_typed_and_ticks_nothing(show: Show) -> None:
    shown = show(1, team_of(40))
    shown.stand_on(0, "people")
    shown.press("32", Qt.Key.Key_Return)
    assert shown.tab.verdict.headline.text() == "Not IPS"
    assert shown.review.items[1].rating is None


def test_apply_ticks_the_level_and_writes_the_sentence(show: Show) -> None:
    shown = show(1, riverbend())
    assert shown.tab.verdict.apply.text() == "Apply: IPS"
    QTest.mouseClick(shown.tab.verdict.apply, LEFT)
    assert shown.review.items[1].rating == "ips"
    assert "71 people ÷ 3.5 FTE" in shown.review.working.evidence[1]
    shown.editor.undo()
    assert shown.review.items[1].rating is None
    assert shown.review.working.evidence == {}


def test_another_level_may_be_given_a_reason_in_one_step(show: Show) -> None:
    shown = show(1, rated(riverbend(), 1, "needs_improvement"))
    reason = shown.tab.verdict.reason
    assert reason.isVisible()
    reason.line.setFocus()
    shown.press("Two left in May")
    assert shown.review.working.disagreements == {1: "Two left in May"}
    assert shown.tab.field_widget("disagreement") is reason.line
    shown.editor.leave_field()
    shown.editor.undo()
    assert shown.review.working.disagreements == {}
    assert reason.line.text() == ""


def test_the_same_level_asks_for_no_reason(show: Show) -> None:
    shown = show(1, rated(riverbend(), 1, "ips"))
    assert shown.tab.verdict.reason.isHidden()
    shown.turn_to(2)
    assert shown.tab.verdict.reason.isHidden()


def test_a_written_reason_stays_in_sight(show: Show) -> None:
    shown = show(1, rated(riverbend(), 1, "needs_improvement"))
    shown.tab.verdict.reason.line.setFocus()
    shown.press("Two left")
    shown.tab.verdict.apply.click()
    assert shown.tab.verdict.reason.line.text() == "Two left"
    assert shown.tab.verdict.reason.isVisible()


def test_to_the_letter_is_chosen_for_the_review(show: Show) -> None:
    shown = show(1, riverbend())
    QTest.mouseClick(shown.tab.verdict.policy.segments[Policy.LETTER], LEFT)
    assert shown.review.working.policy is Policy.LETTER
    assert shown.tab.verdict.headline.text() == "Needs improvement"
    shown.editor.undo()
    assert shown.tab.verdict.policy.current() is shown.tab.verdict.policy.segments[Policy.NEAREST]
    assert shown.tab.field_widget("policy") is shown.tab.verdict.policy.current()


def test_the_policy_is_offered_where_the_form_prints_limits(show: Show) -> None:
    shown = show(1)
    assert shown.tab.verdict.policy.isVisible()
    shown.turn_to(3)
    assert shown.tab.verdict.policy.isHidden()


def test_house_rules_are_named_as_such(show: Show) -> None:
    shown = show(1)
    for number in (1, 10, 5):
        shown.turn_to(number)
        worksheet = cqi().item(number).worksheet
        assert worksheet
        assert [rule.text() for rule in shown.tab.verdict.house_rules.rules] == list(worksheet.house_rules)


def test_a_house_rule_is_told_once(show: Show) -> None:
    verdict = show(1, riverbend()).tab.verdict
    assert verdict.remarks.text()
    assert "Vacant posts" not in verdict.remarks.text()


def test_specialists_that_are_counted_are_told(show: Show) -> None:
    shown = show(1, filled(team_of(40, 40, 20), 1, {"people": "20"}))
    assert shown.tab.grid.hint.text() == "1 of 3 specialists counted"


def test_without_a_team_it_says_where_the_list_is(show: Show) -> None:
    assert "first page" in show(1, blank_review(cqi())).tab.grid.hint.text()


@pytest.mark.parametrize("form", [second])
def test_a_form_without_worksheets_says_so(show: Show, form: Form) -> None:
    used = second()
    number = used.items[0].number
    shown = show(number, blank_review(used), used)
    assert shown.tab.question.text() == f"This form has no worksheet for item {number}."
    assert not shown.tab.verdict.isVisible()


def reachable(window: QWidget) -> set[QWidget]:
    return {
        child
        for child in window.findChildren(QWidget)
        if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None
    }


@pytest.mark.parametrize("number", [1, 3, 4, 7, 12])
def test_every_control_has_a_name_and_is_reached_by_tab(show: Show, number: int) -> None:
    shown = show(number, riverbend())
    controls = reachable(shown.window)
    unnamed = [control for control in controls if not QAccessible.queryAccessibleInterface(control).text(QAccessible.Text.Name).strip()]
    assert unnamed == []
    shown.tab.question.setFocus()
    seen: set[QWidget] = set()
    next(iter(controls)).setFocus()
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.add(QApplication.focusWidget())
    assert {type(control).__name__ for control in controls - seen} <= {"Segment", "QWidget"}


@pytest.mark.parametrize("size", [80, 100, 200])
@pytest.mark.parametrize("number", [1, 5, 7])
def test_nothing_is_wider_than_the_panel(show: Show, themed: Theme, number: int, size: int) -> None:
    themed.set_text_size(size)
    shown = show(number, riverbend())
    shown.window.resize(themed.pixels(277), 700)
    assert shown.tab.minimumSizeHint().width() <= themed.pixels(277)
    assert shown.tab.verdict.apply.heightForWidth(themed.pixels(200)) >= themed.pixels(34)


def test_the_longest_level_takes_two_lines_on_the_button(show: Show) -> None:
    shown: Shown = show(1, filled(team_of(40), 1, {"people": "28"}))
    assert shown.tab.verdict.apply.text() == "Apply: Needs significant improvement"
    QApplication.processEvents()
    assert shown.tab.verdict.apply.height() > 40
