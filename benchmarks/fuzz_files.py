"""Read damaged review files and hand-over files by the thousands: `python -m benchmarks.fuzz_files --cases 20000`.

Each case starts from a real file and is damaged by chance: in its bytes, in its text or in its structure. It has to be read so that
the review can be written, kept and read again as the same, or refused in a sentence; anything else is printed with its number.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import cast

from ipsreview.documents.handing_over import lock, unlock
from ipsreview.documents.review_file import decoded, parse_review_file, to_review_file
from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.form import Form, load_form
from ipsreview.messages import message
from ipsreview.review.values import Review
from ipsreview.sealing import Recipe
from ipsreview.store.answers import answers, review_of
from ipsreview.usecases.demo import demo_review

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 5.0
"""Seconds that no case may take."""

_PASSPHRASE = "a passphrase of the bench"  # noqa: S105  it protects nothing
_QUICK = Recipe(bytes(16), n=2, r=1, p=1)
_VALUES: tuple[object, ...] = (
    *(None, True, -1, 0, 1, 10**9, 10**400, 0.5, 1e308, "", " ", "x", "\ud800", "\x00", "=1+1", "٣", "2026-02-30", "9" * 5000, [], {}, [[]]),
    *({"": {}}, ["x", "x"], {"1": {"rating": "ips"}}, "\u202e", "a\u0301" * 500),
)
_SIGNS = b'{}[],:"\\0123456789eE+-.tfn \n\x00\xff\xc3'


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one case: `bad` says what must not be, and is empty where all is well."""

    number: int
    kind: str
    seconds: float
    bad: str = ""


@cache
def sources() -> tuple[tuple[Form, Review, str], ...]:
    """Return the files that are damaged: the demo with its working copy, and an old one of the small form."""
    demo = demo_review()
    small = load_form(ROOT / "tests" / "form" / "second_form.toml")
    written = (ROOT / "tests" / "documents" / "old_review_files").glob("*.ipsreview")
    texts = [path.read_text(encoding="utf-8") for path in sorted(written)]
    old = [(_form(text), demo.review, text) for text in texts]
    return ((demo.form, demo.review, to_review_file(demo.form, demo.review)), *((form or small, review, text) for form, review, text in old))


def _form(text: str) -> Form | None:
    named = json.loads(text)["form"]["id"]
    return demo_review().form if named == demo_review().form.id else None


def case(seed: int, number: int) -> tuple[bytes, bool]:
    """Return the damaged file of this seed and number, and whether it is a hand-over file."""
    chance = Random(f"{seed}/{number}")  # noqa: S311  cases that can be made again are wanted, not secrets
    _, _, text = chance.choices(sources(), [5, *[1] * (len(sources()) - 1)])[0]
    damages: tuple[Callable[[Random, str], bytes], ...] = (_bytes_damaged, _signs_damaged, _structure_damaged, _structure_damaged)
    data = chance.choice(damages)(chance, text)
    if chance.random() < 0.7:
        return data, False
    return _handed_over_damaged(chance, data), True


def _bytes_damaged(chance: Random, text: str) -> bytes:
    data = bytearray(text.encode())
    for _ in range(chance.choice((1, 3, 30))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data[: chance.randrange(len(data))] if chance.random() < 0.2 else data)


def _signs_damaged(chance: Random, text: str) -> bytes:
    """Put in, take out and double what JSON is made of."""
    data = text.encode()
    for _ in range(chance.choice((1, 2, 8))):
        start = chance.randrange(len(data))
        end = min(len(data), start + chance.randrange(40))
        put = bytes(chance.choices(_SIGNS, k=chance.randrange(4))) + data[start:end] * chance.choice((0, 1, 2, 50))
        data = data[:start] + put + data[end:]
    return data


def _structure_damaged(chance: Random, text: str) -> bytes:
    """Exchange, remove, double and move values, so that the file stays JSON."""
    data = json.loads(text)
    for _ in range(chance.choice((1, 2, 5, 20))):
        _damage_one(chance, data)
    return json.dumps(data, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")


def _damage_one(chance: Random, data: object) -> None:
    place = data
    while True:
        inner = list(cast("dict[str, object]", place)) if isinstance(place, dict) else range(len(cast("list[object]", place)))
        if not inner:
            return
        key = chance.choice(list(inner))
        held = cast("dict[object, object]", place)
        if isinstance(held[key], dict | list) and held[key] and chance.random() < 0.85:
            place = held[key]
            continue
        match chance.randrange(4):
            case 0 if isinstance(place, dict):
                del held[key]
            case 1 if isinstance(place, dict):
                held[chance.choice(("", "0", "99", "x", "rows", "1.5", "\u00b2"))] = deepcopy(held[key])
            case _:
                held[key] = deepcopy(chance.choice(_VALUES))
        return


def _handed_over_damaged(chance: Random, data: bytes) -> bytes:
    """Seal the damaged text as its maker could, or seal a sound one and damage the file; the hash is mended now and then."""
    if chance.random() < 0.3:
        return lock(data.decode("utf-8", "replace"), _PASSPHRASE, _QUICK)
    body = bytearray(lock(sources()[0][2], _PASSPHRASE, _QUICK)[:-32])
    for _ in range(chance.choice((1, 5))):
        body[min(chance.choice((chance.randrange(90), chance.randrange(len(body)))), len(body) - 1)] = chance.randrange(256)
    if chance.random() < 0.3:
        del body[chance.randrange(len(body)) :]
    return bytes(body) + sha256(body).digest() if chance.random() < 0.8 else bytes(body)


def outcome(seed: int, number: int) -> Outcome:
    """Make a case, read it, and say what came of it."""
    data, handed_over = case(seed, number)
    start = time.perf_counter()
    kind, bad = _read(data, handed_over=handed_over)
    seconds = time.perf_counter() - start
    return Outcome(number, kind, seconds, bad or (f"it took {seconds:.1f} s" if seconds > PATIENCE else ""))


def _read(data: bytes, *, handed_over: bool) -> tuple[str, str]:
    try:
        inside = unlock(data, _PASSPHRASE, "file") if handed_over else data
        if inside is None:
            return "another passphrase", ""
        read = parse_review_file(decoded(inside, "file"), "file", _find)
        return "read", "" if _same_again(read.form, read.review) else "what was read is another review once written and kept"
    except FaultyFileError as error:
        return f"refused, faults told: {min(len(error.faults), 5)}{' or more' if len(error.faults) >= 5 else ''}", ""
    except KnownError as error:
        return f"refused: {error.message.text}", ""
    except Exception:  # noqa: BLE001  any other exception is what this program looks for: it is reported, and the next case read
        return "FAILED", traceback.format_exc()


def _find(form_id: str, version: str) -> Form:
    for form, _, _ in sources():
        if (form.id, form.version) == (form_id, version):
            return form
    raise KnownError(message("There is no form {form}; choose another.", form=form_id))


def _same_again(form: Form, review: Review) -> bool:
    written = parse_review_file(to_review_file(form, review), "again", _find).review
    kept = review_of(form, answers(review))
    return written == review and (kept.items, kept.comments, kept.working) == (review.items, review.comments, review.working)


def run(seed: int, first: int, cases: int) -> int:
    """Read all cases, print what came of them, and return how many went wrong."""
    kinds: Counter[str] = Counter()
    slowest, wrong = Outcome(0, "", 0), 0
    for number in range(first, first + cases):
        one = outcome(seed, number)
        kinds[one.kind] += 1
        slowest = max(slowest, one, key=lambda one: one.seconds)
        if one.bad:
            wrong += 1
            print(f"case {one.number}: {one.kind}\n{one.bad}\n", flush=True)
    for kind, count in kinds.most_common():
        print(f"{count:8}  {kind}")
    print(f"{cases} cases, seed {seed}: {wrong} wrong; the slowest took {slowest.seconds:.2f} s (case {slowest.number})")
    return wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Read as many cases as are asked for; 0 where all is well."""
    parser = argparse.ArgumentParser("fuzz_files", description=__doc__)
    parser.add_argument("--cases", type=int, default=20_000, help="how many cases to read (else 20,000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other cases (else 1)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first case")
    options = parser.parse_args(arguments)
    return 1 if run(options.seed, options.first, options.cases) else 0


if __name__ == "__main__":
    sys.exit(main())
