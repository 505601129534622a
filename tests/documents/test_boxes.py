"""Boxes are told and turned however they are made: form fields, content controls, symbols, typed characters."""

import pytest
from lxml import etree

from ipsreview.documents.boxes import symbol_code, typed_as, typed_boxes
from ipsreview.documents.lines import read_lines
from ipsreview.documents.typed import find_typed_boxes
from tests.documents.small import NAMESPACES, box, line, read, row, run

TICKED = ("☒", "☑", "✓", "✗", "✔", "✘", "■", "[x]", "[X]", "[ x ]", "[✓]", "|X|", "|x|", "|_x_|", "(x)", "( x )", "(✔)")
EMPTY = ("☐", "□", "[ ]", "[]", "[_]", "[\u00a0]", "|_|", "|__|", "| |", "( )", "(_)")
WINGDINGS = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'


@pytest.mark.parametrize("sign", [*TICKED, *EMPTY])
@pytest.mark.parametrize("before", ["", "  ", "\t"])
def test_typed_boxes_are_read(sign: str, before: str) -> None:
    found = read(_1_bare=row(run(f"{before}{sign}"), run(""), run("Nothing is spread.")), _1_start_heap=line(run(f"{before}{sign} Start a heap.")))
    ticked = sign in TICKED
    assert (found.review.items[1].rating == "bare") == ticked
    assert ("start_heap" in found.review.items[1].recommendations) == ticked
    assert (found.missing, found.extra, found.doubts) == ((), (), ())


@pytest.mark.parametrize("sign", [*TICKED, *EMPTY])
def test_typed_boxes_are_turned_in_their_own_manner(sign: str) -> None:
    ((_, _, ticked),) = typed_boxes(sign, alone=False)
    turned = typed_as(sign, not ticked)
    assert list(typed_boxes(turned, alone=False)) == [(0, len(turned), not ticked)]


@pytest.mark.parametrize("text", ["Ask (x) and [y].", "(a) Ask.", "A | B", "x marks it", "(see 3)", "[sic] so", "Do it ✓ now"])
def test_texts_are_no_boxes(text: str) -> None:
    assert list(typed_boxes(text, alone=False)) == []


def test_a_bare_x_is_a_tick_in_a_cell_of_its_own_only() -> None:
    found = read(_1_bare=row(run(" x "), run(""), run("Nothing is spread.")), _1_start_heap=line(run("x")) + line(run("Start a heap.")))
    assert found.review.items[1].rating == "bare"
    assert found.review.items[1].recommendations == frozenset()
    assert "start_heap" in {one.key for one in found.missing}


def test_several_boxes_on_a_line_have_their_own_words() -> None:
    found = read(
        _1_nothing=line(run("☐ Nothing, carry on.  ☒ Start a heap.\t[x] Ask the neighbours for leaves.")), _1_start_heap="", _1_ask_neighbours=""
    )
    assert found.review.items[1].recommendations == {"start_heap", "ask_neighbours"}
    assert (found.missing, found.extra) == ((), ())


def test_a_box_may_stand_behind_its_words() -> None:
    for cells in ((run("Bare ground"), run("Nothing is spread."), box(True)), (run("Bare ground"), run("Nothing is spread. ") + box(True))):
        found = read(_1_bare=row(*cells))
        assert found.review.items[1].rating == "bare"
        assert found.missing == ()


@pytest.mark.parametrize(
    ("code", "ticked"), [(0xFE, True), (0x78, True), (0xFD, True), (0x52, True), (0x53, True), (0xFC, True), (0xA8, False), (0x6F, False)]
)
def test_symbols_of_wingdings_are_boxes(code: int, ticked: bool) -> None:
    signs = [f'<w:r><w:sym w:font="Wingdings" w:char="{number:04X}"/></w:r>' for number in (code, 0xF000 + code)]
    signs += [run(chr(number), WINGDINGS) for number in (code, 0xF000 + code)]
    for sign in signs:
        found = read(_1_start_heap=line(sign, run(" Start a heap.")))
        assert ("start_heap" in found.review.items[1].recommendations) == ticked
        assert found.missing == ()


@pytest.mark.parametrize(("font", "char"), [("Arial", "F0FE"), ("Wingdings", "F04A"), ("Wingdings", "zz"), ("", ""), ("Symbol", "þ")])
def test_other_symbols_are_no_boxes(font: str, char: str) -> None:
    assert symbol_code(font, char) is None


@pytest.mark.parametrize(
    ("state", "ticked"),
    [
        ('<w14:checked w14:val="1"/>', True),
        ('<w14:checked w14:val="true"/>', True),
        ('<w14:checked w14:val="0"/>', False),
        ("", False),
        ("<w14:checked/>", True),
    ],
)
def test_content_controls_tell_their_state_as_data(state: str, ticked: bool) -> None:
    control = f"<w:sdt><w:sdtPr><w14:checkbox>{state}</w14:checkbox></w:sdtPr><w:sdtContent>{run('?')}</w:sdtContent></w:sdt>"
    found = read(_1_start_heap=line(control, run("Start a heap.")))
    assert ("start_heap" in found.review.items[1].recommendations) == ticked


def root_of(*content: str) -> etree._Element:
    return etree.fromstring(f"<w:document {NAMESPACES}><w:body>{line(*content)}</w:body></w:document>")


@pytest.mark.parametrize("ticked", [True, False])
@pytest.mark.parametrize(
    "sign",
    [
        "<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>",
        '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>',
        run("\uf0a8", WINGDINGS),
        run("["),
        box(),
    ],
    ids=["control", "symbol", "font", "typed", "field"],
)
def test_every_sort_of_box_is_turned_in_the_document(sign: str, ticked: bool) -> None:
    root = root_of(sign, run("x] Dig.") if "[" in sign else run(" Dig."))
    for state in (not ticked, ticked, ticked):
        (found,) = read_lines(root)
        find_typed_boxes(found)
        found.boxes[0].box.tick(state)
    (found,) = read_lines(root)
    find_typed_boxes(found)
    assert [placed.box.ticked for placed in found.boxes] == [ticked]
    assert found.text.endswith(" Dig.")


@pytest.mark.parametrize(("font", "before", "after"), [("Wingdings", "F06F", "F0FE"), ("Wingdings 2", "F0A3", "F052")])
def test_a_symbol_keeps_its_font(font: str, before: str, after: str) -> None:
    root = root_of(f'<w:r><w:sym w:font="{font}" w:char="{before}"/></w:r>')
    read_lines(root)[0].boxes[0].box.tick(True)
    (symbol,) = root.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}sym")
    assert [*symbol.attrib.values()] == [font, after]


def test_a_control_shows_the_characters_it_names() -> None:
    kinds = '<w14:checkedState w14:val="2611"/><w14:uncheckedState w14:val="zz"/>'
    root = root_of(f"<w:sdt><w:sdtPr><w14:checkbox>{kinds}</w14:checkbox></w:sdtPr><w:sdtContent>{run('☐')}</w:sdtContent></w:sdt>")
    box_in = read_lines(root)[0].boxes[0].box
    box_in.tick(True)
    assert "".join(root.itertext()) == "☑"
    box_in.tick(False)
    assert "".join(root.itertext()) == "☐"
