"""A contact can be what it says."""

import pytest

from bot.knowledge.contact_checks import faults, plausible_phone
from bot.knowledge.schema import ContactEntry


@pytest.mark.parametrize("phone", ["112", "110", "115", "116117", "116 117", "0800 111 0 111", "+49 711 3512-2450", "+49 761 19240"])
def test_a_number_that_can_be_dialled_is_accepted(phone: str) -> None:
    assert plausible_phone(phone)


@pytest.mark.parametrize("phone", ["+49 711 12345678901234", "+49 71112 123456789012345"])
def test_a_number_of_impossible_length_is_a_fault(phone: str) -> None:
    [fault] = faults(ContactEntry(phone=phone))
    assert (fault.field, fault.mend) == ("phone", "compare it with the source")
    assert phone in fault.cause


@pytest.mark.parametrize("hours", ["Mo-Fr 09:00-12:00", "Mo-Fr 09:00-12:00; Th 13:30-18:00", "Mo off; PH off", "24/7"])
def test_opening_hours_that_can_be_read_are_accepted(hours: str) -> None:
    assert not list(faults(ContactEntry(hours=hours)))


@pytest.mark.parametrize("hours", ["Mo-Fr 9 bis 12 Uhr", "Montag 09:00-12:00", "vormittags", "Mo 25:99-30:00"])
def test_opening_hours_that_cannot_be_read_are_a_fault_with_an_example(hours: str) -> None:
    [fault] = faults(ContactEntry(hours=hours))
    assert fault.field == "hours"
    assert hours in fault.cause
    assert "Mo-Fr 09:00-12:00" in fault.mend


def test_a_contact_without_number_and_hours_has_no_faults() -> None:
    assert not list(faults(ContactEntry(reach="Geh ins Büro.")))
