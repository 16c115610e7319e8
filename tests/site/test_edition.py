"""How text becomes HTML: which language it is in, and which way it runs."""

from markupsafe import Markup

from bot.knowledge.model import KnowledgeBase
from bot.site.edition import edition
from tests.site.conftest import Site


def test_a_text_without_translation_is_told_to_be_german_and_the_page_says_so(small_site: Site) -> None:
    page = small_site["ar/themen/hausordnung.html"]
    assert '<html lang="ar" dir="rtl">' in page
    assert '<h1><bdi lang="de" dir="ltr">Hausordnung</bdi></h1>' in page
    assert "Noch nicht übersetzt, darum auf Deutsch" in page


def test_the_german_page_marks_nothing_as_foreign(small_site: Site) -> None:
    assert "<bdi lang=" not in small_site["de/themen/hausordnung.html"]


def test_a_translation_that_nobody_has_read_is_marked(shipped_site: Site) -> None:
    assert "Переклад ще не перевірено" in shipped_site["uk/themen/hausordnung.html"]


def test_numbers_and_latin_names_in_right_to_left_text_keep_their_order(shipped_knowledge: KnowledgeBase) -> None:
    arabic = edition(shipped_knowledge, "ar")
    assert arabic.spelt("اتصل على +49 711 3512 الآن") == 'اتصل على <bdi dir="ltr">+49 711 3512</bdi> الآن'


def test_text_is_escaped_and_html_put_into_a_message_stays_whole(shipped_knowledge: KnowledgeBase) -> None:
    arabic = edition(shipped_knowledge, "ar")
    assert "<b>" not in arabic.spelt("<b>نص</b>")
    link = Markup('<a href="x.html">Amt &amp; Co</a>')
    assert str(link) in arabic.say("interim", name=link)


def test_names_of_bodies_are_german_in_every_language_but_descriptions_are_translated(shipped_knowledge: KnowledgeBase) -> None:
    ukrainian = edition(shipped_knowledge, "uk")
    named = next(actor for actor in ukrainian.knowledge.actors.values() if not actor.generic)
    described = next(actor for actor in ukrainian.knowledge.actors.values() if actor.generic)
    assert ukrainian.body(named).startswith('<bdi lang="de"')
    assert "<bdi" not in ukrainian.body(described)
