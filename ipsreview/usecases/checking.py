"""What the check before sending has to know of the other reviews."""

from __future__ import annotations

from ipsreview.form import Form
from ipsreview.review.checks import Others, report_texts
from ipsreview.review.values import Review
from ipsreview.store import Database


def others(database: Database, form: Form, review: Review) -> Others:
    """Return the agencies of the other reviews, and which texts of this one stand in a report of theirs."""
    agency = review.cover.agency
    texts = [found.text for found in report_texts(form, review)]
    return Others(database.other_agencies(agency), database.same_texts(texts, agency))
