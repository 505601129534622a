"""The fields of a document are bound to the form's slots: by bookmark, else by order, and never by a guess."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from lxml import etree

from ipsreview.documents.binding import Binding, bind
from ipsreview.documents.fields import CheckBox, TextField, find_fields
from ipsreview.documents.slots import Slot, SlotKind, answers, slots
from ipsreview.documents.word import fill
from ipsreview.form import Form
from ipsreview.review.values import Review, blank_review
from tests.documents.reading import EMPTY, part, template_of
from tests.forms import BOTH, cqi, second
from tests.reviews import reviews

FORMS = pytest.mark.parametrize("form", [make() for make in BOTH], ids=lambda form: form.id)
NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def body(*content: str) -> etree._Element:
    """Return a document with a paragraph for each content."""
    paragraphs = "".join(f"<w:p>{text}</w:p>" for text in content)
    return etree.fromstring(f'<w:document xmlns:w="{NAMESPACE}"><w:body>{paragraphs}</w:body></w:document>')


def field(data: str, result: str = "", bookmark: str = "") -> str:
    """Return a field in Word's order of runs."""
    start = f'<w:bookmarkStart w:id="1" w:name="{bookmark}"/>' if bookmark else ""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("separate", "end")]
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
    return f"{begin}{start}<w:r><w:instrText>X</w:instrText></w:r>{marks[0]}{result}{marks[1]}"


def box(state: str = "", bookmark: str = "") -> str:
    return field(f"<w:ffData><w:checkBox>{state}</w:checkBox></w:ffData>", bookmark=bookmark)


def text(content: str, bookmark: str = "") -> str:
    return field("<w:ffData><w:textInput/></w:ffData>", f"<w:r><w:t>{content}</w:t></w:r>", bookmark)


@FORMS
def test_every_slot_of_a_form_is_found_in_its_template(form: Form) -> None:
    binding = bind(form, part(template_of(form)))
    assert tuple(binding.fields) == slots(form)
    assert (binding.missing, binding.extra) == ((), ())


@settings(max_examples=15, deadline=None)
@given(reviews(cqi()))
def test_what_is_filled_in_is_found_again(review: Review) -> None:
    document = fill(cqi(), review, template_of(cqi()))
    assert bind(cqi(), part(document)).answers() == answers(cqi(), review)


@settings(max_examples=15, deadline=None)
@given(reviews(second()))
def test_what_is_filled_into_another_form_is_found_again(review: Review) -> None:
    document = fill(second(), review, template_of(second()))
    assert bind(second(), part(document)).answers() == answers(second(), review)


@settings(max_examples=10, deadline=None)
@given(reviews(cqi()), reviews(cqi()))
def test_filling_a_filled_document_again_leaves_nothing_of_the_first(first: Review, last: Review) -> None:
    document = fill(cqi(), last, fill(cqi(), first, template_of(cqi())))
    assert bind(cqi(), part(document)).answers() == answers(cqi(), last)


def test_each_slot_says_where_it_is() -> None:
    found = [str(slot) for slot in slots(cqi())]
    assert found[:4] == ["cover.agency", "cover.date", "cover.trainer", "items.1.anchor.ips"]
    assert "items.5.count.not_ips" in found
    assert "items.6.reason" in found
    assert found[-1] == "comment.next_steps"
    assert len(set(found)) == len(found) == 162 + 31


def of_second(**bookmarks: str) -> Form:
    """Return the second form cut down to its first item, without a cover, comments and bookmarks but the given ones."""
    item = second().items[0]
    anchors = tuple(replace(anchor, bookmark=bookmarks.get(anchor.level)) for anchor in item.anchors)
    return replace(second(), cover_line="", cover_fields=(), comment_areas=(), items=(replace(item, anchors=anchors, recommendations=()),))


def bound(form: Form, *content: str) -> Binding:
    return bind(form, body(*content))


def keys(found: tuple[Slot, ...]) -> list[str]:
    return [slot.key for slot in found]


def test_a_bookmark_settles_a_slot_wherever_its_field_stands() -> None:
    form = of_second(thriving="A", struggling="B", bare="C")
    binding = bound(form, box("<w:checked/>", "C"), box("", "A"), box("", "B"))
    assert binding.answers() == {
        Slot(SlotKind.ANCHOR, 1, "thriving"): False,
        Slot(SlotKind.ANCHOR, 1, "struggling"): False,
        Slot(SlotKind.ANCHOR, 1, "bare"): True,
    }


def test_slots_between_bookmarks_are_bound_in_their_order() -> None:
    binding = bound(of_second(bare="C"), box(), box("<w:checked/>"), box("", "C"), box())
    assert [slot.key for slot, ticked in binding.answers().items() if ticked] == ["struggling"]
    assert len(binding.extra) == 1


def test_a_field_that_a_bookmark_has_settled_is_not_counted_again() -> None:
    binding = bound(of_second(struggling="B", bare="C"), box("", "C"), box("<w:checked/>"), box("", "B"))
    assert [slot.key for slot, ticked in binding.answers().items() if ticked] == ["thriving"]
    assert (binding.missing, binding.extra) == ((), ())


@pytest.mark.parametrize("content", [[box()], [box(), box(), box()], [text("x"), box()]])
def test_nothing_is_guessed_where_the_fields_are_more_or_fewer(content: list[str]) -> None:
    binding = bound(of_second(bare="C"), *content, box("", "C"))
    assert keys(binding.missing) == ["thriving", "struggling"]
    assert len(binding.extra) == len(content)


def test_a_bookmark_on_a_field_of_another_sort_is_not_believed() -> None:
    binding = bound(of_second(bare="C"), box(), box(), text("x", "C"))
    assert keys(binding.missing) == ["thriving", "struggling", "bare"]


@pytest.mark.parametrize(
    ("state", "ticked"),
    [
        ("", False),
        ('<w:default w:val="0"/>', False),
        ('<w:default w:val="1"/>', True),
        ("<w:default/>", True),
        ('<w:default w:val="0"/><w:checked/>', True),
        ('<w:default w:val="1"/><w:checked w:val="0"/>', False),
        ('<w:checked w:val="false"/>', False),
        ('<w:checked w:val="on"/>', True),
    ],
)
def test_a_boxs_state_is_read_and_turned_whatever_its_default(state: str, ticked: bool) -> None:
    root = body(box(f"<w:sizeAuto/>{state}"))
    (found,) = find_fields(root)
    assert isinstance(found, CheckBox)
    assert found.ticked == ticked
    before = etree.tostring(root)
    found.tick(ticked)
    assert etree.tostring(root) == before
    found.tick(not ticked)
    assert found.ticked != ticked
    assert [child.tag for child in found.data][-1] == f"{{{NAMESPACE}}}checked"


def test_other_fields_are_no_answers_and_may_stand_inside_one() -> None:
    page = field("", "<w:r><w:t>7</w:t></w:r>")
    inside = field("<w:ffData><w:textInput/></w:ffData>", f"<w:r><w:t>a</w:t></w:r>{page}<w:r><w:t>b</w:t></w:r>")
    root = body(page, inside, "<w:r><w:t>after</w:t></w:r>")
    (found,) = find_fields(root)
    assert isinstance(found, TextField)
    assert found.text == "a7b"
    found.write("new")
    assert "".join(root.itertext(f"{{{NAMESPACE}}}t")) == "7newafter"


def test_a_text_over_several_paragraphs_is_read_in_lines() -> None:
    begin, end = text("one").split("<w:r><w:t>one</w:t></w:r>")
    root = body(f"{begin}<w:r><w:t>one</w:t></w:r>", f"<w:r><w:t>two</w:t><w:cr/><w:t>three</w:t></w:r>{end}")
    (found,) = find_fields(root)
    assert isinstance(found, TextField)
    assert found.text == "one\ntwo\nthree"


def test_a_text_keeps_the_look_of_what_it_replaces() -> None:
    look = '<w:rPr><w:b/><w:lang w:val="fi-FI"/></w:rPr>'
    root = body(field("<w:ffData><w:textInput/></w:ffData>", f"<w:r>{look}<w:t>{EMPTY}</w:t></w:r>"))
    (found,) = find_fields(root)
    assert isinstance(found, TextField)
    assert found.text == ""
    found.write("שלום")
    properties = [child.tag.removeprefix(f"{{{NAMESPACE}}}") for child in next(root.iter(f"{{{NAMESPACE}}}rtl")).getparent()]
    assert properties == ["b", "rtl", "lang"]


@pytest.mark.parametrize("kinds", [["end"], ["separate"], ["begin"], ["end", "begin"], ["begin", "separate"]])
def test_fields_that_are_not_whole_are_no_answers(kinds: list[str]) -> None:
    data = "<w:ffData><w:textInput/></w:ffData>"
    marks = "".join(f'<w:r><w:fldChar w:fldCharType="{kind}">{data if kind == "begin" else ""}</w:fldChar></w:r>' for kind in kinds)
    assert list(find_fields(body(marks, "<w:r><w:t>x</w:t></w:r>"))) == []


def test_a_blank_review_answers_nothing() -> None:
    assert set(answers(cqi(), blank_review(cqi())).values()) == {False, ""}
