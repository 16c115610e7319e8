"""What the staff confirmed, laid over what the files say: the later day counts, as long as the contact is the one that was confirmed.

The day stands in the database, not in the YAML: the knowledge base may be read-only (a wheel, a container, a folder under
version control that others edit), several processes share one database, and a file that changes under an editor's hands is
a conflict. Whoever edits a contact writes a new `checked:` anyway, and then the old confirmation no longer matters.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import astuple, replace

from bot.freshness.review import Confirmed
from bot.knowledge.model import Actor, Contact, KnowledgeBase


def contact_hash(contact: Contact) -> str:
    return hashlib.sha256(repr(astuple(contact)).encode()).hexdigest()[:32]


def confirmed_in(knowledge: KnowledgeBase, confirmations: Iterable[Confirmed]) -> KnowledgeBase:
    """The knowledge base as it is known to be right; the same object when nothing was confirmed."""
    later = {
        one.actor: _checked(knowledge.actors[one.actor], one)
        for one in confirmations
        if one.actor in knowledge.actors and _counts(knowledge.actors[one.actor], one)
    }
    return replace(knowledge, actors={**knowledge.actors, **later}) if later else knowledge


def _counts(actor: Actor, confirmed: Confirmed) -> bool:
    return confirmed.day > actor.provenance.checked and confirmed.contact == contact_hash(actor.contact)


def _checked(actor: Actor, confirmed: Confirmed) -> Actor:
    return replace(actor, provenance=replace(actor.provenance, checked=confirmed.day))
