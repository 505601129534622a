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
from ipsreview.form.worksheets import Column, ColumnType, RowsOf, Source, Worksheet

__all__ = [
    "NOT_APPLICABLE",
    "Anchor",
    "Column",
    "ColumnType",
    "CommentArea",
    "CoverField",
    "Form",
    "Item",
    "Level",
    "NotApplicable",
    "Recommendation",
    "RecommendationKind",
    "RowsOf",
    "Source",
    "Worksheet",
    "load_form",
    "parse_form",
    "plain",
]
