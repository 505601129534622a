"""Reviews from their start to the next visit. What the database does by itself (save, finish, reopen, delete, restore) is asked of it."""

from __future__ import annotations

from dataclasses import replace

from ipsreview.form import Form
from ipsreview.review.values import blank_review, next_visit
from ipsreview.store import Database, State, StoredReview

__all__ = ["Database", "State", "StoredReview", "duplicate_review", "start_review"]


def start_review(database: Database, form: Form, trainer: str = "") -> StoredReview:
    """Keep a blank review of `form`, by `trainer` where that is known."""
    blank = blank_review(form)
    return database.add(form, replace(blank, cover=replace(blank.cover, trainer=trainer)))


def duplicate_review(database: Database, review_id: int, form: Form) -> StoredReview:
    """Keep a blank review of the same agency by the same trainer, made with `form`, the current one, whatever form the earlier had."""
    return database.add(form, next_visit(form, database.load(review_id).review))
