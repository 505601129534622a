"""Reading what is typed as a note: tags (`#12`, `#5 #12`, `#5,12`) and a mark (`+` strength, `!` concern) among its words.

A tag counts wherever it stands. It is taken out of the text at either end of it, of a line, and before the end of a sentence;
in the middle of a sentence it is part of the wording and stays. A mark is taken only at either end, and at the far one only
when it stands alone, so that “weekly!” is no concern. A colon after the first tags goes with them. Nothing else is ever lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ipsreview.form import Form
from ipsreview.review.working import Mark, Note

_ONE_TAG = r"(?<![\w#&/])#[0-9]{1,4}(?:(?:,#?|#)[0-9]{1,4})*(?![\w#]|[.,][0-9])"
_TAG = re.compile(_ONE_TAG)
_TAGS = re.compile(rf"{_ONE_TAG}(?:[ \t]*[,;]?[ \t]*{_ONE_TAG})*")
_WITH_GAPS = re.compile(rf"([ \t]*)({_TAGS.pattern})([ \t]*)")
_NUMBER = re.compile(r"[0-9]+")
_MARKS = {"+": Mark.STRENGTH, "!": Mark.CONCERN}
_FIRST_MARK = re.compile(r"(\++|!+)(?![0-9+!])")
_LAST_MARK = re.compile(r"(?:^|(?<=\s))(\++|!+)$")
_CLOSES = re.compile(r"(?:$|\n|[.;:?!](?=\s|$))")


@dataclass(frozen=True, slots=True)
class Typed:
    """A note as it is meant: its words, the items it is tagged to, its mark."""

    text: str
    items: frozenset[int] = frozenset()
    mark: Mark = Mark.NEUTRAL


def read_note(form: Form, text: str) -> Typed:
    """Return what a typed note means. A number that the form has no item for is no tag, and stays in the text."""
    ends = _Ends(form, text)
    words = _WITH_GAPS.sub(lambda tags: "" if ends.all_known(tags[2]) and _at_an_end(tags) else tags[0], text[ends.first : ends.last])
    return Typed(words.strip(), tagged(form, text), ends.mark)


def tagged(form: Form, text: str) -> frozenset[int]:
    """Return the items that a typed text is tagged to."""
    known = {item.number for item in form.items}
    return frozenset(number for tag in _TAG.findall(text) for number in _numbers(tag) if number in known)


def toggled(form: Form, text: str, number: int) -> str:
    """Return a typed note with a tag to the item more, at its end, or without every tag to it."""
    if number not in tagged(form, text):
        return f"{text.rstrip(' ')} #{number}".lstrip(" ")
    shorter = re.compile(rf"[ \t]?({_ONE_TAG})")
    return shorter.sub(lambda tag: _tag_without(tag, number), text).lstrip(" ")


def with_mark(form: Form, text: str, mark: Mark) -> str:
    """Return a typed note with another mark, which then stands before its words."""
    for first, last in reversed(_Ends(form, text).marks):
        text = text[:first] + text[last:]
    signs = [f"{sign} " for sign, meant in _MARKS.items() if meant is mark]
    return "".join(signs) + text.lstrip(" ")


class _Ends:
    """The words of a typed note between the tags and marks at its two ends."""

    def __init__(self, form: Form, text: str) -> None:
        self.text, self.first, self.last = text, 0, len(text)
        self.mark = Mark.NEUTRAL
        self.marks: list[tuple[int, int]] = []
        self._known = {item.number for item in form.items}
        while self._take_first():
            pass
        while self._take_last():
            pass
        self.marks.sort()

    def all_known(self, tags: str) -> bool:
        """Say whether every number of some tags is an item's."""
        return self._known.issuperset(_numbers(tags))

    def _take_first(self) -> bool:
        self.first += len(self.text[self.first :]) - len(self.text[self.first :].lstrip())
        if (tags := _TAGS.match(self.text, self.first)) and self.all_known(tags[0]):
            self.first = tags.end() + (self.text[tags.end() : tags.end() + 1] == ":")
            return True
        mark = _FIRST_MARK.match(self.text, self.first)
        if mark and self._marks(mark):
            self.first = mark.end()
            return True
        return False

    def _take_last(self) -> bool:
        words = self.text[self.first : self.last].rstrip()
        self.last = self.first + len(words)
        tags = list(_TAGS.finditer(self.text, self.first, self.last))
        if tags and tags[-1].end() == self.last and self.all_known(tags[-1][0]):
            self.last = tags[-1].start()
            return True
        mark = _LAST_MARK.search(self.text[: self.last], self.first)
        if mark and self._marks(mark):
            self.last = mark.start(1)
            return True
        return False

    def _marks(self, found: re.Match[str]) -> bool:
        """Take a mark, unless another one is taken already: that stays in the text."""
        mark = _MARKS[found[1][0]]
        if self.mark not in (Mark.NEUTRAL, mark):
            return False
        self.mark = mark
        self.marks.append(found.span(1))
        return True


def _numbers(tags: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(tags)]


def _at_an_end(tags: re.Match[str]) -> bool:
    before = tags.string[: tags.start()]
    return not before or before.endswith("\n") or _CLOSES.match(tags.string, tags.end()) is not None


def _tag_without(tag: re.Match[str], number: int) -> str:
    numbers = _numbers(tag[1])
    if number not in numbers:
        return tag[0]
    left = [str(other) for other in numbers if other != number]
    return tag[0][: -len(tag[1])] + "#" + ",".join(left) if left else ""


def report_sentence(form: Form, note: Note) -> str:
    """Return a note as the report may say it: in its source's neutral wording, on one line, a tag left in it spelled out."""
    words = " ".join(_TAG.sub(lambda tag: _spelled_out(form, tag[0]), note.text).split())
    before, _, after = form.source_of(note.source).wording.partition("{text}")
    if before.strip() and not before.rstrip().endswith((":", ".", "“")) and words[1:2].islower():
        words = words[:1].lower() + words[1:]
    if after.startswith("."):
        words = words.rstrip(".")
    sentence = (before + words + after).strip()
    return sentence if sentence.endswith((".", "!", "?", "”", "…")) else sentence + "."


def _spelled_out(form: Form, tag: str) -> str:
    numbers = _numbers(tag)
    if not {item.number for item in form.items}.issuperset(numbers):
        return tag
    return ("item " if len(numbers) == 1 else "items ") + ", ".join(map(str, numbers))
