"""Tables from spreadsheets: header or none, comma or point, ticks and words, two columns of dates, codes and never names."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from ipsreview.form import Worksheet
from ipsreview.review.worksheets.pasting import LONGEST_PASTED, MOST_PASTED_ROWS, Pasted, read_table
from tests.forms import cqi


def sheet(number: int) -> Worksheet:
    worksheet = cqi().item(number).worksheet
    assert worksheet is not None
    return worksheet


def pasted(number: int, text: str) -> Pasted:
    return read_table(sheet(number), text)


def cells(number: int, text: str) -> list[dict[str, str]]:
    found = pasted(number, text)
    assert found.problems == ()
    assert found.left_out == ()
    return [dict(row) for row in found.rows]


TWO = [{"people": "22", "weekly_hours": "40"}, {"people": "21", "weekly_hours": "37,5"}]


def test_a_table_without_a_header_goes_by_place() -> None:
    assert cells(1, "22\t40\r\n21\t37,5\r\n\r\n\t\r\n") == TWO
    assert cells(1, "22\t40\r21\t37,5") == TWO


def test_a_header_goes_by_labels_and_keys_in_any_order() -> None:
    assert cells(1, "People\tIPS hours a week\n22\t40\n21\t37,5") == TWO
    assert cells(1, "weekly_hours\tpeople\n40\t22\n37,5\t21") == TWO
    assert cells(1, "HOURS\tPEOPLE\n40\t22\n37,5\t21") == TWO


def test_codes_before_the_rows_are_read_past() -> None:
    assert cells(1, "S1\t22\t40\nS2\t21\t37,5") == TWO
    assert cells(1, "S1\t22\t40\nS 2.\t21\t37,5") == TWO


def test_names_are_left_out_and_told() -> None:
    for text, told in (
        ("Ann Lee\t22\t40\nBob\t21\t37,5", "column 1 (names are not kept)"),
        ("Name\tPeople\tHours\nAnn Lee\t22\t40\nBob\t21\t37,5", "Name"),
    ):
        found = pasted(1, text)
        assert ([dict(row) for row in found.rows], found.problems, found.left_out) == (TWO, (), (told,))


def test_columns_that_the_worksheet_has_not_are_told() -> None:
    assert pasted(1, "22\t40\tx").left_out == ("column 3",)
    assert pasted(1, "People\tColour\n22\tred").left_out == ("Colour",)
    assert pasted(1, "People\tPeople\n22\t23").left_out == ("People",)


def test_ticks_and_words_of_several_languages() -> None:
    assert [list(row.values()) for row in cells(10, "✓\tx\tja\tsí\toui\nn\t0\tnein\tno\tnon")] == [["yes"] * 5, ["no"] * 5]


def test_what_cannot_be_read_is_marked_cell_by_cell_and_stays_to_be_mended() -> None:
    found = pasted(1, "22\tmany\n-3\t40")
    assert [dict(row) for row in found.rows] == [{"people": "22", "weekly_hours": "many"}, {"people": "-3", "weekly_hours": "40"}]
    assert [(row, key, str(problem)) for row, key, problem in found.problems] == [
        (0, "weekly_hours", "This is no number; write it in digits."),
        (1, "people", "This number is below 0; correct it."),
    ]


def test_two_columns_of_dates_are_one_of_days() -> None:
    assert cells(12, "2026-03-03\t2026-04-10\tx\n5 May 2026\t6 May 2026\tn") == [{"days": "38", "waiting": "yes"}, {"days": "1", "waiting": "no"}]
    assert cells(12, "P1\t2026-03-03\t2026-04-10") == [{"days": "38"}]
    assert cells(12, "First\tContact\tStill waiting (days so far)\n2026-03-03\t2026-04-10\tx") == [{"days": "38", "waiting": "yes"}]


def test_a_single_date_is_marked_and_not_kept() -> None:
    found = pasted(12, "2026-03-03\t2026-04-10\n2026-03-05\t\n2026-03-06\tsoon")
    assert [dict(row) for row in found.rows] == [{"days": "38"}, {}, {}]
    assert [(row, key) for row, key, _ in found.problems] == [(1, "days"), (2, "days")]
    assert all(str(problem).startswith("A date is not kept") for *_, problem in found.problems)


def test_a_column_of_dates_alone_is_no_column_of_names() -> None:
    found = pasted(12, "3 May 2026\n4 June 2026")
    assert ([dict(row) for row in found.rows], found.left_out) == ([{}, {}], ())
    assert [(row, key) for row, key, _ in found.problems] == [(0, "days"), (1, "days")]


def test_negative_days_stay_and_are_marked() -> None:
    found = pasted(12, "10 May 2026\t3 May 2026")
    assert [dict(row) for row in found.rows] == [{"days": "-7"}]
    assert "before the first appointment" in str(found.problems[0][2])


def test_quoted_cells_hold_line_breaks_and_tabs() -> None:
    assert cells(6, '"VR\nnorth"\t20\t6\t5') == [{"system": "VR north", "people": "20", "months": "6", "months_in_person": "5"}]
    assert cells(6, '"""VR"" A"\t20') == [{"system": '"VR" A', "people": "20"}]


def test_a_stray_quote_swallows_nothing() -> None:
    assert len(pasted(1, '"22\t40\n21\t40\n20\t40').rows) == 3


def test_blank_rows_within_the_table_stay_and_those_after_it_go() -> None:
    assert cells(12, "10\n\n30\n\n\n") == [{"days": "10"}, {}, {"days": "30"}]


def test_a_table_is_bounded_and_what_is_beyond_is_told() -> None:
    found = pasted(12, "10\n" * (MOST_PASTED_ROWS + 5))
    assert (len(found.rows), found.left_out) == (MOST_PASTED_ROWS, ("rows after the first 500",))
    assert "text beyond the first 200,000 characters" in pasted(12, "1" * (LONGEST_PASTED + 5)).left_out
    assert len(pasted(12, "\t" * 100_000).rows) <= 1


@settings(max_examples=150)
@given(st.sampled_from([1, 6, 7, 10, 12]), st.text(st.sampled_from('abS1 3,.-–/\t\t\n\n"\r\x00✓%2026=+@\u2028\u202e') | st.characters(), max_size=60))
@example(1, '"')
@example(12, "\t\n\t")
def test_whatever_is_pasted_nothing_is_raised(number: int, text: str) -> None:
    found = pasted(number, text)
    keys = {column.key for column in sheet(number).columns}
    assert all(set(row) <= keys and all(row.values()) for row in found.rows)
    assert all(0 <= row < len(found.rows) and key in keys for row, key, _ in found.problems)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(0, 99), st.decimals(1, 60, places=1)), min_size=1, max_size=8), st.booleans(), st.booleans())
def test_what_a_spreadsheet_holds_comes_back(rows: list[tuple[int, object]], header: bool, comma: bool) -> None:
    lines = [f"{people}\t{hours}".replace(".", "," if comma else ".") for people, hours in rows]
    text = "\r\n".join(["People\tIPS hours a week", *lines] if header else lines)
    assert [(row["people"], row["weekly_hours"].replace(",", ".")) for row in cells(1, text)] == [(str(people), str(hours)) for people, hours in rows]
