"""Requests for the pictures: one out for nine days, one for two, one withdrawn, one answered."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from shutil import copy2

from fcp_portfolio.services.certificates import write_certificate
from fcp_portfolio.services.example import REASON
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.keys import know_key, make_key_file, read_key_file, save_card
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.requests import Made, make_request, withdraw_request
from fcp_portfolio.services.reviewing import (
    answers_from_text,
    open_review,
    save_answers,
    sign_answers,
)
from fcp_portfolio.services.routes import follow_routes
from tests.builders import TickingClock, made_portfolio, photo, raw_key
from tests.services import asking, staging

SUPERVISOR, PROVIDER = "Dr Arjun Example", "Ngozi Ashdown-Pell"
PASSPHRASE = "fictional key"
ANSWERS = """
name: {name}
role: GP and clinical supervisor, GMC 0000000
date: 20 November 2026
declares: "yes"
capabilities:
  "4": {{level: capable, agrees: "yes", known by: I observed it}}
  "5": {{level: capable, agrees: "yes", comment: Clear reasoning about scans.}}
"""
BEGUN = """
capabilities:
  "4": {level: capable, agrees: "yes", known by: I observed it, comment: Clear and kind.}
"""


class StandingClock:
    """A clock that stands where it was put."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def ask(portfolio: Portfolio, clock: StandingClock, folder: Path) -> Path:
    """Writes the requests; returns what the supervisor signed, which nobody has taken in yet."""
    now = clock.now
    follow_routes(portfolio, ["fcp-taught"])
    clock.now = now - timedelta(days=9)
    both = (SUPERVISOR, PROVIDER)
    asked = _request(portfolio, folder / "first.pdf", both, ("4", "5"), "stage-2")
    early = _request(portfolio, folder / "early.pdf", (SUPERVISOR,), ("9",))
    withdraw_request(portfolio, early.request.id, "Too early: the course comes first")
    clock.now = now - timedelta(days=2)
    _request(portfolio, folder / "second.pdf", ("Dr Tomos Wetherby",), ("1",))
    signed = _answered(portfolio, asked.path, folder, clock)
    clock.now = now
    return signed


def begin_answers(folder: Path) -> Path:
    """A copy of the request to the supervisor in which one of two capabilities is answered."""
    pdf = folder / "Rhiannon Sampleton sign-off.pdf"
    copy2(folder / "first.pdf", pdf)
    review = open_review(pdf)
    save_answers(review, answers_from_text(review, BEGUN.encode()))
    return pdf


def _request(
    portfolio: Portfolio,
    to: Path,
    people: Sequence[str],
    capabilities: Sequence[str],
    stage: str = "",
) -> Made:
    return make_request(
        portfolio,
        to,
        kind="sign-off",
        people=people,
        capabilities=capabilities,
        stage=stage,
        reason=REASON,
    ).value


def _answered(portfolio: Portfolio, pdf: Path, folder: Path, clock: StandingClock) -> Path:
    """Answered and signed by the supervisor, whose key the owner knows."""
    file, card = folder / "supervisor.p12", folder / "supervisor.json"
    made = make_key_file(
        file, name=SUPERVISOR, registration="GMC 0000000", passphrase=PASSPHRASE, clock=clock
    )
    save_card(made.value, card)
    know_key(portfolio, SUPERVISOR, card)
    review = open_review(pdf)
    values = answers_from_text(review, ANSWERS.format(name=SUPERVISOR).encode())
    key = read_key_file(file, PASSPHRASE)
    signed = folder / "Rhiannon Sampleton sign-off, answered.pdf"
    return sign_answers(review, values, key, signed, clock).value


def answered(folder: Path) -> Path:
    """The PDF of a small portfolio in which two answers came back: signed, and on paper."""
    with made_portfolio(folder, name="answered") as portfolio:
        asking.logged(portfolio)
        asking.logged(portfolio, "Shoulder after a fall", "6")
        asking.reviewer(portfolio)
        file, card = folder / "sam.p12", folder / "sam.json"
        made = make_key_file(file, name=asking.REVIEWER, registration="", passphrase=PASSPHRASE)
        save_card(made.value, card)
        know_key(portfolio, asking.REVIEWER, card)
        asked = asking.sent(portfolio, folder, "4", "6", name="asked.pdf")
        values = asking.levels(asked.request, "capable", "excellent")
        values["c1_comment"] = "Sound reasoning, well explained to the patient."
        to = folder / "signed.pdf"
        sign_answers(
            open_review(asked.path), values, read_key_file(file, PASSPHRASE), to, TickingClock()
        )
        receive_answer(portfolio, to)
        scan = folder / "scan.jpg"
        scan.write_bytes(photo())
        again = asking.sent(portfolio, folder, "8", "9", name="again.pdf").request
        values = asking.levels(again, "capable", "needs further development")
        receive_answer(portfolio, scan, way="paper", request=again.number, values=values)
        return export_portfolio(portfolio, folder / "answered.pdf").value.path


def certificate(folder: Path) -> Path:
    """The certificate of a stage that a supervisor and a provider signed with their keys."""
    with staging.following(folder, raw_key(), "fcp-taught") as portfolio:
        asking.logged(portfolio)
        asking.logged(portfolio, "Shoulder after a fall", "6")
        asking.reviewer(portfolio)
        asking.second(portfolio)
        made = staging.ask(portfolio, folder, name="of-stage.pdf")
        levels = asking.levels(made.request, *["capable"] * 10, *["excellent"] * 4)
        path = made.path
        for name, values in ((asking.REVIEWER, levels), (asking.SECOND, asking.APPROVED)):
            file, card = folder / f"{name}.p12", folder / f"{name}.json"
            key = make_key_file(file, name=name, registration="", passphrase=PASSPHRASE)
            save_card(key.value, card)
            know_key(portfolio, name, card)
            to = folder / f"{name}.pdf"
            opened = read_key_file(file, PASSPHRASE)
            path = sign_answers(open_review(path), values, opened, to, TickingClock()).value
            receive_answer(portfolio, path)
        return write_certificate(portfolio, "stage-2", folder / "certificate.pdf").value.path
