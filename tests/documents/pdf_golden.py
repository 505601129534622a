"""The golden texts of the PDF: what pypdf reads, page by page, kept in `tests/golden/pdf/`.

Where a change of the document is meant: `python -m tests.documents.pdf_golden` writes them anew, and the diff is read.
"""

from pathlib import Path

from ipsreview.documents.pdf.report import make_pdf
from ipsreview.usecases.demo import demo_review
from tests.documents import golden
from tests.documents.pdf_reading import page_texts
from tests.forms import cqi, second

FOLDER = Path(__file__).parents[1] / "golden" / "pdf"
NAMES = ("demo", "second_form")


def path_of(name: str) -> Path:
    return FOLDER / f"{name}.txt"


def text_of(name: str) -> str:
    pdf = make_pdf(cqi(), demo_review().review) if name == "demo" else make_pdf(second(), golden.review())
    pages = ("\n".join(line.rstrip() for line in text.splitlines()) for text in page_texts(pdf))
    return "".join(f"{page}\n=== end of page {number} ===\n" for number, page in enumerate(pages, 1))


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for golden_name in NAMES:
        path_of(golden_name).write_text(text_of(golden_name), "utf-8")
