"""The vCard holds what a phone saves, and nothing can break out of its field."""

from bot.channels.telegram.vcard import MOST_BYTES, vcard
from bot.conversation.messages import ContactCard


def test_a_full_card_has_every_field_with_the_address_by_its_parts() -> None:
    card = ContactCard(
        "AWO Esslingen", "+49 711 390200", "post@example.org", "Pulverwiesen 11, 73726 Esslingen", "https://example.org/?a=1;b,c"
    )
    assert vcard(card).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "FN:AWO Esslingen",
        "N:AWO Esslingen;;;;",
        "ORG:AWO Esslingen",
        "TEL;TYPE=WORK,VOICE:+49711390200",
        "EMAIL;TYPE=INTERNET:post@example.org",
        "ADR;TYPE=WORK:;;Pulverwiesen 11;Esslingen;;73726;Deutschland",
        "URL:https://example.org/?a=1;b,c",
        "END:VCARD",
        "",
    ]


def test_what_is_not_known_has_no_field() -> None:
    assert not {"EMAIL", "ADR", "URL"} & {line.split(":")[0].split(";")[0] for line in vcard(ContactCard("Amt", "110")).splitlines()}


def test_separators_and_line_ends_are_escaped() -> None:
    shown = vcard(ContactCard("Amt; Stelle, 2\\3\r\nTEL:666", "+49 1", address="Rathaus, 2. Stock; links", web="https://a.de\r\nTEL:667"))
    assert "FN:Amt\\; Stelle\\, 2\\\\3\\nTEL:666\r\n" in shown
    assert "ADR;TYPE=WORK:;;Rathaus\\, 2. Stock\\; links;;;;\r\n" in shown
    assert [line for line in shown.split("\r\n") if line.startswith("TEL")] == ["TEL;TYPE=WORK,VOICE:+491"]


def test_a_card_too_long_for_telegram_loses_its_addresses_first() -> None:
    shown = vcard(ContactCard("Amt", "+49 1", "a@b.de", "Straße " * 300, "https://a.de"))
    assert len(shown.encode()) <= MOST_BYTES
    assert "EMAIL" in shown
    assert "ADR" not in shown
