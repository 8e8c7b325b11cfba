"""Ratings: the owner's own level for a capability, dated, never overwritten."""

from dataclasses import asdict, replace
from datetime import date

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.form import Scale
from fcp_portfolio.domain.identity import Json, clean_text, new_id
from fcp_portfolio.domain.people import RATING_SCALE, Rating
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import link_to
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading


def rating_scale(portfolio: Portfolio) -> Scale:
    """The scale that capabilities are rated on."""
    scale = portfolio.definitions.scales.get(RATING_SCALE)
    if scale is None:
        message = Phrase(
            "The rating scale “{rating_scale}” is not installed.", rating_scale=RATING_SCALE
        )
        raise NotFound(message)
    return scale


def rate(
    portfolio: Portfolio, code: str, level: str, *, on: date | None = None, comment: str = ""
) -> Done[Rating]:
    """Rates a capability oneself; raises NotFound for the capability, Refused for the level.

    A reason given right after a rating that has none belongs to that one.
    """
    rating = make_rating(portfolio, code, level, on or portfolio.today(), comment)
    what = Phrase("Rated {code} {title}", code=rating.code, title=rating.title)
    bare = _without_reason(portfolio, rating) if rating.comment else None
    if bare is not None:
        rating = replace(bare, comment=rating.comment)
        what = Phrase("Added the reason to {code} {title}", code=rating.code, title=rating.title)
    with portfolio.change() as change:
        change.record(what, "rating", rating.id, rating_state(rating))
    return Done(
        value=rating,
        changed=Changed.RATINGS,
        undo=change.id,
        said=Phrase("{what}: {level}.", what=what, level=rating.level),
    )


def _without_reason(portfolio: Portfolio, rating: Rating) -> Rating | None:
    """The owner's newest rating of the capability, where it says the same without a reason."""
    own = [one for one in ratings(portfolio) if one.path == rating.path and not one.by]
    same = own and (own[-1].level, own[-1].on, own[-1].comment) == (rating.level, rating.on, "")
    return own[-1] if same else None


def ratings(portfolio: Portfolio) -> tuple[Rating, ...]:
    """All ratings, oldest first."""
    with portfolio.read() as session:
        return reading.ratings(session)


def ratings_of(portfolio: Portfolio, path: str) -> tuple[Rating, ...]:
    """The ratings of one capability, newest first; `by` is a name here, empty for the owner's."""
    with portfolio.read() as session:
        names = reading.everyone(session)
        found = [one for one in reading.ratings(session) if one.path == path]
    return tuple(replace(one, by=names[one.by].name if one.by else "") for one in reversed(found))


def rating_state(rating: Rating) -> dict[str, Json]:
    """A rating as the history keeps it."""
    state = {**asdict(rating), "on": rating.on.isoformat(), "removed": False}
    del state["id"]
    return state


def make_rating(portfolio: Portfolio, code: str, level: str, on: date, comment: str = "") -> Rating:
    """A rating that may be recorded; raises NotFound for the capability, Refused otherwise."""
    scale = rating_scale(portfolio)
    if level not in scale.levels:
        message = Phrase(
            "There is no level “{level}”. The levels: {levels}.",
            level=level,
            levels=", ".join(scale.levels),
        )
        raise Refused(message)
    if on > portfolio.today():
        message = Phrase("A rating cannot lie in the future. Give the day you made it.")
        raise Refused(message)
    link = link_to(portfolio, code)
    return Rating(
        id=new_id(),
        framework=link.framework,
        edition=link.edition,
        path=link.path,
        code=link.code,
        title=link.title,
        scale=scale.id,
        level=level,
        on=on,
        comment=clean_text(comment),
    )
