"""Random walks of a trainer's acts, with undo and redo: the moves, and what has to hold after every one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial

from hypothesis import strategies as st

from ipsreview.form import NOT_APPLICABLE, Form, Item, RecommendationKind
from ipsreview.messages import message
from ipsreview.review import acts, note_acts, roster_acts, rules, worksheet_acts
from ipsreview.review.acts import Change, RuleBrokenError
from ipsreview.review.completeness import StepState, findings, next_unfinished, step_states
from ipsreview.review.history import History
from ipsreview.review.steps import COVER, NOTES, SUMMARY, steps
from ipsreview.review.summary import summary
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import ItemAnswer, Review, blank_review
from ipsreview.review.working import AdviceState, Mark, Meeting, Note, Policy, WorksheetAnswer

Act = Callable[[Form, Review], Change]


@dataclass(frozen=True)
class Move:
    """One move of the trainer: an act, or “undo”, “redo”, “leave the field”."""

    name: str
    act: Act | None = None

    def __repr__(self) -> str:
        return self.name


@dataclass
class Walk:
    """A review on its way, with its history and the way it came."""

    form: Form
    review: Review
    history: History = field(default_factory=History)

    def go(self, move: Move) -> None:
        if move.act:
            self.do(move.act)
        elif move.name == "undo" and self.history.done:
            change, self.history = self.history.undo()
            assert self.review == change.after
            self.review = change.before
        elif move.name == "redo" and self.history.undone:
            change, self.history = self.history.redo()
            assert self.review == change.before
            self.review = change.after
        elif move.name == "leave":
            self.history = self.history.sealed()

    def do(self, act: Act) -> None:
        try:
            change = act(self.form, self.review)
        except RuleBrokenError:
            return
        assert change.before is self.review
        self.history, self.review = self.history.with_change(change), change.after


texts = st.text(st.characters(), max_size=6) | st.sampled_from(["", " ", "a", "b\r\nc", "\ud83d"])


def moves(form: Form) -> st.SearchStrategy[Move]:
    return st.one_of(
        st.sampled_from([Move("undo"), Move("redo"), Move("leave")]),
        st.one_of([item_moves(item) for item in form.items]),
        st.one_of([item_moves(item) for item in form.items if item.counts or item.not_applicable]),
        texts.map(lambda text: Move(f"agency {text!a}", lambda _, review: acts.write_agency(review, text))),
        texts.map(lambda text: Move(f"trainer {text!a}", lambda _, review: acts.write_trainer(review, text))),
        st.none().map(lambda _: Move("date", lambda _, review: acts.set_date(review, None if review.cover.date else date(2026, 10, 5)))),
        st.integers(-1, 5).map(lambda size: Move(f"team {size}", lambda _, review: acts.set_team_size(review, size))),
        st.tuples(st.sampled_from([area.key for area in form.comment_areas]), texts).map(
            lambda given: Move(f"comment {given!a}", lambda form, review: acts.write_comment(form, review, *given))
        ),
    )


def on_site(form: Form) -> st.SearchStrategy[Move]:
    """Return the moves on roster, worksheets, evidence, notes and old advice, with ratings among them."""
    worksheets = [item for item in form.items if item.worksheet]
    kinds = [
        st.sampled_from([Move("undo"), Move("redo"), Move("leave"), *_roster_moves()]),
        st.one_of([worksheet_moves(item) for item in worksheets]),
        st.sampled_from(worksheets).map(lambda item: Move(f"apply {item.number}", partial(_apply, item.number))),
        st.one_of([follow_up_moves(item) for item in form.items]),
        st.one_of([item_moves(item) for item in worksheets]),
        st.integers(-1, 5).map(lambda size: Move(f"team {size}", lambda _, review: acts.set_team_size(review, size))),
    ]
    return st.one_of(*kinds, note_moves(form)) if form.sources else st.one_of(kinds)


def _apply(number: int, form: Form, review: Review) -> Change:
    return worksheet_acts.apply_worksheet(form, review, number)


def _roster_moves() -> list[Move]:
    one, two = Decimal(40), Decimal("18.5")
    return [
        Move("list the team", lambda _, review: roster_acts.list_team(review)),
        Move("add a specialist", lambda _, review: roster_acts.add_specialist(review)),
        Move("S1 40 h", lambda _, review: roster_acts.set_hours(review, 1, one)),
        Move("S2 18.5 h", lambda _, review: roster_acts.set_hours(review, 2, two)),
        Move("S1 no hours", lambda _, review: roster_acts.set_hours(review, 1, None)),
        Move("S2 since 2025-03", lambda _, review: roster_acts.set_start(review, 2, "2025-03")),
        Move("S1 is named", lambda _, review: roster_acts.write_name(review, 1, "A\nB")),
        *(Move(f"S{number} leaves", lambda form, review, number=number: roster_acts.remove_specialist(form, review, number)) for number in (1, 2, 3)),
    ]


CELLS = ("", " ", "0", "1", "2.5", "3,5", "40", "100", "yes", "no", "–", "x", "14", "-3", "3/4/2026 - 17/4/2026", "3/4/2026", "nonsense")


def worksheet_moves(item: Item) -> st.SearchStrategy[Move]:
    number, worksheet, name = item.number, item.worksheet, f"worksheet {item.number}"
    assert worksheet
    columns = st.sampled_from([column.key for column in worksheet.columns])
    cells, rows = st.sampled_from(CELLS), st.integers(-1, 4)
    pasted = st.lists(st.dictionaries(columns, cells, max_size=3), max_size=3)
    moves = [
        st.tuples(rows, columns, cells).map(
            lambda given: Move(f"{name} cell {given}", lambda form, review: worksheet_acts.write_cell(form, review, number, *given))
        ),
        st.tuples(rows, pasted).map(
            lambda given: Move(f"{name} paste {given}", lambda form, review: worksheet_acts.paste_rows(form, review, number, *given))
        ),
        rows.map(lambda row: Move(f"{name} without {row}", lambda form, review: worksheet_acts.remove_row(form, review, number, row))),
        st.sampled_from(Policy).map(lambda policy: Move(f"{policy}", lambda _, review: worksheet_acts.set_policy(review, number, policy))),
        texts.map(lambda text: Move(f"evidence {number} {text!a}", lambda form, review: worksheet_acts.write_evidence(form, review, number, text))),
        texts.map(lambda text: Move(f"reason {number} {text!a}", lambda form, review: worksheet_acts.write_disagreement(form, review, number, text))),
    ]
    if worksheet.facts:
        facts = st.tuples(st.sampled_from([fact.key for fact in worksheet.facts]), cells)
        moves.append(
            facts.map(lambda given: Move(f"{name} fact {given}", lambda form, review: worksheet_acts.write_fact(form, review, number, *given)))
        )
    return st.one_of(moves)


def note_moves(form: Form) -> st.SearchStrategy[Move]:
    sources, items = [source.key for source in form.sources], [item.number for item in form.items]
    tagged = st.frozensets(st.sampled_from(items), max_size=3)
    notes = st.builds(Note, st.just(0), st.sampled_from(sources), texts, tagged, st.sampled_from(Mark), st.integers(-1, 5))
    ids, people = st.integers(1, 4), st.integers(-1, 3)
    return st.one_of(
        notes.map(lambda note: Move(f"{note}", lambda form, review: note_acts.add_note(form, review, note))),
        st.tuples(ids, texts).map(lambda given: Move(f"note {given!a}", _of_note(lambda _, review: note_acts.write_note(review, *given), given[0]))),
        st.tuples(ids, st.sampled_from(items)).map(
            lambda given: Move(f"tag {given}", _of_note(lambda form, review: note_acts.tag_note(form, review, *given), given[0]))
        ),
        st.tuples(ids, st.sampled_from(Mark)).map(
            lambda given: Move(f"mark {given}", _of_note(lambda _, review: note_acts.mark_note(review, *given), given[0]))
        ),
        ids.map(lambda note: Move(f"delete note {note}", _of_note(lambda _, review: note_acts.remove_note(review, note), note))),
        st.tuples(st.sampled_from(sources), st.builds(Meeting, people, people)).map(
            lambda given: Move(f"met {given}", lambda form, review: note_acts.set_meeting(form, review, *given))
        ),
    )


def _of_note(act: Act, note_id: int) -> Act:
    """Return the act where the note is there; the screen offers it only then."""

    def guarded(form: Form, review: Review) -> Change:
        if note_id not in {note.id for note in review.working.notes}:
            raise RuleBrokenError(message("There is no such note."))
        return act(form, review)

    return guarded


def follow_up_moves(item: Item) -> st.SearchStrategy[Move]:
    keys, states = st.sampled_from([line.key for line in item.recommendations]), st.none() | st.sampled_from(AdviceState)
    return st.one_of(
        st.tuples(keys, states).map(
            lambda given: Move(f"advice {item.number} {given}", lambda form, review: note_acts.set_advice_state(form, review, item.number, *given))
        ),
        st.sampled_from(["a", "b"]).map(lambda key: Move(f"dismiss {key}", lambda _, review: note_acts.dismiss(review, key))),
    )


def item_moves(item: Item) -> st.SearchStrategy[Move]:
    number, name = item.number, f"item {item.number}"
    ratings = st.sampled_from([*item.ratings, NOT_APPLICABLE, "unheard_of"])
    keys = st.sampled_from([line.key for line in item.recommendations])
    return st.one_of(
        ratings.map(lambda rating: Move(f"{name} {rating}", lambda form, review: acts.tick_rating(form, review, number, rating))),
        keys.map(lambda key: Move(f"{name} {key}", lambda form, review: acts.tick_recommendation(form, review, number, key))),
        texts.map(lambda text: Move(f"{name} other {text!a}", lambda form, review: acts.write_other(form, review, number, text))),
        texts.map(lambda text: Move(f"{name} reason {text!a}", lambda form, review: acts.write_reason(form, review, number, text))),
        st.tuples(ratings, st.none() | st.integers(-1, 4)).map(
            lambda given: Move(f"{name} count {given}", lambda form, review: acts.set_count(form, review, number, *given))
        ),
    )


def check_rules(form: Form, review: Review) -> None:
    assert list(review.items) == [item.number for item in form.items]
    assert list(review.comments) == [area.key for area in form.comment_areas]
    assert 0 <= review.team_size <= acts.LARGEST_TEAM
    assert review.cover.agency == clean_line(review.cover.agency)
    assert review.cover.trainer == clean_line(review.cover.trainer)
    check_working_copy(form, review)
    assert all(text == clean(text) for text in review.comments.values())
    for item in form.items:
        check_answer(item, review.items[item.number], review.team_size)


def check_working_copy(form: Form, review: Review) -> None:
    working, numbers = review.working, {item.number for item in form.items}
    assert not working.roster or review.team_size == len(working.roster)
    assert all(specialist.weekly_hours is None or specialist.weekly_hours > 0 for specialist in working.roster)
    assert list(working.worksheets) == sorted(working.worksheets)
    assert WorksheetAnswer() not in working.worksheets.values()
    for number, answer in working.worksheets.items():
        worksheet = form.item(number).worksheet
        assert worksheet
        assert not answer.rows or answer.rows[-1], "no blank rows at the end"
        assert all(set(row) <= {column.key for column in worksheet.columns} and all(row.values()) for row in answer.rows)
        assert set(answer.facts) <= {fact.key for fact in worksheet.facts}
    assert [note.id for note in working.notes] == sorted({note.id for note in working.notes})
    for note in working.notes:
        assert form.source_of(note.source)
        assert note.items <= numbers
        assert note.text == clean(note.text)
        assert not note.specialist or form.source_of(note.source).each_specialist
    for texts_by_item in (working.evidence, working.disagreements):
        assert set(texts_by_item) <= numbers
        assert all(text and text == clean(text) for text in texts_by_item.values())
    assert all(states for states in working.old_advice.values())
    assert Meeting() not in working.meetings.values()


def check_answer(item: Item, answer: ItemAnswer, team_size: int) -> None:
    none, other = item.of_kind(RecommendationKind.NONE), item.of_kind(RecommendationKind.OTHER)
    assert answer.rating is None or answer.rating in item.ratings
    assert answer.recommendations <= {line.key for line in item.recommendations}
    assert none is None or none.key not in answer.recommendations or len(answer.recommendations) == 1
    assert set(answer.counts) <= ({anchor.level for anchor in item.anchors} if item.counts else set())
    assert all(count >= 0 for count in answer.counts.values())
    assert sum(answer.counts.values()) <= team_size
    assert answer.other == clean(answer.other)
    assert answer.not_applicable_reason == clean_line(answer.not_applicable_reason)
    assert other or not answer.other
    assert item.not_applicable or not answer.not_applicable_reason


def check_history(start: Review, review: Review, history: History) -> None:
    """The changes done lead from the start to the review, those undone from the review on; each changes something."""
    here = start
    for change in (*history.done, *reversed(history.undone)):
        assert change.before == here
        assert change.after != here
        here = change.after
    assert (history.done[-1].after if history.done else start) == review


def check_overview(form: Form, review: Review) -> None:
    found, states = findings(form, review), step_states(form, review)
    assert tuple(states) == steps(form)
    assert summary(form, review).total == len(form.items)
    assert {finding.place.step for finding in found} == {step for step, state in states.items() if state is not StepState.COMPLETE} - {NOTES, SUMMARY}
    assert (states[SUMMARY] is StepState.COMPLETE) == (not found)
    assert (next_unfinished(step_states(form, review), COVER) is None) == (not found)


def check_closing(form: Form, review: Review) -> None:
    closed = rules.closed(form, review)
    check_rules(form, closed)
    assert rules.closed(form, closed) == closed
    assert findings(form, closed) == findings(form, review)
    assert summary(form, closed) == summary(form, review)


def check_walk(form: Form, path: list[Move]) -> None:
    start = blank_review(form)
    walk = Walk(form, start)
    for move in path:
        walk.go(move)
        check_rules(form, walk.review)
        check_history(start, walk.review, walk.history)
    check_overview(form, walk.review)
    check_closing(form, walk.review)
    check_way_back_and_forth(walk, start)


def check_way_back_and_forth(walk: Walk, start: Review) -> None:
    end, length = walk.review, len(walk.history.done)
    for _ in range(length):
        walk.go(Move("undo"))
    assert walk.review == start
    for _ in range(length):
        walk.go(Move("redo"))
    assert walk.review == end
