"""What is asked: a form's definition, read from data and checked."""

from ipsreview.form.definition import (
    NOT_APPLICABLE,
    Anchor,
    CommentArea,
    CoverField,
    Form,
    Item,
    Level,
    NotApplicable,
    Recommendation,
    RecommendationKind,
    plain,
)
from ipsreview.form.loading import load_form, parse_form

__all__ = [
    "NOT_APPLICABLE",
    "Anchor",
    "CommentArea",
    "CoverField",
    "Form",
    "Item",
    "Level",
    "NotApplicable",
    "Recommendation",
    "RecommendationKind",
    "load_form",
    "parse_form",
    "plain",
]
