"""Every act has a name for *Undo*, whatever was done."""

from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.review.values import blank_review
from ipsreview.ui.wording import change_name
from tests.forms import cqi
from tests.review.walking import Move, Walk, moves, on_site


@given(st.lists(moves(cqi()) | on_site(cqi()), max_size=30))
@settings(max_examples=150, deadline=None)
def test_every_act_has_a_name(path: list[Move]) -> None:
    walk = Walk(cqi(), blank_review(cqi()))
    for move in path:
        walk.go(move)
    for change in walk.history.done:
        name = change_name(cqi(), change)
        assert name.strip()
        assert "{" not in name
