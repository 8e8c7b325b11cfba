"""What of an entry was changed since somebody signed it, part by part."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from fcp_portfolio.domain.entry import Attachment, Content, Link
from fcp_portfolio.domain.form import FilledBy, Form, Value
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import ShownEntry
from fcp_portfolio.domain.sign_off import Difference

ERASED = Phrase("(erased for good)")
REMOVED = Phrase("(removed from the portfolio)")
PERSON = Phrase("Person")
NOBODY: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedSince:
    """What changed under somebody's sign-off of a capability, as they are asked about it again.

    `signed` says what they said, and when. `unchanged` are the entries that stand as they saw them
    in the earlier `request`; `hidden` counts those that are private now, of which nothing is told.
    """

    path: str
    signed: str
    request: str
    changed: tuple[Difference, ...]
    unchanged: tuple[ShownEntry, ...]
    hidden: int

    @property
    def entries(self) -> frozenset[str]:
        """The entries that read otherwise now."""
        return frozenset(one.entry for one in self.changed)


def differences(
    entry: str,
    then: Content,
    now: Content,
    form: Form,
    *,
    people: Mapping[str, str] = NOBODY,
    by_owner: bool = False,
) -> tuple[Difference, ...]:
    """Every part that reads otherwise now. `by_owner` leaves the assessor's fields out.

    `people` says who the ids of persons mean.
    """
    before, after = (dict(_parts(content, form, by_owner)) for content in (then, now))
    return tuple(
        Difference(
            entry=entry,
            title=then.title or now.title,
            part=part,
            before=_said(part, before, people),
            now=_said(part, after, people),
        )
        for part in dict.fromkeys((*before, *after))
        if before.get(part, "") != after.get(part, "")
    )


def _said(part: str, parts: Mapping[str, str], people: Mapping[str, str]) -> str:
    text = parts.get(part, "")
    return people.get(text, ERASED) if text and part == PERSON else text


def gone(entry: str, title: str, now: str) -> Difference:
    """An entry that is not there any more, or whose signed text is not."""
    return Difference(
        entry=entry, title=title, part=Phrase("Entry"), before=Phrase("as it was signed"), now=now
    )


def paths(content: Content) -> frozenset[str]:
    """The capabilities that an entry supports."""
    return frozenset(link.path for link in content.links)


def _parts(content: Content, form: Form, by_owner: bool) -> Iterator[tuple[str, str]]:
    yield Phrase("Title"), content.title
    yield Phrase("Date"), content.occurred.isoformat() if content.occurred else ""
    yield Phrase("Minutes"), str(content.minutes or "")
    yield PERSON, content.person or ""
    yield Phrase("Private"), Phrase("yes") if content.private else ""
    yield Phrase("Tags"), ", ".join(content.tags)
    if content.elsewhere:
        yield Phrase("Signed elsewhere"), content.elsewhere.sentence
    for field in form.fields:
        if not (by_owner and field.filled_by is FilledBy.ASSESSOR):
            yield field.label, _text(content.values.get(field.id))
    for link in content.links:
        why = Phrase("Why it shows {capability}", capability=_called(link))
        yield why, link.why or Phrase("(linked)")
    for attachment in content.attachments:
        yield Phrase("File “{name}”", name=attachment.name), _file(attachment)


def _called(link: Link) -> str:
    return f"{link.code} ({link.path})"


def _file(attachment: Attachment) -> str:
    said = f"{attachment.size} bytes, SHA-256 {attachment.sha256[:16]}…"
    return f"{attachment.description}\n{said}".strip()


def _text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return "\n".join(f"{key}: {_text(inner)}" for key, inner in sorted(value.items()))
    if isinstance(value, list | tuple):
        return "\n".join(_text(inner) for inner in value)
    return str(value)
