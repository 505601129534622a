"""The forms that travel with the program, found by id and version."""

import pytest

from ipsreview.errors import KnownError
from ipsreview.usecases.forms import DEFAULT_FORM_ID, available_forms, find_form, load_form_by_id


def test_every_form_is_loaded_by_its_id() -> None:
    assert DEFAULT_FORM_ID in available_forms()
    assert [load_form_by_id(form_id).id for form_id in available_forms()] == list(available_forms())


@pytest.mark.parametrize("form_id", ["", "no", "../forms/ips-cqi", "IPS-CQI"])
def test_a_form_that_is_not_there_is_told_with_those_that_are(form_id: str) -> None:
    with pytest.raises(KnownError, match=r"There is no form .*choose one of: .*ips-cqi"):
        load_form_by_id(form_id)


def test_a_version_that_is_not_there_is_told() -> None:
    here = load_form_by_id(DEFAULT_FORM_ID)
    assert find_form(DEFAULT_FORM_ID, here.version) == here
    with pytest.raises(KnownError, match=f"in version {here.version} only, not in 99"):
        find_form(DEFAULT_FORM_ID, "99")
