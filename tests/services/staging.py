"""Portfolios that follow a route, and stages that are asked for and signed off."""

from pathlib import Path

from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.requests import Made, make_request
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, TickingClock, photo
from tests.services.asking import APPROVED, REVIEWER, SECOND, levels


def following(
    folder: Path, secret: RawKey, *routes: str, clock: TickingClock | None = None
) -> Portfolio:
    created = create_portfolio(
        folder / "following.fcpfolio",
        OWNER,
        secret,
        routes=routes,
        place=Place(folder / "data"),
        clock=clock or TickingClock(),
    )
    return created.portfolio


def ask(
    portfolio: Portfolio,
    folder: Path,
    stage: str = "stage-2",
    *people: str,
    capabilities: tuple[str, ...] = (),
    name: str = "request.pdf",
) -> Made:
    return make_request(
        portfolio,
        folder / name,
        kind="sign-off",
        people=people or (REVIEWER, SECOND),
        capabilities=capabilities,
        stage=stage,
    ).value


def on_paper(
    portfolio: Portfolio, folder: Path, request: Request, level: str = "capable", way: str = "paper"
) -> None:
    """The supervisor answers every capability of the request."""
    scan = folder / "scan.jpg"
    scan.write_bytes(photo())
    values = levels(request, *[level] * len(request.capabilities))
    receive_answer(portfolio, scan, way=way, request=request.number, values=values)


def approved(
    portfolio: Portfolio, folder: Path, request: Request, way: str = "paper", **more: str
) -> None:
    """The provider agrees."""
    scan = folder / "second.jpg"
    scan.write_bytes(photo())
    receive_answer(
        portfolio,
        scan,
        way=way,
        request=request.number,
        values={**APPROVED, **more},
        role=Role.SECOND_APPROVER,
    )
