"""The newest levels of a practitioner, in numbers."""

from dataclasses import replace
from datetime import datetime, timedelta

from fcp_portfolio.domain.desk.given import GivenAnswer, SaidOf
from fcp_portfolio.domain.desk.overview import Levels, SignedHere, levels, signed_here
from fcp_portfolio.domain.progress import Signing
from fcp_portfolio.domain.request import Kind, Role
from tests.domain.progress_summaries import FULL, SIGNED


def test_levels_are_counted_and_only_what_stands_is_signed_off() -> None:
    (framework,) = FULL.frameworks
    examined, _ = framework.capabilities
    changed = replace(SIGNED, level="excellent", signing=Signing.CHANGED)
    more = (replace(examined, path=f"fw-2018#{code}", reviewed=changed, own=None) for code in "67")
    rated = replace(framework, capabilities=(*framework.capabilities, *more))
    assert levels(replace(FULL, frameworks=(rated,))) == Levels(
        capabilities=4, signed_off=1, own={"capable": 1}, reviewed={"excellent": 2, "capable": 1}
    )
    assert levels(None) == Levels(capabilities=0, signed_off=0, own={}, reviewed={})


def test_what_the_desk_signed_since_is_what_the_summary_cannot_tell() -> None:
    hour = timedelta(hours=1)
    after, before = FULL.made + hour, FULL.made - hour
    out = replace(FULL, requests=(FULL.requests[0],))
    found = (
        answer(after, "a#1", "a#2"),
        answer(after + hour, "a#2"),
        answer(before, "a#3"),
        replace(answer(before, "a#4"), request=out.requests[0].id),
        replace(answer(after, "a#5"), declined="I have not seen this work."),
        replace(answer(after, "a#6"), kind=Kind.CONFIRMATION),
    )
    last = (after + hour).astimezone().date()
    assert signed_here(found, out) == SignedHere(answers=4, capabilities=3, last=last)
    assert signed_here(found, None) == SignedHere(answers=5, capabilities=4, last=last)
    assert signed_here((), out) == SignedHere(answers=0, capabilities=0, last=None)


def answer(on: datetime, *about: str) -> GivenAnswer:
    return GivenAnswer(
        id="an answer",
        received="",
        request="a request",
        kind=Kind.SIGN_OFF,
        made=on,
        owner="Robin Example",
        registration="",
        portfolio="",
        role=Role.REVIEWER,
        evidence=(),
        shown="",
        sha256="",
        name="",
        size=0,
        on=on,
        key="",
        said=tuple(SaidOf(about=one, label=one, level="capable") for one in about),
    )
