"""The whole report: page one for a leader, then every item, then the comments in full, then an appendix where one is asked for."""

from __future__ import annotations

from ipsreview.documents.pdf import style as styles
from ipsreview.documents.pdf.appendix import appendix_slices
from ipsreview.documents.pdf.blocks import text_mark
from ipsreview.documents.pdf.comments import comment_slices
from ipsreview.documents.pdf.drawing import About, draw
from ipsreview.documents.pdf.items import item_slices
from ipsreview.documents.pdf.layout import Area, Mark, Page, page_numbers, paginate
from ipsreview.documents.pdf.lines import cut, wrap
from ipsreview.documents.pdf.page_one import first_page
from ipsreview.documents.slots import Slot, SlotKind, answers
from ipsreview.form import Form, plain
from ipsreview.review.appendix import Appendix
from ipsreview.review.summary import summary
from ipsreview.review.values import Review

_RUNNING_HEAD, _FOOT = 34.0, styles.PAGE_HEIGHT - 38.0


def make_pdf(form: Form, review: Review, appendix: Appendix | None = None) -> bytes:
    """Return the review as a PDF, with an appendix where there is one: searchable, with an outline, and tagged for readers that speak.

    The same review gives the same bytes: no time is written, and nothing of a person but what the cover says.
    """
    pages = lay_out(form, review, appendix)
    printed = answers(form, review)
    agency, day = (str(printed.get(Slot(SlotKind.COVER, key=key), "")) for key in ("agency", "date"))
    title = plain(form.title)
    furniture = [_furniture(agency, title, number, len(pages)) for number in range(1, len(pages) + 1)]
    return draw(pages, furniture, About(", ".join(part for part in (title, agency, day) if part), agency, form.language))


def lay_out(form: Form, review: Review, appendix: Appendix | None = None) -> list[Page]:
    """Return the pages, those of the appendix last. What follows page one is laid out first, so that page one can say where a text continues."""
    printed = answers(form, review)
    rest = paginate([*item_slices(form, review, printed), *comment_slices(form, printed)], styles.HEIGHT)
    front = first_page(form, review, printed, summary(form, review), page_numbers(rest, 2))
    behind = paginate(list(appendix_slices(appendix)), styles.HEIGHT) if appendix else []
    return [*paginate(front, styles.HEIGHT), *rest, *behind]


def _furniture(agency: str, title: str, number: int, pages: int) -> list[Mark]:
    """Return what stands above and below the text: from page two on the agency and the form's title, on every page its number."""
    style = styles.SMALL
    foot = wrap(f"{number} of {pages}", style, styles.WIDTH)[0]
    marks: list[Mark] = [text_mark(foot, styles.LEFT + styles.WIDTH - foot.width, style, (), down=_FOOT)]
    if number > 1:
        half = styles.WIDTH / 2 - 8
        name = cut(title, style, half)
        marks += [
            text_mark(cut(agency, style, half), styles.LEFT, style, (), down=_RUNNING_HEAD),
            text_mark(name, styles.LEFT + styles.WIDTH - name.width, style, (), down=_RUNNING_HEAD),
            Area(styles.LEFT, _RUNNING_HEAD + style.leading + 4, styles.WIDTH, 0.6, styles.HAIRLINE),
        ]
    return marks
