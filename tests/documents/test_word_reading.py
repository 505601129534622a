"""A Word report is read as the review it was made of; what reads two ways is left open and told."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.documents import report as report_module
from ipsreview.documents.binding import bind
from ipsreview.documents.fields import CheckBox
from ipsreview.documents.report import bind_report
from ipsreview.documents.review_file import parse_review_file, review_as_data
from ipsreview.documents.slots import BOXES, SlotKind, slots
from ipsreview.documents.word import fill
from ipsreview.documents.word_reading import ExtraBox, MissingBox, ReadBox, as_data, read_word
from ipsreview.errors import KnownError
from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review import rules
from ipsreview.review.values import Review, blank_review
from tests.documents import golden
from tests.documents.reading import part, template_of
from tests.documents.small import blocks, box, document, line, read, row, run, text_field, told
from tests.forms import BOTH, cqi, second
from tests.reviews import reviews

FORMS = pytest.mark.parametrize("form", [make() for make in BOTH], ids=lambda form: form.id)


def comes_back(form: Form, review: Review) -> None:
    review = review if form.counts else replace(review, team_size=0)  # a form that counts nobody does not print the team's size
    found = read_word(form, fill(form, review, template_of(form)), "report.docx")
    assert found.review == rules.closed(form, review)
    assert (found.missing, found.extra, found.doubts) == ((), (), ())


@settings(max_examples=12, deadline=None)
@given(reviews(cqi()))
def test_what_was_filled_in_is_read_back(review: Review) -> None:
    comes_back(cqi(), review)


@settings(max_examples=40, deadline=None)
@given(reviews(second()))
def test_what_was_filled_into_another_form_is_read_back(review: Review) -> None:
    comes_back(second(), review)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(reviews(cqi()))
def test_many_reviews_are_read_back(review: Review) -> None:
    comes_back(cqi(), review)


@FORMS
def test_words_and_order_lead_to_the_same_places(form: Form) -> None:
    document = part(template_of(form))
    by_order, by_words = bind(form, document), bind_report(form, document, "template.docx")
    for slot, field in by_order.fields.items():
        if isinstance(field, CheckBox):
            found = by_words.boxes[slot].entry.box
            assert isinstance(found, CheckBox)
            assert found.data is field.data
        elif slot.kind in (SlotKind.COUNT, SlotKind.TEAM):
            place = by_words.counts[replace(slot, kind=SlotKind.COUNT)]
            assert field.opening in [one.opening for _, one in place.span.line.fields]
        else:
            spans = by_words.texts[slot].spans
            assert [one.opening for span in spans for at, one in span.line.fields if span.start <= at <= span.end] == [field.opening]
    assert by_words.missing == ()


def test_a_report_is_data_that_other_programs_read() -> None:
    found = read_word(second(), golden.document(), "report.docx")
    data = json.loads(json.dumps(as_data(found)))
    assert list(data) == ["review", "boxes", "missing", "extra", "doubts"]
    assert data["review"] == json.loads(json.dumps(review_as_data(second(), found.review)))
    assert data["boxes"][0] == {"item": 1, "kind": "anchor", "key": "thriving", "ticked": False, "matched": "bookmark"}
    assert parse_review_file(json.dumps(data["review"]), "x", lambda *_: second()).review == found.review


def test_the_data_tells_what_is_missing_extra_and_doubtful() -> None:
    found = read(_1_bare=row(box(True), run(""), run("Weeds as high as a house.")), _7_open_gate="")
    data = as_data(found)
    assert data["missing"] == [{"item": 1, "kind": "anchor", "key": "bare"}, {"item": 7, "kind": "recommendation", "key": "open_gate"}]
    assert data["extra"] == [{"item": 1, "text": "Weeds as high as a house.", "ticked": True}]
    assert data["doubts"] == [
        {
            "item": 1,
            "what": "A ticked box was found beside “Weeds as high as a house.”.",
            "why": "The form has no such box here, so it was not taken.",
        }
    ]


def test_plain_ticks_are_read() -> None:
    found = read("1.struggling", "1.start_heap", "2.not_applicable", "7.bare", "7.nothing")
    items = found.review.items
    assert (items[1].rating, items[2].rating, items[7].rating) == ("struggling", NOT_APPLICABLE, "bare")
    assert (items[1].recommendations, items[7].recommendations) == ({"start_heap"}, {"nothing"})
    assert told(found) == []
    assert found.boxes[1] == ReadBox(1, "anchor", "struggling", True, "text")


def test_two_ratings_are_both_left_out() -> None:
    found = read("1.thriving", "1.bare", "2.not_applicable", "2.bare")
    assert (found.review.items[1].rating, found.review.items[2].rating) == (None, None)
    assert told(found) == [
        (1, "2 ratings are ticked: Thriving, Bare ground. None of them was taken; choose in the review."),
        (2, "2 ratings are ticked: Not applicable, Bare ground. None of them was taken; choose in the review."),
    ]


def test_none_beside_others_leaves_both_out() -> None:
    found = read("1.nothing", "1.start_heap")
    assert found.review.items[1].recommendations == frozenset()
    (doubt,) = told(found)
    assert doubt[0] == 1
    assert "“Nothing, carry on.” is ticked beside others: Nothing, carry on.; Start a heap." in doubt[1]


@pytest.mark.parametrize("ticked", [True, False])
def test_the_words_of_other_are_kept_and_an_unticked_box_is_told(ticked: bool) -> None:
    lines = line(box(ticked), run(" Something else: Dig.")) + line(run("  And rake.")) + line() + line(run("Then rest.")) + line()
    found = read(_2_something_else=lines)
    assert found.review.items[2].other == "Dig.\n  And rake.\n\nThen rest."
    assert ("something_else" in found.review.items[2].recommendations) == ticked
    assert ["Its box is not ticked" in text for _, text in told(found)] == [True] * (not ticked)


def test_a_reason_beside_an_unticked_box_is_kept_and_told() -> None:
    words = second().items[1].not_applicable
    assert words
    found = read(_2_not_applicable=line(box(), run(f"{words.text} All of it.")))
    assert found.review.items[2].not_applicable_reason == "All of it."
    assert "Its box is not ticked" in told(found)[0][1]


@pytest.mark.parametrize(
    ("block", "content"),
    [
        ("_1_thriving", row(box(True), run("Thriving"), run("Compost is spread in every spring & autumn."))),
        ("_1_nothing", line(box(True), run("Nothing, carry it on."))),
        ("_1_ask_neighbours", line(box(True), run("Ask the neighbours for leaves. And for moss."))),
    ],
)
def test_edited_words_are_taken_with_a_doubt(block: str, content: str) -> None:
    found = read(**{block: content})
    key = block[3:]
    assert ReadBox(1, "anchor" if key == "thriving" else "recommendation", key, True, "close") in found.boxes
    assert "check that it means the same" in told(found)[0][1]
    assert (found.missing, found.extra) == ((), ())


def test_edited_words_beside_an_empty_box_need_no_doubt() -> None:
    assert told(read(_1_start_heap=line(box(), run("Start a heap now.")))) == []


@pytest.mark.parametrize(("key", "words"), [("ask_neighbours", "Ask the council for sand."), ("start_heap", "Start a heap soon.")])
def test_words_that_are_not_close_are_another_line(key: str, words: str) -> None:
    found = read(**{f"_1_{key}": line(box(True), run(words))})
    assert found.missing == (MissingBox(1, "recommendation", key),)
    assert found.extra == (ExtraBox(1, words, True),)
    assert "was not taken" in told(found)[0][1]


def test_words_that_are_close_to_two_lines_are_taken_for_neither() -> None:
    form = second()
    item = form.items[1]
    anchors = [replace(item.anchors[0], text="Every bed is watered on Monday."), replace(item.anchors[1], text="Every bed is watered on Sunday.")]
    form = replace(form, items=(form.items[0], replace(item, anchors=(*anchors, item.anchors[2])), form.items[2]))
    found = read(form=form, _2_thriving=row(box(True), run(""), run("Every bed is watered on Mondays.")), _2_struggling="")
    assert (2, "anchor", "thriving") in {(one.item, one.kind, one.key) for one in found.boxes}
    found = read(form=form, _2_thriving=row(box(True), run(""), run("Every bed is watered on a day.")), _2_struggling="")
    assert found.review.items[2].rating is None
    assert len(found.extra) == 1


def test_a_line_that_was_removed_takes_no_other_lines_words() -> None:
    added = row(box(True), run(""), run("Compost is spread now and again then."))
    found = read(_1_thriving=added)
    assert MissingBox(1, "anchor", "thriving") in found.missing
    assert found.review.items[1].rating is None


def test_rows_may_stand_in_any_order() -> None:
    texts = blocks(second(), "1.bare")
    swapped = {"_1_thriving": texts["1.bare"], "_1_bare": texts["1.thriving"]}
    found = read(**swapped)
    assert found.review.items[1].rating == "bare"
    assert told(found) == []


@settings(max_examples=30, deadline=None)
@given(st.permutations([f"7.{key}" for key in ("thriving", "struggling", "bare", "nothing", "open_gate", "something_else")]))
def test_the_order_of_an_items_lines_does_not_matter(order: list[str]) -> None:
    found = blocks(second(), "7.struggling", "7.open_gate")
    moved = {name: text for name, text in found.items() if name not in order}
    at = list(moved).index("7.heading") + 1
    texts = [*moved.values()][:at] + [found[name] for name in order] + [*moved.values()][at:]
    result = read_word(second(), document("".join(texts)), "x")
    assert (result.review.items[7].rating, result.review.items[7].recommendations) == ("struggling", {"open_gate"})
    assert (result.missing, result.extra, result.doubts) == ((), (), ())


def test_a_bookmark_against_its_words_is_not_believed() -> None:
    first = row(box(True, "SoilBare"), run("Thriving"), run(second().items[0].anchors[0].text))
    found = read(_1_thriving=first, _1_bare=row(box(False, "SoilGood"), run(""), run("Nothing is spread.")))
    assert found.review.items[1].rating == "thriving"
    assert [item for item, text in told(found) if "has the bookmark of another line" in text] == [1, 1]
    assert {one.matched for one in found.boxes if one.item == 1 and one.kind == "anchor"} == {"text"}


def test_a_bookmark_beside_foreign_words_is_not_believed() -> None:
    found = read(_1_thriving=row(box(True, "SoilGood"), run("Thriving"), run("It rains.")))
    assert found.review.items[1].rating is None
    assert MissingBox(1, "anchor", "thriving") in found.missing
    assert len(told(found)) == 1


def test_a_box_without_words_goes_by_its_bookmark_or_its_order() -> None:
    found = read(_1_thriving=row(box(False, "SoilGood")), _1_struggling=row(box(True)), _1_bare=row(box(False, "SoilBare")))
    assert found.review.items[1].rating == "struggling"
    assert {one.key: one.matched for one in found.boxes if one.item == 1 and one.kind == "anchor"} == {
        "thriving": "bookmark",
        "struggling": "close",
        "bare": "bookmark",
    }
    assert len(told(found)) == 1


def test_boxes_without_words_are_not_guessed_where_they_are_fewer() -> None:
    found = read(_1_thriving=row(box(True)), _1_struggling="")
    assert found.review.items[1].rating is None
    assert len(found.extra) == 1
    found = read(_1_thriving=row(box(True)), _1_struggling=row(box(), run(""), run("It rains.")))
    assert found.review.items[1].rating is None
    assert len(found.extra) == 2


def test_a_line_that_stands_twice_with_two_states_is_told() -> None:
    once = blocks(second(), "1.start_heap")["1.start_heap"]
    found = read(_1_start_heap=once + line(box(), run("Start a heap.")))
    assert "stands twice" in told(found)[0][1]
    found = read(_1_start_heap=line(box(), run("Start a heap.")) + line(box(True), run("Start a heap.")))
    assert len(told(found)) == 1


@pytest.mark.parametrize(
    "heading", ["The Soil Is Fed", "7) The Soil Is Fed", "IV. THE SOIL IS FED", "Item 12: The soil  is fed", "1. The Soil Was Fed"]
)
def test_a_heading_is_told_by_its_title(heading: str) -> None:
    found = read("1.bare", _1=line(run(heading)))
    assert found.review.items[1].rating == "bare"
    assert told(found) == []


def test_a_title_may_begin_with_a_number_and_a_field_may_stand_behind_it() -> None:
    items = second().items
    form = replace(second(), items=(replace(items[0], title="100 Days"), *items[1:]))
    assert read("1.bare", form=form, _1=line(run("100 Days"))).review.items[1].rating == "bare"
    found = read("1.bare", _1=line(run("1. The Soil Is Fed "), text_field("mostly")))
    assert found.review.items[1].rating == "bare"
    assert told(found) == [(1, "The text “1. The Soil Is Fed mostly” was found. It has no place in the form, so it was not taken.")]


def test_words_may_be_split_into_paragraphs() -> None:
    parts_of_row = line(run("Nothing")) + line(run("is spread."))
    found = read(
        _1_bare=row(box(True), run(""), parts_of_row), _1_ask_neighbours=line(box(True), run("Ask the")) + line(run("neighbours for leaves."))
    )
    assert (found.review.items[1].rating, found.review.items[1].recommendations) == ("bare", {"ask_neighbours"})
    assert told(found) == []


def test_other_ends_where_the_forms_own_words_go_on() -> None:
    found = read(_2_something_else=line(box(True), run(" Something else: Dig.")) + line(run("What to try:")) + line(run("Rake.")))
    assert found.review.items[2].other == "Dig."
    assert [text for _, text in told(found)] == ["The text “Rake.” was found. It has no place in the form, so it was not taken."]


def test_a_document_of_too_many_paragraphs_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_module, "MOST_LINES", 20)
    with pytest.raises(KnownError, match="more than 20 paragraphs"):
        read()


def test_a_label_that_nothing_follows_takes_nothing() -> None:
    form = second()
    found = read(cover=line(run("Seen by:")) + line(run("Garden:")) + line(run(form.introduction)) + line(run("Day:")))
    assert (found.review.cover.agency, found.review.cover.trainer, found.review.cover.date) == ("", "", None)
    assert told(found) == []


def test_an_item_without_a_heading_is_told_by_its_words() -> None:
    found = read("7.bare", "7.nothing", _7="")
    assert (found.review.items[7].rating, found.review.items[7].recommendations) == ("bare", {"nothing"})
    assert found.review.items[2].recommendations == frozenset()
    assert "The heading of item 7 is not in the document." in told(found)[0][1]


@pytest.mark.parametrize(
    ("block", "content", "item", "text"),
    [
        ("_1_heading", line(run("What to try:")) + line(run("Mulch the roses.")), 1, "Mulch the roses."),
        ("_1_heading", line(text_field("Mulch.")), 1, "Mulch."),
        ("_1_bare", row(box() + run(" X"), run(""), run("Nothing is spread.")), 1, "X"),
        ("_1_bare", row(box(), run(""), line(run("Nothing is spread.")) + line(run("In March."))), 1, "In March."),
        ("_1_start_heap", line(box(), run("Start a heap.\tBy June.")), 1, "Start a heap. By June."),
        ("_1_start_heap", line(box(), run("Start a heap. "), text_field("By June.")), 1, "Start a heap. By June."),
        ("comments", line(run("Remarks")) + line(run("All is well.")), 0, "All is well."),
        ("summary", line(run("At a glance")) + line(run("Better than ever.")), 0, "Better than ever."),
    ],
)
def test_a_text_without_a_place_is_told(block: str, content: str, item: int, text: str) -> None:
    found = read(**{block: content})
    assert told(found) == [(item, f"The text “{text}” was found. It has no place in the form, so it was not taken.")]


def test_the_levels_words_and_the_counts_are_the_forms_own() -> None:
    found = read(
        "1.bare", _1_bare=line(box(True), run("\tBare ground\tNothing is spread.")), summary=line(run("At a glance")) + line(run("Struggling"))
    )
    assert found.review.items[1].rating == "bare"
    assert told(found) == []


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        (f"<w:ins>{run('Dig.')}</w:ins>", "Tracked changes"),
        (f"{run('Dig.')}<w:del><w:r><w:delText>Not.</w:delText></w:r></w:del>", "Tracked changes"),
        (f'<w:commentRangeStart w:id="1"/>{run("Dig.")}', "A comment of Word"),
    ],
)
def test_changes_and_comments_in_an_answer_are_told(mark: str, said: str) -> None:
    found = read(_2_something_else=line(box(True), run(" Something else: "), mark))
    assert found.review.items[2].other == "Dig."
    assert [text.startswith(said) for _, text in told(found)] == [True]


def test_deleted_rows_lines_and_ticks_are_gone() -> None:
    deleted = row(box(True), run("Thriving"), run("Compost is spread every spring & autumn.")).replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>")
    found = read("1.struggling", _1_thriving=deleted, _1_start_heap=line(f"<w:del>{box(True)}</w:del>"))
    assert found.review.items[1].rating == "struggling"
    assert {one.key for one in found.missing} == {"thriving", "start_heap"}


def test_an_inserted_row_is_read_and_told() -> None:
    inserted = row(box(True), run(""), run("Nothing is spread.")).replace("<w:tr>", "<w:tr><w:trPr><w:ins/></w:trPr>")
    found = read(_1_bare=inserted)
    assert found.review.items[1].rating == "bare"
    assert [(item, text.startswith("Tracked changes")) for item, text in told(found)] == [(1, True)]


def test_text_boxes_are_read_once() -> None:
    inner = f"<w:txbxContent>{line(box(True), run('Start a heap.'))}</w:txbxContent>"
    old = f"<mc:Fallback><w:pict><v:textbox>{inner}</v:textbox></w:pict></mc:Fallback>"
    twice = f"<mc:AlternateContent><mc:Choice>{inner}</mc:Choice>{old}</mc:AlternateContent>"
    found = read(_1_start_heap=line(f"<w:r>{twice}</w:r>"))
    assert found.review.items[1].recommendations == {"start_heap"}
    assert found.extra == ()


@pytest.mark.parametrize(
    "cover",
    [
        line(run("Day: October 5, 2026   Garden: Mill Lane  Seen by A. Visitor")),
        line(run("Day: 2026-10-05")) + line(run("Garden:  Mill\u00a0Lane")) + line(run("Seen by: A. Visitor")),
        line(run("Garden:"))
        + line(run("Mill Lane"))
        + line(run("Seen\u00a0by:"))
        + line(run("A. Visitor"))
        + line(run("Day:"))
        + line(run("5 Oct 2026")),
        row(run("Day:"), run("Oct. 5th, 2026")) + row(run("Garden"), run("Mill Lane")) + row(run("Seen by"), run("A. Visitor")),
        line(
            run("Day: "),
            text_field("5.10.2026").replace("5.10", "15.10"),
            run("Garden: "),
            text_field("Mill Lane"),
            run("Seen by "),
            text_field("A. Visitor"),
        ),
        line(run("When "), text_field("October 5, 2026", "VisitDay"), run("By "), text_field("A. Visitor", "SeenBy"), run(" Garden: Mill Lane")),
    ],
    ids=["line", "lines", "under labels", "table", "fields", "bookmarks"],
)
def test_the_cover_is_read_in_any_layout(cover: str) -> None:
    found = read(cover=cover)
    read_cover = found.review.cover
    assert (read_cover.agency.replace("\u00a0", " "), read_cover.trainer) == ("Mill Lane", "A. Visitor")
    assert read_cover.date in (date(2026, 10, 5), date(2026, 10, 15))
    assert told(found) == []


def test_the_hint_of_an_empty_control_is_no_answer() -> None:
    hint = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here to enter text.')}</w:sdtContent></w:sdt>"
    given = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('A. Visitor')}</w:sdtContent></w:sdt>"
    found = read(cover=line(run("Day: "), hint, run(" Garden: "), hint, run(" Seen by "), given))
    assert (found.review.cover.agency, found.review.cover.trainer, found.review.cover.date) == ("", "A. Visitor", None)
    assert told(found) == []


def test_a_label_in_two_places_goes_by_its_bookmark_or_not_at_all() -> None:
    letter = line(run("Day: March 1, 2020"))
    marked = line(run("Day: "), text_field("May 2, 2021", "VisitDay"), run(" Garden: "))
    assert read(cover=letter + marked).review.cover.date == date(2021, 5, 2)
    found = read(cover=letter + line(run("Day: May 2, 2021 Garden: ")))
    assert found.review.cover.date is None
    assert "“Day” stands in several places: March 1, 2020; May 2, 2021" in told(found)[0][1]


def test_a_label_that_the_form_does_not_have_is_told() -> None:
    found = read(cover=line(run("Garden: Mill Lane   Phone: 555 1234   Day: Oct 5, 2026   Seen by A. Visitor")))
    assert found.review.cover.agency == "Mill Lane   Phone: 555 1234"
    assert told(found) == [
        (0, "“Mill Lane Phone: 555 1234” was read as “Garden”. It holds a label that is not the form's; correct it in the review.")
    ]


def test_a_date_that_reads_two_ways_is_told() -> None:
    found = read(cover=line(run("Day: 3/4/2026 Garden: x Seen by y")))
    assert found.review.cover.date is None
    assert told(found) == [(0, "The date “3/4/2026” was not taken. It reads two ways: the month may come first or second.")]


def test_what_is_not_on_the_cover_is_told() -> None:
    found = read(cover=line(run("Garden: Mill Lane")))
    assert [text for _, text in told(found)] == [
        "“Day” is not on the first page. What was written there, if anything, could not be read.",
        "“Seen by” is not on the first page. What was written there, if anything, could not be read.",
    ]


def test_comments_run_to_the_next_label_with_their_lists_and_tables() -> None:
    praise = line(run("Praise: Plums.")) + line() + line(run("☐ Pears")) + row(run("one"), run("two")) + line()
    found = read(comments_praise=praise, comments_memory=line(run("To remember:")) + line(text_field(" Rain. ")))
    assert found.review.comments == {"praise": "Plums.\n\n☐ Pears\none\ntwo", "memory": " Rain. "}
    assert (told(found), found.extra) == ([], ())


def test_words_like_a_label_within_a_comment_are_words() -> None:
    found = read(comments_praise=line(run("Praise: ")) + line(run("To remember is to be.")) + line(text_field("To remember: x")))
    assert found.review.comments["praise"] == "To remember is to be.\nTo remember: x"


def test_comments_may_stand_before_the_items() -> None:
    cover = line(run("Garden: Mill Lane Day: Seen by")) + line(run("Praise: Plums.")) + line(run("Pears."))
    found = read(cover=cover, comments_praise="")
    assert (found.review.cover.agency, found.review.comments["praise"]) == ("Mill Lane", "Plums.\nPears.")
    assert told(found) == []
    assert read(cover=cover, comments_praise=line(run("Praise: Apples."))).review.comments["praise"] == "Apples."


def test_a_comments_label_may_be_edited_a_little() -> None:
    found = read(comments_memory=line(run("To Remembers: the rain")))
    assert found.review.comments["memory"] == "the rain"
    assert told(found) == []


def test_a_comment_without_its_label_is_told() -> None:
    found = read(comments_memory="")
    assert told(found) == [(0, "The comments “To remember:” are not in the document. What was written there, if anything, could not be read.")]


def counting(*lines: str) -> dict[str, str]:
    """Return the rows of item 5 with other counting lines."""
    item = cqi().item(5)
    rows = zip(item.anchors, lines, strict=True)
    return {f"_5_{anchor.level}": row(box(), run(""), line(run(anchor.text)) + line(run(text))) for anchor, text in rows}


def sentence(numbers: str) -> str:
    return f"Number of IPS specialists on the team who meet this criteria: {numbers}"


@pytest.mark.parametrize(
    ("spellings", "counts"),
    [
        (("1 of 4", "2 of 4", "1 of 4. ", "0 of 4"), (1, 2, 1, 0)),
        (("1/4", "two out of four", "(1 of 4)", "none of 4"), (1, 2, 1, 0)),
        (("__1__ of __4__", "2of4", "1 specialist of 4", ""), (1, 2, 1, None)),
        (("1", "2 of the 4 specialists", "     of 4", "… of …"), (1, 2, None, None)),
        (("all of 4", "0", "", ""), (4, 0, None, None)),
    ],
)
def test_counts_are_read_however_they_are_written(spellings: tuple[str, ...], counts: tuple[int | None, ...]) -> None:
    found = read(form=cqi(), **counting(*map(sentence, spellings)))
    assert found.review.team_size == 4
    assert found.review.items[5].counts == {
        anchor.level: count for anchor, count in zip(cqi().item(5).anchors, counts, strict=True) if count is not None
    }
    assert told(found) == []


def test_counts_may_follow_the_anchors_own_words() -> None:
    anchor = cqi().item(5).anchors[0]
    joined = row(box(True), run(""), line(run(f"{anchor.text} {sentence('3 of 4')}")))
    found = read(form=cqi(), _5_ips=joined)
    assert (found.review.items[5].rating, found.review.items[5].counts, found.review.team_size) == ("ips", {"ips": 3}, 4)


def test_a_counting_line_that_is_gone_is_told() -> None:
    found = read(form=cqi(), _5_ips=row(box(True), run(""), run(cqi().item(5).anchors[0].text)))
    assert [item for item, text in told(found) if text.startswith("The number of specialists is not in the document: IPS.")] == [5]


@pytest.mark.parametrize("numbers", ["a few", "1-2 of 4", "1? of 4", "not 1 of 4", "1.5 of 4", "25%"])
def test_counts_that_do_not_read_are_told(numbers: str) -> None:
    found = read(form=cqi(), **counting(sentence("1 of 4"), sentence(numbers), sentence(""), sentence("")))
    assert found.review.items[5].counts == {"ips": 1}
    assert told(found) == [(5, f"The number of specialists “{numbers}” was not taken. It does not read as “1 of 4” does.")]


@pytest.mark.parametrize(
    ("numbers", "team", "said"),
    [
        (("3 of 4", "2 of 4", "", ""), 4, "5 specialists are counted in a team of 4"),
        (("3 of 4", "1 of 5", "", ""), 0, "The team's size differs from line to line: 4, 5."),
        (("3", "", "", ""), 0, "Specialists are counted and the team's size is not set"),
    ],
)
def test_counts_that_do_not_fit_the_team_are_not_taken(numbers: tuple[str, ...], team: int, said: str) -> None:
    found = read(form=cqi(), **counting(*map(sentence, numbers)))
    assert (found.review.team_size, found.review.items[5].counts) == (team, {})
    assert [said in text for _, text in told(found)] == [True]


def test_the_team_may_stand_before_the_count() -> None:
    item = cqi().item(5)
    anchors = (replace(item.anchors[0], count_line="Specialists: {team} of which {count}"), *item.anchors[1:])
    form = replace(cqi(), items=tuple(replace(item, anchors=anchors) if one.number == 5 else one for one in cqi().items))
    words = row(box(True), run(""), line(run(item.anchors[0].text)) + line(run("Specialists: "), text_field("4"), run(" of which "), text_field("1")))
    found = read(form=form, _5_ips=words)
    assert (found.review.team_size, found.review.items[5].counts) == (4, {"ips": 1})


@pytest.mark.parametrize("form", [cqi(), second()], ids=["cqi", "second"])
def test_a_document_that_is_not_the_form_is_refused(form: Form) -> None:
    other = second() if form is cqi() else cqi()
    with pytest.raises(KnownError, match=r"report.docx is not the form “.*”: 0 of its (3|16) headings were found"):
        read_word(form, fill(other, blank_review(other), template_of(other)), "report.docx")


def test_half_of_the_headings_and_boxes_is_enough() -> None:
    found = blocks(second())
    two = [name for name in found if not name.startswith("7")]
    assert read_word(second(), document("".join(found[name] for name in two)), "x").review.items[7].rating is None
    bare = [name for name in found if "." not in name]
    with pytest.raises(KnownError, match="has 0 of the 18 tick boxes"):
        read_word(second(), document("".join(found[name] for name in bare)), "x")


def test_two_reports_in_one_file_are_refused() -> None:
    both = "".join(blocks(second()).values()) * 2
    with pytest.raises(KnownError, match="holds the form more than once"):
        read_word(second(), document(both), "x")


def test_every_slot_of_a_box_is_found_missing_or_both_told() -> None:
    found = read(_1_bare="", _2_thriving="")
    boxes = {(one.item, one.kind, one.key) for one in found.boxes}
    missing = {(one.item, one.kind, one.key) for one in found.missing}
    assert boxes | missing == {(slot.item, str(slot.kind), slot.key) for slot in slots(second()) if slot.kind in BOXES}
    assert not boxes & missing
