"""What is taken out of a person's words, kind by kind, and what stays."""

from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation.dialogue import Dialogue
from bot.redaction.redacted import Kind, Redacted
from bot.redaction.redactor import MOST_CHARACTERS, Redactor


def test_a_sign_stands_where_something_was_taken_out(redactor: Redactor) -> None:
    redacted = redactor.redact("Die Heizung ist kaputt, schreib an x.y@example.org oder ruf 0711 2345678 an", "de")
    assert redacted == Redacted("Die Heizung ist kaputt, schreib an [@] oder ruf [☎] an", (Kind.ONLINE, Kind.PHONE))


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Ich heiße Xwelat Brumbacher", "de", "Ich heiße […]"),  # names that stand in no list
        ("Frau Baum war da", "de", "Frau […] war da"),
        ("Eine Frau Arbeit suchend", "de", "Eine Frau Arbeit suchend"),
        ("Wer verleiht ein Trampolin? Frag einen Jonas", "de", "Wer verleiht ein Trampolin? Frag einen […]"),
        ("Ayşe'nin okulu", "tr", "[…]'nin okulu"),
        ("Для Оксани потрібен лікар", "uk", "Для […] потрібен лікар"),
        ("geboren am 3. Mai 1990", "de", "geboren am [*]"),
        ("Das gilt ab 1.1.2026", "de", "Das gilt ab 1.1.2026"),
        ("Konto DE89 3704 0044 0532 0130 00", "de", "Konto [¤]"),
        ("Aktenzeichen 4711-08", "de", "Aktenzeichen [№]"),
        ("bei der 110 oder 112 oder 116117", "de", "bei der 110 oder 112 oder 116117"),
        ("Nummer null eins sieben sechs fünf vier drei", "de", "Nummer [☎]"),
        ("eins, zwei oder drei Zimmer", "de", "eins, zwei oder drei Zimmer"),
        ("Bachstraße 12", "de", "[⌂]"),
        ("in der Rennstraße 8", "de", "in der Rennstraße [⌂]"),  # the street is an accommodation's
        ("Zimmer 214", "de", "Zimmer [⌂]"),
        ("2 Zimmer für 500 Euro nach § 4 AsylbLG und Hartz 4", "de", "2 Zimmer für 500 Euro nach § 4 AsylbLG und Hartz 4"),
        ("رقمي ٠١٧٦١٢٣٤٥٦٧", "ar", "رقمي [☎]"),
    ],
)
def test_kind_by_kind(redactor: Redactor, text: str, language: str, words: str) -> None:
    assert redactor.redact(text, language).words == words


def test_names_and_contacts_of_bodies_stay(redactor: Redactor, shipped: Dialogue) -> None:
    for actor in shipped.knowledge.actors.values():
        for text in (actor.name, actor.short, actor.contact.phone, actor.contact.email, actor.contact.web, actor.contact.address):
            if text:
                assert redactor.redact(f"Wer ist das: {text}", "de").removed == (), text


def test_nobody_reads_what_is_longer_than_a_message(redactor: Redactor) -> None:
    redacted = redactor.redact("zu lang " * MOST_CHARACTERS + "0711 2345678", "de")
    assert len(redacted.words) <= MOST_CHARACTERS


def test_nothing_is_built_before_the_first_message(shipped: Dialogue) -> None:
    assert set(vars(Redactor(shipped.knowledge, shipped._matcher))) == {"_knowledge", "_everyday"}


@pytest.mark.parametrize("part", ["a", "1", "1 ", "a.", "a@", "_a", "ab-", "0/", "улица ", "am 1 ", "Zimmer ", "Wort "])
def test_no_message_keeps_the_bot_busy(redactor: Redactor, part: str) -> None:
    redactor.redact("x", "de")
    begun = process_time()
    redactor.redact(part * (MOST_CHARACTERS // len(part)), "de")
    assert process_time() - begun < 20  # a pattern that runs away takes hours


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=80), language=st.sampled_from(["de", "de-simple", "en", "ar", "fa", "uk", "tr", "ti", "ku", "ps", "xx"]))
def test_any_text_comes_through(redactor: Redactor, text: str, language: str) -> None:
    redacted = redactor.redact(text, language)
    assert redacted.removed or redacted.words == text
