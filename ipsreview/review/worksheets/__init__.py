"""What worksheets say: their cells read, their figures computed, a level suggested and never set (DOMAIN, section 2)."""

from ipsreview.review.worksheets.rows import rows_of
from ipsreview.review.worksheets.suggesting import suggest, suggestion_for
from ipsreview.review.worksheets.suggestion import Suggestion

__all__ = ["Suggestion", "rows_of", "suggest", "suggestion_for"]
