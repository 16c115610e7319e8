"""Whether a contact can be what it says: phone numbers that exist in form, opening hours that can be read."""

from collections.abc import Iterator
from dataclasses import dataclass

import opening_hours
import phonenumbers

from bot.knowledge.schema import ContactEntry


@dataclass(frozen=True, slots=True)
class Fault:
    field: str
    cause: str
    mend: str


def faults(contact: ContactEntry) -> Iterator[Fault]:
    """What is wrong with a contact's phone number and opening hours."""
    if contact.phone and not plausible_phone(contact.phone):
        yield Fault("phone", f"'{contact.phone}' cannot be a German phone number", "compare it with the source")
    if contact.hours and (fault := hours_fault(contact.hours)):
        yield fault


def hours_fault(hours: str) -> Fault | None:
    if opening_hours.validate(hours):
        return None
    return Fault("hours", f"'{hours}' cannot be read as opening hours", 'write like "Mo-Fr 09:00-12:00; Th 13:30-18:00"')


def plausible_phone(phone: str) -> bool:
    """True for a possible German number, among them emergency and free numbers."""
    digits = phone.replace(" ", "")
    if len(digits) <= 6:
        return True  # emergency numbers; their form is checked by the schema
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(phone, "DE"))
    except phonenumbers.NumberParseException:
        return False
