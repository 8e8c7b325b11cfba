"""What `receive` and `log` take that was signed on paper or in another system."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.cli.terminal import show_done

if TYPE_CHECKING:
    from fcp_portfolio.domain.entry import Content
    from fcp_portfolio.services.files import CheckedFile
    from fcp_portfolio.services.portfolio import Portfolio


def enter_elsewhere(
    portfolio: "Portfolio",
    scan: Path,
    entry: str,
    signed: tuple[str, str],
    fields: Sequence[str],
) -> None:
    """Records that an entry was signed elsewhere; `signed` says by whom and on which day."""
    from fcp_portfolio.cli.entries import with_fields
    from fcp_portfolio.services.elsewhere import sign_elsewhere
    from fcp_portfolio.services.entries import get_entry
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.files import check_file

    who, day = signed
    old = get_entry(portfolio, entry).content
    values = with_fields(portfolio.form(old.form, old.form_edition), {}, fields)
    done = sign_elsewhere(
        portfolio, entry, check_file(scan), who=who, on=read_date(day), values=values
    )
    show_done(done, done.value.id)


def logged_elsewhere(
    portfolio: "Portfolio", content: "Content", scan: Path, signed: tuple[str, str]
) -> "tuple[Content, tuple[CheckedFile, ...]]":
    """The content as signed elsewhere, and the scan to be attached."""
    from dataclasses import replace

    from fcp_portfolio.services.elsewhere import signed_as
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.files import check_file

    who, day = signed
    checked = check_file(scan)
    made = signed_as(portfolio, checked, who=who, on=read_date(day))
    return replace(content, elsewhere=made), (checked,)
