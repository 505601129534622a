"""The two forms that the tests try everything on: the real one, and an invented one that is as unlike it as the rules allow."""

from functools import cache
from pathlib import Path

from ipsreview.form import Form, load_form

CQI_PATH = Path(__file__).parents[1] / "forms" / "ips-cqi" / "form.toml"
SECOND_PATH = Path(__file__).parent / "form" / "second_form.toml"


@cache
def cqi() -> Form:
    return load_form(CQI_PATH)


@cache
def second() -> Form:
    return load_form(SECOND_PATH)


BOTH = (cqi, second)
