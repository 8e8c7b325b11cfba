"""What is doubtful in what was found of official wording, one doubt about each thing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import NamedTuple

from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.wording.doubts import Choice, Doubt, Edit, Outcome

SHORTEST, LONGEST = 15, 600  # characters of an outcome that is not doubted
ALIKE = 0.92  # how like a title must be not to be doubted
NEARLY = 0.8  # so many of all outcomes show how one begins and ends
STOPS = (".", ";", ":", "!", "?")


class Broken(NamedTuple):
    """A word broken at the end of a line, of which both ways to write it may be meant."""

    whole: str
    hyphened: str


@dataclass(slots=True)
class Found:
    """One outcome while it is read."""

    letter: str
    text: str
    page: int
    lettered: bool = True
    broken: list[Broken] = field(default_factory=list)
    torn: bool = False  # what was added may belong elsewhere
    stray: list[str] = field(default_factory=list)
    stray_page: int = 0


@dataclass(slots=True)
class Heading:
    """One capability as it stands in the copy; it may stand there more than once."""

    node: Node
    title: str
    page: int
    outcomes: list[Found] = field(default_factory=list)


def outcome_of(node: Node, found: Found) -> Outcome:
    return Outcome(code=f"{node.code}.{found.letter}", text=found.text, page=found.page)


def likeness(title: str, known: str) -> float:
    return SequenceMatcher(None, title.casefold(), known.casefold(), autojunk=False).ratio()


def missing(node: Node) -> Doubt:
    return Doubt(
        id=f"capability-{node.code}",
        about=node.code,
        page=0,
        read="",
        question=Phrase("Nothing was found of {label}.", label=node.label),
        choices=(Choice(id="without", label=Phrase("Go on without it")),),
    )


def usual_ways(texts: Sequence[str]) -> tuple[bool | None, bool | None]:
    """Whether nearly all begin with a capital, and end with a stop; None where they differ."""
    ways = (True, False)
    begins = [text[:1].isupper() for text in texts]
    ends = [text.endswith(STOPS) for text in texts]
    nearly = len(texts) * NEARLY
    first, last = (
        next((way for way in ways if said.count(way) >= max(nearly, 1)), None)
        for said in (begins, ends)
    )
    return first, last


def doubts_about(
    headings: Sequence[Heading], usual: tuple[bool | None, bool | None]
) -> Iterator[Doubt]:
    if not headings:
        return
    first = headings[0]
    if likeness(first.title, first.node.title) < ALIKE:
        yield _other_title(first)
    if len(headings) > 1:
        yield _two(headings)
    before = chr(ord("a") - 1)
    for one in first.outcomes:
        for letter in range(ord(before) + 1, ord(one.letter)):
            yield _lacks(first.node, chr(letter), one)
        before = one.letter
        yield from _ofoutcome_of(outcome_of(first.node, one), one, usual)


def _other_title(heading: Heading) -> Doubt:
    gone = tuple(Edit(code=outcome_of(heading.node, one).code) for one in heading.outcomes)
    return Doubt(
        id=f"title-{heading.node.code}",
        about=heading.node.code,
        page=heading.page,
        read=heading.title,
        question=Phrase(
            "Capability {code} is called “{title}”. Is this it?",
            code=heading.node.code,
            title=heading.node.title,
        ),
        choices=(
            Choice(id="yes", label=Phrase("Yes, it is this capability")),
            Choice(id="no", label=Phrase("No, leave it out"), edits=gone),
        ),
    )


def _two(headings: Sequence[Heading]) -> Doubt:
    node = headings[0].node
    codes = {outcome_of(node, one).code for heading in headings for one in heading.outcomes}
    choices = []
    for number, heading in enumerate(headings, 1):
        edits = [Edit(code=code) for code in sorted(codes)]
        edits += [
            Edit(code=outcome_of(node, one).code, text=one.text, page=one.page)
            for one in heading.outcomes
        ]
        words = Phrase(
            "Page {page}: {n} outcomes, from “{text}”",
            page=heading.page,
            n=len(heading.outcomes),
            text=heading.outcomes[0].text,
        )
        choices.append(Choice(id=str(number), label=words, edits=tuple(edits)))
    return Doubt(
        id=f"place-{node.code}",
        about=node.code,
        page=headings[0].page,
        read=node.label,
        question=Phrase(
            "{label} stands in {n} places. Which one?", label=node.label, n=len(headings)
        ),
        choices=tuple(choices),
    )


def _lacks(node: Node, letter: str, after: Found) -> Doubt:
    code = f"{node.code}.{letter}"
    return Doubt(
        id=f"letter-{code}",
        about=code,
        page=after.page,
        read=f"{after.letter}) {after.text}",
        question=Phrase("{code} was not found; this stands where it should be.", code=code),
        choices=(Choice(id="none", label=Phrase("There is none")),),
        own=True,
    )


def _ofoutcome_of(
    outcome: Outcome, found: Found, usual: tuple[bool | None, bool | None]
) -> Iterator[Doubt]:
    code = outcome.code
    keep = Choice(id="keep", label=Phrase("Take it as it is"))
    drop = Choice(id="drop", label=Phrase("Leave it out"), edits=(Edit(code=code),))
    for number, word in enumerate(found.broken, 1):
        swap = Edit(code=code, find=word.whole, put=word.hyphened)
        yield Doubt(
            id=f"hyphen-{code}" + (f"-{number}" if number > 1 else ""),
            about=code,
            page=outcome.page,
            read=outcome.text,
            question=Phrase("A word was broken at the end of a line. Which is it?"),
            choices=(
                Choice(id="whole", label=word.whole),
                Choice(id="hyphen", label=word.hyphened, edits=(swap,)),
            ),
        )
    if found.stray:
        words = " ".join(found.stray)
        yield Doubt(
            id=f"after-{code}",
            about=code,
            page=found.stray_page,
            read=words,
            question=Phrase("This stands after {code}. Does it belong to it?", code=code),
            choices=(
                Choice(id="leave", label=Phrase("No, leave it out")),
                Choice(id="join", label=Phrase("Yes, add it"), edits=(Edit(code=code, put=words),)),
            ),
            own=True,
            draft=f"{outcome.text} {words}",
        )
    if found.torn:
        question = Phrase(
            "It goes on at another place of the copy. Does all of it belong to {code}?", code=code
        )
        yield _plain(f"torn-{code}", outcome, question, keep, drop)
    elif _otherwise(outcome.text, usual):
        question = Phrase("It begins or ends otherwise than the others. Is it whole?")
        yield _plain(f"whole-{code}", outcome, question, keep, drop)
    if not found.lettered:
        question = Phrase("It has no letter of its own: {code}?", code=code)
        yield _plain(f"bullet-{code}", outcome, question, keep, drop)
    if not SHORTEST <= len(outcome.text) <= LONGEST:
        question = Phrase("{n} characters are an odd length for an outcome.", n=len(outcome.text))
        yield _plain(f"length-{code}", outcome, question, keep, drop)


def _otherwise(text: str, usual: tuple[bool | None, bool | None]) -> bool:
    begins, ends = usual
    return (text[:1].isupper(), text.endswith(STOPS)) != (
        text[:1].isupper() if begins is None else begins,
        text.endswith(STOPS) if ends is None else ends,
    )


def _plain(id_: str, outcome: Outcome, question: str, *choices: Choice) -> Doubt:
    return Doubt(
        id=id_,
        about=outcome.code,
        page=outcome.page,
        read=outcome.text,
        question=question,
        choices=choices,
        own=True,
        draft=outcome.text,
    )
