"""A request as whoever answers it sees it: its parts, how each stands, and whose turn it is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.answers import (
    YES,
    CapabilityAnswer,
    Said,
    SubjectAnswer,
    Values,
    answerable,
    complaints,
    left,
    tidy,
    what_it_says,
)
from fcp_portfolio.domain.asking.peer_review import CONFLICT
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.request import AskedField, Role, Step
from fcp_portfolio.domain.verdict import RestsOn
from fcp_portfolio.services.reviewing import Review, scale_asked
from fcp_portfolio.ui.levels import level_meaning
from fcp_portfolio.ui.widgets.chain import Place
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import Phrase, spoken, tr

NOT_ANSWERED = Phrase("Not answered")
KINDS = {
    "sign-off": Phrase("Sign-off request"),
    "assessment": Phrase("Request for an assessment"),
    "confirmation": Phrase("Request for a confirmation"),
    "peer review": Phrase("Request for a peer review"),
    "period": Phrase("Period sheet"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is answered in one go; the whole request where `about` is empty. `page` 0 is unknown."""

    about: str
    code: str
    title: str
    page: int
    asked: tuple[AskedField, ...]

    @property
    def label(self) -> str:
        """Code and title."""
        return f"{self.code} {self.title}".strip()


@dataclass(frozen=True, slots=True)
class Stand:
    """How a part stands, in a few words; whether it is answered."""

    words: str
    answered: bool


def title(review: Review) -> str:
    """What it is, and from whom."""
    kind = tr(KINDS.get(review.request.called, Phrase("Request")))
    return tr("{kind} from {owner}", kind=kind, owner=review.request.owner)


def parts(review: Review) -> tuple[Part, ...]:
    """What is asked about in its order, capabilities or entries, then the whole."""
    step = review.request.step(review.role) if review.role else None
    asked = answerable(step) if step else ()
    return tuple(_parts(review, asked))


def _parts(review: Review, asked: tuple[AskedField, ...]) -> Iterator[Part]:
    request = review.request
    about = {one.about for one in request.fields()}
    for one in request.subjects:
        if one.about in about:
            fields = tuple(field for field in asked if field.about == one.about)
            yield Part(about=one.about, code=one.code, title=one.title, page=one.page, asked=fields)
    whole = tuple(one for one in asked if not one.about and one.meaning != "declines")
    if whole:
        yield Part(about="", code="", title=tr("The whole request"), page=0, asked=whole)


def stand(review: Review, part: Part, values: Values) -> Stand:
    """How a part stands now; for who answers later, what the reviewer said."""
    if not part.about:
        return _whole(review, values)
    if part.asked and review.role is not Role.REVIEWER:
        done = any(values.get(one.name) for one in part.asked)
        return Stand(tr("Answered") if done else tr(NOT_ANSWERED), done)
    said = what_it_says(review.request, _of_reviewer(review, values), Role.REVIEWER)
    about = next((one for one in said.subjects if one.subject.about == part.about), None)
    return _of_subject(part, about) if about else _of_capability(said, part.about)


def signed_lines(review: Review, values: Values) -> tuple[str, ...]:
    """What is signed, a line each: every part, then the tick for all with its exceptions."""
    lines = [f"{one.label}: {stand(review, one, values).words}" for one in parts(review)]
    whole = review.step.about("")
    excepted = what_it_says(review.request, values, review.step.role).excepted or tr("nothing")
    return (
        *lines,
        *(
            f"{one.label} {excepted}"
            for one in whole
            if one.meaning in {"agrees with all", "agrees with the reviewer"}
            and values.get(one.name) == YES
        ),
    )


def own_rating(review: Review, part: Part) -> str:
    """How the owner rated a part, in words; empty where they did not."""
    rated = {one.path: one.rating for one in review.request.capabilities}
    rating = rated.get(part.about, "")
    return (
        tr("{owner}’s own rating: {rating}", owner=review.request.owner, rating=rating)
        if rating
        else ""
    )


def meanings(review: Review, part: Part) -> dict[str, str]:
    """What the levels of a part mean, by their words, and how sure that is."""
    scale = scale_asked(review.request, part.about)
    return {level: level_meaning(scale, level) for level in scale.levels} if scale else {}


def answered_by_others(review: Review, part: Part) -> tuple[tuple[str, str], ...]:
    """What others have signed about a part: a title and the answer, each in words."""
    told = []
    for role, values in review.earlier.items():
        said = what_it_says(review.request, values, role)
        lines = _lines_about(said, part.about) if part.about else _lines_of_whole(said)
        told += [
            (f"{said.name or tr(role).capitalize()}: {tr(name)}", text) for name, text in lines
        ]
    return tuple((name, text) for name, text in told if text)


def signers(review: Review) -> tuple[KeyCard, ...]:
    """Who signed the request so far, as their keys say; the cards of those that are not known."""
    return tuple(
        KeyCard(
            name=one.holder.name,
            registration=one.holder.registration,
            fingerprint=one.holder.fingerprint,
        )
        for one in review.verdict.signatures
        if one.holder and one.rests_on is not RestsOn.CARD and not one.findings
    )


def proposed(review: Review, signed_as: Mapping[str, str], today: date) -> Values:
    """Name and role as of who signed last, and today: what may stand where nothing is answered.

    Nothing is proposed before a key has signed here once, where it has signed this document, or
    where somebody else is asked by name.
    """
    if review.role is None or not signed_as.get("name"):
        return {}
    keys = {one.holder.fingerprint for one in review.verdict.signatures if one.holder}
    if signed_as.get("key") in keys or not _may_be(signed_as["name"], review.step.name):
        return {}
    of = {"name": signed_as["name"], "role": signed_as.get("role", ""), "date": spoken(today)}
    lines = {one.meaning: one.name for one in review.step.about("") if one.meaning in of}
    return tidy({name: of[meaning] for meaning, name in lines.items()})


def _may_be(name: str, asked: str) -> bool:
    """Whether two names may be one person's: one may lack a title or a second name."""
    own, other = (set(one.casefold().replace(".", " ").split()) for one in (name, asked))
    return own <= other or other <= own


def left_count(review: Review, values: Values) -> int:
    """How many things are left before it may be signed, as far as is known without its pages."""
    if review.role is None:
        return 0
    wrong = complaints(review.request, values, review.role)
    return len(wrong) + len(left(review.request, values, review.role)) + bool(review.refusal)


def missing_of_whole(review: Review, values: Values) -> str:
    """The meaning of the first field about the whole that is missing; empty where none is."""
    said = what_it_says(review.request, values, review.step.role)
    named, owed = {one.meaning for one in review.step.about("")}, not said.declined
    given = {one.meaning: values.get(one.name) for one in review.step.about("") if one.required}
    missing = {
        "name": not said.name,
        CONFLICT: owed and not given.get(CONFLICT, YES),
        "declares": owed and not said.declares,
        "agrees with the reviewer": owed and not (said.agrees_with_reviewer or said.excepted),
    }
    return next((meaning for meaning, is_ in missing.items() if is_ and meaning in named), "")


def unaltered(review: Review) -> str:
    """Whether it is as it was certified; whose key that was is another question."""
    seal = next((one for one in review.verdict.signatures if one.seals), None)
    if seal is None or seal.claimed is None:
        return tr(review.said)
    on_card = seal.card is not None and seal.rests_on is RestsOn.CARD
    known = (
        tr("its key is on a card you have") if on_card else tr("whose key it is was not compared")
    )
    when = f"{spoken(seal.claimed.astimezone().date())}, {clock_text(seal.claimed)}"
    return tr(
        "Unaltered since certified on {when} (signer’s clock); {known}", when=when, known=known
    )


def turns(review: Review) -> tuple[tuple[Place, str, str], ...]:
    """The chain: who has signed, that it is your turn, who comes after."""
    told = tuple(_turn(step, n - review.turn) for n, step in enumerate(review.request.steps))
    if review.waits_for:
        waits = (Place.NOW, review.waits_for, tr("comes next"))
        return (*told[: review.turn], waits, *told[review.turn + 1 :])
    return told


def progress(found: tuple[Part, ...], stands: tuple[Stand, ...]) -> tuple[str, int, int]:
    """How many parts there are besides the whole, if any, and how many of them are answered."""
    own = [stood for part, stood in zip(found, stands, strict=True) if part.about]
    counts = own or list(stands)
    if any("#" in part.about for part in found):
        words = tr("{n} (capability|capabilities)", None, len(counts))
    elif own:
        words = tr("{n} (entry|entries)", None, len(counts))
    else:
        words = tr("{n} (page|pages)", None, len(counts))
    return words, sum(s.answered for s in counts), len(counts)


def _turn(step: Step, apart: int) -> tuple[Place, str, str]:
    who = step.name or tr(step.role).capitalize()
    if apart < 0:
        return Place.DONE, who, tr("certified it") if step.role is Role.OWNER else tr("answered")
    if apart == 0:
        return Place.NOW, tr("You"), tr("as {name}", name=step.name or tr(step.role))
    return Place.LATER, who, tr("after you")


def _of_reviewer(review: Review, values: Values) -> Values:
    return values if review.role is Role.REVIEWER else review.earlier.get(Role.REVIEWER, {})


def _answer_about(said: Said, about: str) -> CapabilityAnswer | None:
    return next((one for one in said.capabilities if one.capability.path == about), None)


def _of_subject(part: Part, own: SubjectAnswer) -> Stand:
    """How an entry stands: confirmed or not, or how many of its questions are answered."""
    if not own.answered:
        return Stand(tr(NOT_ANSWERED), answered=False)
    if own.agrees is not None:
        return Stand(tr("Confirmed") if own.agrees else tr("Not confirmed"), answered=True)
    of = tr(" of {asked}", asked=len(part.asked)) if part.asked else ""
    return Stand(
        tr("{said}{of} answered", said=len(own.said), of=of) if own.said else tr("Excepted"),
        answered=True,
    )


def _of_capability(said: Said, about: str) -> Stand:
    own = _answer_about(said, about)
    if own is None or not own.answered:
        return Stand(tr(NOT_ANSWERED), answered=False)
    agreed = tr("Agreed") if own.agrees else ""
    words = _capital(own.level) or agreed or tr("Commented")
    if own.by_exception:
        words = tr("{words}, under your exceptions", words=words)
    return Stand(words, answered=True)


def _whole(review: Review, values: Values) -> Stand:
    if review.role is None:
        return Stand(tr("Signed"), answered=True)
    said = what_it_says(review.request, values, review.role)
    done = bool(said.name and said.declares)
    return Stand(tr("Declared") if done else tr("Name and declaration"), answered=done)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _lines_about(said: Said, about: str) -> tuple[tuple[str, str], ...]:
    if own := _answer_about(said, about):
        return _lines(own)
    return next((one.said for one in said.subjects if one.subject.about == about), ())


def _lines(own: CapabilityAnswer) -> tuple[tuple[str, str], ...]:
    agrees = {True: tr("Agrees with it"), False: tr("Does not agree with it")}
    return (
        (tr("level"), _capital(own.level)),
        (tr("own rating"), agrees.get(own.agrees, "") if own.agrees is not None else ""),
        (tr("how known"), own.known_by),
        (tr("comment"), own.comment),
        (tr("evidence added"), own.added),
    )


def _lines_of_whole(said: Said) -> tuple[tuple[str, str], ...]:
    return (
        (tr("role"), said.described),
        (tr("date"), said.date),
        (tr("except"), said.excepted),
        (tr("declined"), said.declined),
        (tr("conflict of interest"), tr("Declared") if said.conflict else tr("None declared")),
    )
