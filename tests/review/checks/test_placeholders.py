"""What is left of a pattern is noticed; brackets, questions and ordinary words are not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipsreview.review.checks.placeholders import placeholder_spans
from tests.forms import cqi

PROSE = (Path(__file__).parent / "report_prose.txt").read_text(encoding="utf-8").splitlines()
LEFT_OVER = """XXX|xxxx|XX|TBD|TBA|TODO|lorem ipsum|____|???|###|{agency}|{}|[name]|[Name of agency]|[insert date]|[date of visit]|<trainer name>
«name»|[ ]|[...]|[XX]|insert date here|Insert the name|insert agency name|example here|name goes here|Click or tap here to enter""".replace("\n", "|")


def told(text: str) -> list[str]:
    return [text[span.start : span.end] for span in placeholder_spans(text)]


@pytest.mark.parametrize("words", LEFT_OVER.split("|"))
def test_placeholders_are_noticed(words: str) -> None:
    assert told(f"We saw {words}, which was good.")[0] in words
    assert len(told(f"We saw {words}, which was good.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "“[They] helped me,” he said [sic]; see [1] and [2].",
        "Really? Yes?? Of course!",
        "They enter data into the log and add text messages to the record.",
        "The insert in the flyer names the date, the text and a number.",
        "a_b and __init__; # 1; 3 < 4 and 5 > 2 people; {",
        "an extra X, Max, XL sizes, MMXX",
        "We are here to enter data. The name was here.",
        "to be determined by the team",
    ],
)
def test_ordinary_text_holds_no_placeholder(text: str) -> None:
    assert told(text) == []


def test_prose_and_the_form_hold_no_placeholder() -> None:
    form = [text for item in cqi().items for text in (item.title, *(anchor.text for anchor in item.anchors))]
    assert [found for text in (*PROSE, *form) for found in told(text)] == []


@given(st.text(st.sampled_from("[]{}<>_?#Xx insertdateh. \n"), max_size=60))
def test_any_text_is_read_in_order(text: str) -> None:
    spans = list(placeholder_spans(text))
    assert spans == sorted(spans, key=lambda span: span.start)
    assert all(span.start < span.end for span in spans)


@pytest.mark.parametrize("part", ["X", "x", "_", "?", "#", "{", "[", "[a ", "<name ", "insert the ", "a ", "click or tap ", "[name", "«"])
def test_long_texts_are_read(part: str) -> None:
    """A pattern that tries everything again at each letter would not come back from these."""
    list(placeholder_spans(part * (100_000 // len(part))))
