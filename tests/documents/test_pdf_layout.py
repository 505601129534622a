"""Slices on pages: what is kept together, what is repeated, and that nothing is lost."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.documents.pdf.blocks import Cell, heading, paragraphs, row
from ipsreview.documents.pdf.layout import Area, Page, Slice, Target, height_of, page_numbers, paginate
from ipsreview.documents.pdf.style import BODY, HEADING


def slice_(height: float = 10, *, name: str = "", gap: float = 0, keep: bool = False, header: tuple[Slice, ...] = ()) -> Slice:
    return Slice(height, (Area(0, 0, 0, 0, name),), gap, keep, header, Target(name, 0, name) if name else None)


def names(pages: list[Page]) -> list[list[str]]:
    return [[mark.colour for placed in page for mark in placed.slice.marks if isinstance(mark, Area)] for page in pages]


def test_a_page_is_filled_and_then_the_next() -> None:
    pages = paginate([slice_(name=name) for name in "abcde"], 20)
    assert names(pages) == [["a", "b"], ["c", "d"], ["e"]]
    assert page_numbers(pages, 2) == {"a": 2, "b": 2, "c": 3, "d": 3, "e": 4}


def test_what_is_kept_goes_to_the_next_page_together() -> None:
    assert names(paginate([slice_(name="a"), slice_(name="b", keep=True), slice_(name="c")], 20)) == [["a"], ["b", "c"]]


def test_what_is_kept_and_higher_than_a_page_is_torn() -> None:
    assert names(paginate([slice_(name=name, keep=name < "e") for name in "abcde"], 20)) == [["a", "b"], ["c", "d"], ["e"]]


def test_a_gap_is_left_out_at_the_top_of_a_page() -> None:
    first, second = paginate([slice_(name="a"), slice_(name="b", gap=5), slice_(name="c", gap=5)], 25)
    assert [placed.down for placed in first] == [0, 15]
    assert [placed.down for placed in second] == [0]


def test_a_header_is_repeated_where_its_table_is_torn() -> None:
    head = slice_(5, name="h")
    rows = [slice_(name=name, header=(head,)) for name in "abc"]
    assert names(paginate([head, *rows], 25)) == [["h", "a", "b"], ["h", "c"]]


@given(
    sizes=st.lists(st.tuples(st.floats(1, 60), st.floats(0, 30), st.booleans()), max_size=40),
    height=st.floats(60, 200),
)
@settings(deadline=None)
def test_nothing_is_lost_turned_round_or_too_low(sizes: list[tuple[float, float, bool]], height: float) -> None:
    slices = [slice_(size, name=str(number), gap=gap, keep=keep) for number, (size, gap, keep) in enumerate(sizes)]
    pages = paginate(slices, height)
    assert [placed.slice for page in pages for placed in page] == slices
    for page in pages:
        assert page[-1].down + page[-1].slice.height <= height + 0.02
        for before, after in pairwise(page):
            assert after.down >= before.down + before.slice.height - 0.01


def test_no_line_of_a_paragraph_stands_alone() -> None:
    assert [part.keep for part in paragraphs("word " * 200, BODY, ())] == [
        True,
        *[False] * (len(paragraphs("word " * 200, BODY, ())) - 3),
        True,
        False,
    ]
    assert [part.keep for part in paragraphs("one line", BODY, ())] == [False]
    assert [part.keep for part in paragraphs("one\ntwo", BODY, ())] == [False, False]


def test_blank_lines_are_room() -> None:
    first, second, third = paragraphs("\n\none\ntwo\n\n\nthree\n", BODY, ())
    assert first.gap == 0
    assert 0 < second.gap < BODY.leading / 2 < third.gap


def test_a_heading_stays_with_what_follows() -> None:
    assert all(part.keep for part in heading("A long heading " * 20, HEADING, (), gap=10))


def test_a_row_is_as_high_as_its_highest_cell_and_is_kept_whole() -> None:
    short, long = ((("a", BODY),), (("word " * 40, BODY),))
    low, high = (row([Cell(0, 100, short, ()), Cell(100, 100, texts, ())], ground="#ffffff") for texts in (short, long))
    assert height_of(high) > 4 * height_of(low)
    assert [part.keep for part in high] == [*[True] * (len(high) - 1), False]
    for part in high:
        grounds = [mark for mark in part.marks if isinstance(mark, Area) and mark.colour == "#ffffff"]
        assert len(grounds) == 1
        assert grounds[0].height >= part.height
