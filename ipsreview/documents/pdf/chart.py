"""The chart of the ratings, drawn from their counts: for each a sign, the form's word, a bar and a number."""

from __future__ import annotations

from collections.abc import Iterator

from ipsreview.documents.pdf import style as styles
from ipsreview.documents.pdf.blocks import text_mark
from ipsreview.documents.pdf.layout import Area, Path, Sign, Slice
from ipsreview.documents.pdf.lines import cut, wrap
from ipsreview.documents.pdf.words import Rating, level_rating, rating_of
from ipsreview.form import NOT_APPLICABLE, Form
from ipsreview.review.summary import Summary

_BARS_LEFT, _NUMBERS_WIDTH = styles.LEFT + 150, 26.0
_BARS_WIDTH = styles.WIDTH - 150 - _NUMBERS_WIDTH
_BAR_HEIGHT, _SIGN_ROOM = 10.0, 18.0


def chart_slices(form: Form, counts: Summary) -> Iterator[Slice]:
    """Yield one row for each level, in the words that the form's own chart uses, and for what is no level."""
    for level in form.levels:
        yield _bar(level.series, level_rating(level), counts.levels[level.key], counts.total)
    yield _bar("", rating_of(form, NOT_APPLICABLE), counts.not_applicable, counts.total)
    yield _bar("", rating_of(form, None), counts.unrated, counts.total)


def _bar(word: str, rating: Rating, count: int, total: int) -> Slice:
    style = styles.NUMBER
    path: Path = ("Table:chart", f"TR:{rating.sign}")
    middle = style.leading / 2
    name = cut(word or rating.words, styles.BODY, _BARS_LEFT - styles.LEFT - _SIGN_ROOM - 6)
    number = wrap(str(count), style, _NUMBERS_WIDTH)[0]
    down = (style.leading - styles.BODY.leading) / 2
    bar = Area(_BARS_LEFT, middle - _BAR_HEIGHT / 2, _BARS_WIDTH * count / max(total, 1), _BAR_HEIGHT, rating.colour)
    return Slice(
        style.leading,
        (
            Sign(styles.LEFT + 6, middle, 5.5, rating.sign, rating.colour),
            Area(_BARS_LEFT, middle - _BAR_HEIGHT / 2, _BARS_WIDTH, _BAR_HEIGHT, styles.TRACK),
            *([bar] if count else []),
            text_mark(name, styles.LEFT + _SIGN_ROOM, styles.BODY, (*path, "TH:level"), down=down),
            text_mark(number, styles.LEFT + styles.WIDTH - number.width, style, (*path, "TD:count")),
        ),
        keep=True,
    )
