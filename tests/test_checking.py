"""A table hands out what is right, notes what is wrong with its place, and goes on."""

from collections.abc import Callable
from datetime import date

import pytest

from ipsreview.checking import Table
from ipsreview.errors import Fault


def read(data: object, reading: Callable[[Table], object], place: str = "") -> tuple[object, list[str]]:
    """Return what a reading of `data` gives, and the faults it notes."""
    faults: list[Fault] = []
    found = reading(Table(data, place, faults))
    return found, [str(fault) for fault in faults]


@pytest.mark.parametrize(
    ("reading", "found"),
    [
        (lambda table: table.text("text"), " Dig "),
        (lambda table: table.text("absent", "none"), "none"),
        (lambda table: table.text("blank", "none"), " "),
        (lambda table: table.optional_text("text"), " Dig "),
        (lambda table: table.optional_text("absent"), None),
        (lambda table: table.optional_text("null"), None),
        (lambda table: table.choice("choice", ("a", "b")), "b"),
        (lambda table: table.optional_choice("choice", ("a", "b")), "b"),
        (lambda table: table.optional_choice("absent", ("a", "b")), None),
        (lambda table: table.choices("texts", ("two", "one")), ["one", "two"]),
        (lambda table: table.choices("absent", ("two", "one")), []),
        (lambda table: table.choices("null", ("two", "one")), []),
        (lambda table: table.flag("flag"), True),
        (lambda table: table.flag("absent"), False),
        (lambda table: table.whole("whole"), 7),
        (lambda table: table.whole("whole", least=7, most=7), 7),
        (lambda table: table.whole("absent", 3), 3),
        (lambda table: table.whole("null", 3), 3),
        (lambda table: table.table("table").text("inner"), "deep"),
        (lambda table: table.optional_table("absent"), None),
        (lambda table: table.table_or_empty("absent").text("inner", "none"), "none"),
        (lambda table: [entry.text("inner") for entry in table.tables("tables")], ["one", "two"]),
        (lambda table: table.tables("empty"), []),
        (lambda table: table.optional_date("day"), date(2026, 10, 5)),
        (lambda table: table.optional_date("absent"), None),
        (lambda table: "text" in table, True),
        (lambda table: "absent" in table, False),
        (lambda table: "null" in table, False),
    ],
)
def test_what_is_right_is_handed_out_without_a_fault(reading: Callable[[Table], object], found: object) -> None:
    data = {
        "text": " Dig ",
        "blank": " ",
        "null": None,
        "choice": "b",
        "flag": True,
        "whole": 7,
        "table": {"inner": "deep"},
        "tables": [{"inner": "one"}, {"inner": "two"}],
        "empty": [],
        "texts": ["one", "two"],
        "day": "2026-10-05",
    }
    assert read(data, reading) == (found, [])


@pytest.mark.parametrize(
    ("data", "reading", "usable", "fault"),
    [
        ({}, lambda table: table.text("a"), "", "a: this is missing; write a text in quotes here."),
        ({"a": " "}, lambda table: table.text("a"), " ", "a: the text is empty; write it here."),
        ({"a": 1}, lambda table: table.text("a", "b"), "b", "a: this has to be a text in quotes."),
        ({"a": ""}, lambda table: table.optional_text("a"), "", "a: the text is empty; write it here."),
        ({"a": "c"}, lambda table: table.choice("a", ("x", "y")), "c", "a: “c” is not known; write one of x, y."),
        ({"a": "c"}, lambda table: table.optional_choice("a", ("x", "y")), "c", "a: “c” is not known; write one of x, y."),
        ({"a": "x"}, lambda table: table.choices("a", ("x",)), [], "a: this has to be a list."),
        ({"a": ["x", "c"]}, lambda table: table.choices("a", ("x", "y")), ["x", "c"], "a[2]: “c” is not known; write one of x, y."),
        ({"a": ["x", "x"]}, lambda table: table.choices("a", ("x", "y")), ["x"], "a[2]: “x” stands in this list already; keep one."),
        ({"a": ["x", 2]}, lambda table: table.choices("a", ("x", "y")), ["x"], "a[2]: this has to be a text in quotes."),
        ({"a": "x" * 60}, lambda table: table.choice("a", ("y",)), "x" * 60, f"a: “{'x' * 60}” is not known; write one of y."),
        ({"a": "x" * 61}, lambda table: table.choice("a", ("y",)), "x" * 61, f"a: “{'x' * 60}…” is not known; write one of y."),
        ({"a": 1}, lambda table: table.flag("a"), False, "a: this has to be true or false."),
        ({}, lambda table: table.whole("a", least=1), 0, "a: this is missing; write a whole number here."),
        ({"a": True}, lambda table: table.whole("a"), 0, "a: this has to be a whole number."),
        ({"a": 1.0}, lambda table: table.whole("a"), 0, "a: this has to be a whole number."),
        ({"a": "1"}, lambda table: table.whole("a", 5), 5, "a: this has to be a whole number."),
        ({"a": -1}, lambda table: table.whole("a"), 0, "a: -1 is out of range; write a number from 0 to 9999."),
        ({"a": 6}, lambda table: table.whole("a", most=5), 0, "a: 6 is out of range; write a number from 0 to 5."),
        ({"a": 16**5000}, lambda table: table.whole("a"), 0, "a: the number is out of range; write a number from 0 to 9999."),
        ({}, lambda table: table.table("a").unknown(), [], "a: this is missing; write a table here."),
        ({"a": 1}, lambda table: table.table("a").text("b"), "", "a: this has to be a table."),
        ({"a": 1}, lambda table: table.tables("a"), [], "a: this has to be a list."),
        ({"a": [1]}, lambda table: [entry.text("b") for entry in table.tables("a")], [""], "a[1]: this has to be a table."),
        ({"a": []}, lambda table: table.tables("a", least=1), [], "a: the list has 0 entries; it needs at least 1."),
        ({"a": "2026-02-30"}, lambda table: table.optional_date("a"), None, "a: this is no date; write it as YYYY-MM-DD, as in 2026-10-05."),
        ({"a": "20261005"}, lambda table: table.optional_date("a"), None, "a: this is no date; write it as YYYY-MM-DD, as in 2026-10-05."),
    ],
)
def test_what_is_wrong_is_one_fault_and_reads_as_something_usable(
    data: object, reading: Callable[[Table], object], usable: object, fault: str
) -> None:
    assert read(data, reading) == (usable, [fault])


@pytest.mark.parametrize("data", [None, 1, "a", [], True])
def test_what_is_no_table_is_one_fault_however_much_is_read_from_it(data: object) -> None:
    found, faults = read(data, lambda table: (table.text("a"), table.whole("b"), table.tables("c", least=1), table.unknown()), "here")
    assert found == ("", 0, [], [])
    assert faults == ["here: this has to be a table."]


def test_faults_of_all_tables_come_together_with_their_places() -> None:
    def reading(table: Table) -> None:
        for entry in table.table("outer").tables("list"):
            entry.text("a")
        table.flag("b")

    assert read({"outer": {"list": [{"a": 1}, {}]}, "b": 0}, reading)[1] == [
        "outer.list[1].a: this has to be a text in quotes.",
        "outer.list[2].a: this is missing; write a text in quotes here.",
        "b: this has to be true or false.",
    ]


def test_an_entry_that_was_read_is_known_also_where_it_was_wrong() -> None:
    def reading(table: Table) -> list[str]:
        table.text("a", "")
        table.table("b")
        table.optional_table("c")
        return table.unknown()

    assert read({"a": 1, "b": 2, "c": {}, "d": 4}, reading)[0] == ["d"]


def test_left_out_names_what_nothing_asked_for_at_any_depth() -> None:
    def reading(table: Table) -> list[str]:
        table.read_past("c")
        table.table("a").text("b")
        return table.left_out()

    assert read({"x": 1, "a": {"b": "read", "y": 2}, "c": {"z": 3}}, reading)[0] == ["x", "a.y"]


@pytest.mark.parametrize(
    "reading",
    [
        lambda table: table.optional_text("a"),
        lambda table: table.optional_choice("a", ("x",)),
        lambda table: table.choices("a", ("x",)),
        lambda table: table.optional_table("a"),
        lambda table: table.optional_date("a"),
        lambda table: table.flag("a"),
    ],
)
def test_an_entry_that_says_nothing_is_known_once_it_was_asked_for(reading: Callable[[Table], object]) -> None:
    found, faults = read({"a": None}, lambda table: (reading(table), table.unknown()))
    assert isinstance(found, tuple)
    assert found[1] == []
    assert faults == []
