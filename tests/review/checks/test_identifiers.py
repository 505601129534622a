"""What could tell who somebody is is noticed in free text, and ordinary report prose raises no alarm."""

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipsreview.review.checks import IdentifierKind, identifiers
from tests.forms import CQI_PATH, cqi

PROSE = (Path(__file__).parent / "report_prose.txt").read_text(encoding="utf-8").splitlines()
DEMO = json.loads((CQI_PATH.parent / "demo.ipsreview").read_text(encoding="utf-8"))
FORM = [
    text for item in cqi().items for text in (item.title, *(anchor.text for anchor in item.anchors), *(line.text for line in item.recommendations))
]

NAMES = [
    ("We sat in with Mr. Lopez.", "Mr. Lopez"),
    ("We sat in with Mrs Lopez-Meyer and others.", "Mrs Lopez-Meyer"),
    ("mr lopez wants to work", "mr lopez"),
    ("We met Mr.\nLopez", "Mr.\nLopez"),
    ("We met Dr.  Ines  Vogel", "Dr.  Ines  Vogel"),
    ("Ms. May said so.", "Ms. May"),
    ("It was ms. Okafor's idea.", "ms. Okafor's"),
    ("Referred by Dr. Ines Vogel on the ward", "Dr. Ines Vogel"),
    ("Referred by dr. Vogel", "dr. Vogel"),
    ("MR. LOPEZ WORKS", "MR. LOPEZ"),
    ("Frau Müller-Schmidt arbeitet", "Frau Müller-Schmidt"),
    ("mit Herrn von Berg", "Herrn von Berg"),
    ("mit Dr. med. Vogel auf Station", "Dr. med. Vogel"),
    ("Sra. García llegó", "Sra. García"),
    ("Prof. O’Brien was there", "Prof. O’Brien"),
    ("The client John S. was hired.", "John S."),
    ("One client, Maria, was hired.", "Maria"),
    ("the job seeker Xiomara found work", "Xiomara"),
    ("the supervisor Anna Berg leads", "Anna Berg"),
    ("the client Grace started", "Grace"),
    ("the participant JS was not seen", "JS"),
    ("Client John S. was hired", "John S."),
    ("a job seeker named Xiomara", "Xiomara"),
    ("a young worker called Quentin Oyelaran", "Quentin Oyelaran"),
    ("someone named Hope", "Hope"),
    ("her name is Xiomara", "Xiomara"),
    ("It was J. S. who asked.", "J. S."),
    ("It was J.S. who asked.", "J.S."),
    ("It was M. K.", "M. K."),
    ("Spoke with J. R. Smith there", "J. R. Smith"),
    ("Spoke with J. Smith there", "J. Smith"),
    ("We thank Grace M. for it.", "Grace M."),
    ("We spoke with Xiomara S. there", "Xiomara S."),
    ("Maria said she likes it.", "Maria"),
    ("José’s job coach", "José’s"),
    ("With Anna-Lena things went well", "Anna-Lena"),
    ("Then Thomas van der Berg came", "Thomas van der Berg"),
]


def told(text: str, *own: str) -> list[tuple[str, str]]:
    return [(found.kind.value, found.words) for found in identifiers(text, own)]


@pytest.mark.parametrize(("text", "name"), NAMES, ids=[name for _, name in NAMES])
def test_names_are_noticed(text: str, name: str) -> None:
    assert told(text) == [("name", name)]


@pytest.mark.parametrize(
    "text",
    [
        "Dr. visits, Mr. and Mrs.",
        "at Riverside Dr. Suite 4",
        "it took 20 ms. Opening took longer",
        "Miss no meeting",
        "the client Portal",
        "the specialist Monday",
        "the specialist S2 and the worker A",
        "the client ID and the worker VR",
        "Client Engagement",
        "a programme called Pathways",
        "the director named Compass",
        "the form name is Compass",
        "plan B. They agreed",
        "for Plan B. And for Team C.",
        "A. Field mentoring\nB. Practice",
        "and so did I. Practitioners agreed, and so would I. Trainees, too",
        "the U.S. and U.K. offices, J.R.R. and N.A.S.A. rules",
        "in Washington D.C.",
        "St. John and San Jose, Santa Maria",
        "the John Snow Center",
        "Ben & Jerry's, Trader Joe's",
        "will, mark, grace, may and hope",
        "Will and Mark in May. Hope!",
        "the client\nGrace period",
    ],
)
def test_other_words_with_a_capital_are_no_names(text: str) -> None:
    assert told(text) == []


def test_the_trainers_own_name_may_be_told() -> None:
    assert told("Maria Berg, M. Berg, M.B. and Ms. Berg wrote this with Maria and Ms. Lopez.", "Maria Berg") == [("name", "Ms. Lopez")]


NUMBERS = [
    ("phone", "603-555-0142"),
    ("phone", "(603) 555-0142"),
    ("phone", "603.555.0142"),
    ("phone", "1-603-555-0142"),
    ("phone", "+1 603 555 0142"),
    ("phone", "555-0142"),
    ("phone", "020 7946 0018"),
    ("phone", "07700 900123"),
    ("phone", "+44 20 7946 0018"),
    ("phone", "+49 (30) 1234567"),
    ("phone", "0171 2345678"),
    ("phone", "01 23 45 67 89"),
    ("phone", "phone: 555 0142"),
    ("phone", "reached at 555 0142"),
    ("email", "m.lopez+ips@mail.example.org"),
    ("date", "born on May 3, 1985"),
    ("date", "born 3/5/1985"),
    ("date", "born in 1985"),
    ("date", "D.O.B. 03.05.85"),
    ("date", "DOB: 1985-05-03"),
    ("date", "date of birth is 3 May 1985"),
    ("date", "geboren am 3.5.1985"),
    ("date", "first appointment on May 3"),
    ("date", "started her new job on 3 May 2026"),
    ("date", "discharged on 5/3/2026"),
    ("record", "MRN 12345"),
    ("record", "case no. 2024-118"),
    ("record", "client number 4711"),
    ("record", "chart #1042"),
    ("record", "Medicaid ID: AB12345"),
    ("record", "123-45-6789"),
    ("record", "4567890"),
    ("record", "A1234567"),
    ("record", "AB 12 34 56 C"),
]


@pytest.mark.parametrize(("kind", "words"), NUMBERS, ids=[words for _, words in NUMBERS])
def test_numbers_and_dates_of_a_life_are_noticed(kind: str, words: str) -> None:
    assert told(f"In the record we saw {words}, which has to go.") == [(kind, words)]


@pytest.mark.parametrize(
    "text",
    [
        "20-25 hours, 2024-2025, 1 of 4, 65%, 3.5, 1,250,000 and $1250000",
        "05/10/2026 14:30, 05-10-2026 15, 2026-10-05, 08:30-17:00",
        "14 22 25 29 33 41 58",
        "450-1200 people and 100-2000 hours",
        "born in a meeting, born in 2019, the date of birth",
        "intake on the same day, first appointment within 10 days, first contact in May",
        "case number 4, record 5, file 2024, in case 300 people come",
        "team@work, 5 @ home, @",
        "0.33333333 of it, 12345678.90 €",
        "phone calls: 12 of 15 answered; called 20 - 25 people",
    ],
)
def test_ordinary_numbers_are_no_identifiers(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("sentence", PROSE)
def test_ordinary_report_prose_raises_no_alarm(sentence: str) -> None:
    assert told(sentence, "A. Trainer") == []


def test_there_is_enough_prose_and_all_of_it_together_raises_no_alarm() -> None:
    assert len(PROSE) >= 60
    assert told("\n".join(PROSE), "A. Trainer") == told("\n\n".join(PROSE), "A. Trainer") == told(" ".join(PROSE), "A. Trainer") == []


def test_the_form_and_the_demo_raise_no_alarm() -> None:
    demo = [*DEMO["comments"].values(), *(item.get("other", "") for item in DEMO["items"].values())]
    assert [found for text in (*FORM, *demo) for found in told(text)] == []


@given(
    st.text(st.characters(exclude_categories=()), max_size=200)
    | st.lists(st.sampled_from([*"JS.@+-( )019\n’", "Mr", "Maria ", "client ", "born ", "XX"]), max_size=60).map("".join)
)
def test_any_text_is_read_and_positions_hold_the_words(text: str) -> None:
    found = identifiers(text)
    assert [text[each.start : each.end] for each in found] == [each.words for each in found]
    assert all(before.end <= after.start for before, after in itertools.pairwise(found))
    assert all(each.words and each.kind in IdentifierKind for each in found)


@pytest.mark.parametrize(
    "part",
    [
        "a",
        "A",
        "A.",
        "A. ",
        "0",
        "0 ",
        "+1",
        "12-",
        "(0",
        "a@",
        "a.",
        "Maria ",
        "Mr. ",
        "client ",
        "born in ",
        "phone 1 ",
        "_",
        "\n",
        " ",
        "J S ",
        "-",
        "'a",
        "+1" + "1" * 40 + " ",
        "+1(1)" * 8 + "x",
        "1" * 40 + "x",
        "01 " * 9,
        "a.a" * 9 + "@a.",
        "von ",
    ],
)
def test_long_texts_are_read(part: str) -> None:
    """A pattern that tries everything again at each letter would not come back from these."""
    identifiers(part * (100_000 // len(part)))
