"""`feedback`: takes in a summary of feedback that a supervisor collected and released."""

from pathlib import Path
from typing import Annotated

import typer

from fcp_portfolio.cli.terminal import File, PassphraseFile, opened, show_done


def feedback(
    file: File,
    pdf: Annotated[Path, typer.Argument(metavar="SUMMARY.pdf", help="What your supervisor sent.")],
    *,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes a draft of a feedback summary from a supervisor."""
    from fcp_portfolio.services.feedback import take_feedback

    with opened(file, passphrase_file) as portfolio:
        done = take_feedback(portfolio, pdf)
        show_done(done, done.value.id)


COMMANDS = (feedback,)
