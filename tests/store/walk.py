"""Reviews as a trainer makes them, act by act, and what a folder holds."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

from ipsreview.form import Form, Item, RecommendationKind
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.acts import Change, RuleBrokenError
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Note

TEXTS = ("", " ", "Gül", "GÜL", "straße", "50% _done_ \\ 'x'", "two\nlines", "\U0001f600 עברית", "Riverbend Supported Employment")


def one_act(form: Form, review: Review, random: Random) -> Change:
    item = random.choice(form.items)
    text = random.choice(TEXTS)
    moves = [
        lambda: acts.write_agency(review, text),
        lambda: acts.write_trainer(review, text),
        lambda: acts.set_date(review, random.choice([None, date(2026, 10, 5) + timedelta(random.randrange(40))])),
        lambda: acts.set_team_size(review, random.randrange(6)),
        lambda: acts.write_comment(form, review, random.choice(form.comment_areas).key, text),
        lambda: acts.write_reason(form, review, item.number, text),
        lambda: acts.tick_rating(form, review, item.number, random.choice(item.ratings)),
    ]
    moves += collecting(form, review, item, text, random)
    if item.counts:
        moves.append(lambda: acts.set_count(form, review, item.number, random.choice(form.levels).key, random.choice([None, 0, 1, 2])))
    if item.recommendations:
        moves.append(lambda: acts.tick_recommendation(form, review, item.number, random.choice(item.recommendations).key))
    if item.of_kind(RecommendationKind.OTHER):
        moves.append(lambda: acts.write_other(form, review, item.number, text))
    return random.choice(moves)()


def collecting(form: Form, review: Review, item: Item, text: str, random: Random) -> list[Callable[[], Change]]:
    """Return acts on the working copy."""
    moves = [
        lambda: worksheet_acts.write_evidence(form, review, item.number, text),
        lambda: worksheet_acts.write_disagreement(form, review, item.number, text),
        lambda: roster_acts.add_specialist(review),
        lambda: roster_acts.write_name(review, 1, text),
    ]
    if form.sources:
        moves.append(lambda: note_acts.add_note(form, review, Note(0, random.choice(form.sources).key, text)))
    if item.worksheet:
        columns = item.worksheet.columns
        moves.append(lambda: worksheet_acts.write_cell(form, review, item.number, 0, random.choice(columns).key, str(random.randrange(9))))
    return moves


def walk(form: Form, random: Random, length: int) -> Iterator[Review]:
    """Yield the review after each act."""
    review = blank_review(form)
    for _ in range(length):
        try:
            review = one_act(form, review, random).after
        except RuleBrokenError:
            continue
        yield review


def some_review(form: Form, seed: int, length: int = 60) -> Review:
    return list(walk(form, Random(seed), length))[-1]


def contents(folder: Path) -> dict[str, str]:
    """Return every file of a folder with the hash of its bytes."""
    return {file.name: sha256(file.read_bytes()).hexdigest() for file in sorted(folder.iterdir()) if file.is_file()}


ROOT = Path(__file__).parents[2]


def program(source: str, *arguments: object) -> "subprocess.Popen[str]":
    """Start a program of another process that knows `open_database`, the CQI form and its arguments."""
    head = "import os, resource, signal, sys, time\nfrom pathlib import Path\nfrom dataclasses import replace\n"
    head += "from ipsreview.errors import KnownError\nfrom ipsreview.review.values import Cover, blank_review\n"
    head += "from ipsreview.store import LibraryQuery, State, open_database\nfrom tests.forms import cqi\npath = Path(sys.argv[1])\n"
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", head + source, *map(str, arguments)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def output(source: str, *arguments: object) -> str:
    """Run a program of another process to its end and return what it printed."""
    with program(source, *arguments) as running:
        printed, errors = running.communicate(timeout=60)
    assert running.returncode == 0, errors
    assert errors == ""
    return printed
