"""What the history says was done: written down in English, and read again as phrases.

A line of the history is a record and stays as it was written. Whoever shows it in another language
needs its template and its values, which `deed` finds again: a title or a name that reads like a
template is only ever a value of one.
"""

import re
import string
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.way import Way

_NAMELESS = MappingProxyType(
    {
        "Took in request {number} of {name}": Phrase("Took in request {number}"),
        "Answered request {number} of {name}": Phrase("Answered request {number}"),
        "Took in a progress summary of {name}": Phrase("Took in a progress summary"),
        "Noted a session with {name} on {day}": Phrase("Noted a session of {day}"),
        "Ended the supervision of {name}": Phrase("Ended a supervision"),
        "Opened a round of feedback for {name}": Phrase("Opened a round of feedback"),
        "Entered an answer about {name}": Phrase("Entered an answer"),
        "Removed an answer about {name}": Phrase("Removed an answer"),
        "Brought in {n} (answer|answers) about {name}": Phrase(
            "Brought in {n} (answer|answers)", None, 2
        ),
        "Chose comments about {name}": Phrase("Chose comments"),
        "Said how many were asked about {name}": Phrase("Said how many were asked"),
        "Released the feedback about {name}": Phrase("Released the feedback"),
        "Took in the summary of {name}": Phrase("Took in a summary"),
        "Withdrew the summary of {name}": Phrase("Withdrew a summary"),
        "{name} agreed to the ground rules": Phrase("A member agreed to the ground rules"),
        "{name} left the group": Phrase("A member left the group"),
        "{name} came back to the group": Phrase("A member came back to the group"),
        "Keeps a key of {name}": Phrase("Keeps a key"),
    }
)
_OF_SOMEBODY = MappingProxyType(
    {
        ("Added {name}", "practitioner"): Phrase("Added a practitioner"),
        ("Added {name}", "member"): Phrase("Added a member"),
        ("Added {name}", "person"): Phrase("Added a person"),
        ("Edited {name}", "practitioner"): Phrase("Edited a practitioner"),
        ("Edited {name}", "member"): Phrase("Edited a member"),
        ("Edited {name}", "person"): Phrase("Edited a person"),
    }
)
DEEDS = (
    *_OF_SOMEBODY.values(),  # before the lines of older files that name somebody
    Phrase("A member agreed to the ground rules"),
    Phrase("A member left the group"),
    Phrase("A member came back to the group"),
    Phrase("Made the portfolio"),
    Phrase("Made the desk"),
    Phrase("Made the group"),
    Phrase("Logged"),
    Phrase("Edited"),
    Phrase("Tagged"),
    Phrase("Linked to {code}"),
    Phrase("Imported {n} (entry|entries)", None, 2),
    Phrase("Marked as final"),
    Phrase("Removed"),
    Phrase("Restored"),
    Phrase("Restored revision {number}"),
    Phrase("Action added"),
    Phrase("Action done"),
    Phrase("Action open again"),
    Phrase("Action changed"),
    Phrase("Action removed"),
    Phrase("Assessed by {name}, {way}"),
    Phrase("Undid"),
    Phrase("Did again"),
    Phrase("Rated by the reviewer: {code} {title}"),
    Phrase("Rated {code} {title}"),
    Phrase("Took in request {number} of {name}"),
    Phrase("Answered request {number} of {name}"),
    Phrase("Prepared answers to request {number}"),
    Phrase("Said whose request {number} is"),
    Phrase("Put request {number} aside"),
    Phrase("Took request {number} up again"),
    Phrase("Took in a progress summary of {name}"),
    Phrase("Noted a session with {name} on {day}"),
    Phrase("Removed a session of {day}"),
    Phrase("Ended the supervision of {name}"),
    Phrase("Opened a round of feedback for {name}"),
    Phrase("Entered an answer about {name}"),
    Phrase("Removed an answer about {name}"),
    Phrase("Brought in {n} (answer|answers) about {name}", None, 2, name=""),
    Phrase("Took in {n} (answer|answers)", None, 2),
    Phrase("Wrote a questionnaire"),
    Phrase("Chose comments about {name}"),
    Phrase("Said how many were asked about {name}"),
    Phrase("Released the feedback about {name}"),
    Phrase("Added {name}"),
    Phrase("Edited {name}"),
    Phrase("Keeps a key of {name}"),
    Phrase("Made a signing key"),
    Phrase("Ended a signing key"),
    Phrase("Follows no route"),
    Phrase("Follows {titles}"),
    Phrase("Wrote request {number}"),
    Phrase("Withdrew request {number}"),
    Phrase("Superseded request {number}"),
    Phrase("Took in the answer of the {role} to request {number}"),
    Phrase("Took in a document held in place of the {role} to request {number}"),
    Phrase("Answered: request {number}"),
    Phrase("Answered: an entry"),
    Phrase("Answered: {label}"),
    Phrase("Withdrew the sign-off of {label}"),
    Phrase("Withdrew what was said of an entry"),
    Phrase("Withdrew what was said of {label}"),
    Phrase("Wrote the certificate of {stage}"),
    Phrase("Wrote a progress summary in bands for the group {name}"),
    Phrase("Wrote a progress summary for {name}"),
    Phrase("Wrote a progress summary in bands: {name}"),
    Phrase("Wrote a progress summary in bands"),
    Phrase("Wrote a progress summary: {name}"),
    Phrase("Wrote a progress summary"),
    Phrase("Backed up as “{name}”"),
    Phrase("Erased for good: {why}"),
    Phrase("Took out what was erased for good"),
    Phrase("Merged the version of “{name}”"),
    Phrase("Chose between two versions"),
    Phrase("Kept as an entry of its own"),
    Phrase("Exported as PDF"),
    Phrase("Exported as PDF, {count} findings of the identifier check accepted: {reason}"),
    Phrase("Exported as PDF, {count} findings of the identifier check accepted"),
    Phrase("Filled in a form, {count} findings of the identifier check accepted"),
    Phrase("{count} findings of the identifier check accepted"),
    Phrase("Filled in a form"),
    Phrase("Filled in a form, {count} findings of the identifier check accepted: {reason}"),
    Phrase("Matched the fields of a form"),
    Phrase("{count} findings of the identifier check accepted: {reason}"),
    Phrase("Said to “{title}”"),
    Phrase("“{title}”: {number} counts"),
    Phrase("“{title}”: stated by {name} on {day}"),
    Phrase("“{title}”: held in an entry"),
    Phrase("“{title}”: held as “{entry}”"),
    Phrase("“{title}”: taken back"),
    Phrase("“{title}”: {day}"),
    Phrase("Wrote the ground rules"),
    Phrase("Renamed the group"),
    Phrase("Planned the meeting of {day}"),
    Phrase("Changed the meeting of {day}"),
    Phrase("Held the meeting of {day}"),
    Phrase("Cancelled the meeting of {day}"),
    Phrase("Brought to a meeting"),
    Phrase("Noted a theme"),
    Phrase("Noted what was learnt"),
    Phrase("Took out what was noted"),
    Phrase("Took in the summary of {name}"),
    Phrase("Withdrew the summary of {name}"),
    Phrase("Made the group’s map"),
    Phrase("Wrote the group’s record from {since} to {until}"),
    Phrase("The group’s record could not be written"),
    Phrase("{name} agreed to the ground rules"),
    Phrase("{name} left the group"),
    Phrase("{name} came back to the group"),
    Phrase("Goes by a new key of a member: {why}"),
    *(one for one in _NAMELESS.values() if not one.startswith("A member")),
)
"""Where two fit, the earlier one is meant."""
_WORDS = {str(word): Phrase(word) for word in (*Role, *(way.described for way in Way))}
_FORMS = re.compile(r"\\\(([^()|]*)\\\|([^()|]*)\\\)")  # (one|many), escaped
_SHORT = dict.fromkeys(("number", "name", "day"), ".+?")
_VALUE = {"n": r"\d+", "count": r"\d+", "code": r"\S+", **_SHORT}


def nameless(what: str, kind: str) -> str:
    """A line as it is kept for good about a subject of this kind: it names nobody.

    Who it was is read off what is kept of the subject, which can be erased.
    """
    template = what.template if isinstance(what, Phrase) else ""
    kept = _NAMELESS.get(template) or _OF_SOMEBODY.get((template, kind))
    if not isinstance(what, Phrase) or kept is None:
        return what
    values = {name: value for name, value in what.values.items() if name != "name"}
    return Phrase(kept.template, None, what.number, **values)


def deed(what: str) -> str:
    """What a line of the history says, as a phrase where its template is known."""
    for template, pattern in _patterns():
        if found := pattern.fullmatch(what):
            values = {name: _WORDS.get(text, text) for name, text in found.groupdict().items()}
            number = values.pop("n", None)
            return Phrase(template, None, int(number) if number else None, **values)
    return what


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (one.template, re.compile("".join(_parts(one.template)), re.DOTALL)) for one in DEEDS
    )


def _parts(template: str) -> Iterator[str]:
    for literal, name, _, _ in string.Formatter().parse(template):
        yield _FORMS.sub(r"(?:\1|\2)", re.escape(literal))
        if name is not None:
            yield f"(?P<{name}>{_VALUE.get(name, '.+')})"
