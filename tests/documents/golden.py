"""The golden document: a filled second form, kept as text part by part in `tests/golden/word/`.

Where a change of the document is meant: `python -m tests.documents.golden` writes it anew, and the diff is read.
"""

from datetime import UTC, date, datetime
from pathlib import Path

from lxml import etree

from ipsreview.documents.word import fill
from ipsreview.form import NOT_APPLICABLE
from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from tests.documents.reading import parts, template_of
from tests.forms import second

FOLDER = Path(__file__).parents[1] / "golden" / "word"
BOOK = "word/embeddings/workbook1.xlsx"


def review() -> Review:
    form = second()
    found = acts.write_agency(blank_review(form), "Mill Lane & Sons <North>").after
    found = acts.write_trainer(found, "A. Visitor").after
    found = acts.set_date(found, date(2026, 10, 5)).after
    found = acts.tick_rating(form, found, 1, "struggling").after
    found = acts.tick_recommendation(form, found, 1, "start_heap").after
    found = acts.tick_rating(form, found, 2, NOT_APPLICABLE).after
    found = acts.write_reason(form, found, 2, "  And in autumn, too.").after
    found = acts.write_other(form, found, 2, "Mend the gutter.\nAsk אבנר first.").after
    found = acts.tick_rating(form, found, 7, "thriving").after
    found = acts.write_comment(form, found, "praise", "Plums!\n\n\tAnd pears 🍐.").after
    return acts.write_comment(form, found, "memory", "שלום (again)").after


def document() -> bytes:
    return fill(second(), review(), template_of(second()), moment=datetime(2026, 10, 5, 12, 30, tzinfo=UTC))


def readable(package: bytes) -> dict[str, str]:
    """Return every part as indented XML, those of the workbook among them."""
    found = parts(package)
    found.update({f"workbook/{name}": data for name, data in parts(found.pop(BOOK)).items()})
    return {name: _indented(data) for name, data in found.items()}


def _indented(data: bytes) -> str:
    root = etree.fromstring(data, etree.XMLParser(remove_blank_text=True))
    etree.indent(root)
    return etree.tostring(root, encoding="unicode") + "\n"


def write() -> None:
    for name, text in readable(document()).items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
