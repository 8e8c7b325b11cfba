"""A PDF of the owner’s that goes out: drawn, sealed with their key, put in its place at last."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import TypeVar

from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.services.keys import signing_key
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.change import Change

T = TypeVar("T")


@contextmanager
def sealed(
    portfolio: Portfolio, to: Path, draw: Callable[[Path], T], time_stamp: str = ""
) -> Iterator[tuple[Change, Path, T]]:
    """The change in which it is recorded, the sealed file, and what drawing gave.

    The file takes its place as the last step: where anything raises, nothing was recorded and an
    earlier file stands as it was. Raises StorageFailed.
    """
    from fcp_portfolio.documents.replacing import replacing, storage_errors  # heavy
    from fcp_portfolio.documents.signing.signing import certify

    with storage_errors(to), TemporaryDirectory(dir=to.parent, prefix=".sealing-") as folder:
        drawn, made = Path(folder) / "drawn.pdf", Path(folder) / "sealed.pdf"
        gave = draw(drawn)
        with portfolio.change() as change:
            key, field = signing_key(portfolio, change), OWNER_SIGNATURE
            certify(drawn, made, key, portfolio.clock, field_name=field, time_stamp=time_stamp)
            yield change, made, gave
            with made.open("rb") as source, replacing(to) as target:
                copyfileobj(source, target)
