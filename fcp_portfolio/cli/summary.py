"""`summary`: a page or two for a supervisor over a period."""

from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    PdfToWrite,
    Reason,
    Since,
    Until,
    opened,
    show_done,
    show_json,
)


def summary(
    file: File,
    to: PdfToWrite,
    *,
    since: Since = "",
    until: Until = "",
    reason: Reason = None,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes a page or two as PDF for a supervisor over a period.

    The last three months, if nothing is said.
    """
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.summaries import write_summary

    with opened(file, passphrase_file, reading=True) as portfolio:
        done = write_summary(
            portfolio, to, since=read_date(since), until=read_date(until), reason=reason
        )
        made = done.value
        show_done(done, "" if as_json else str(made.path))
    if as_json:
        show_json("summary", {"path": str(made.path), "pages": made.pages, "size": made.size})


COMMANDS = (summary,)
