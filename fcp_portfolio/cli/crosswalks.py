"""How a crosswalk is shown: each line with its reason, and where it comes from."""

from fcp_portfolio.cli.routes import provenance_json, source_line
from fcp_portfolio.cli.terminal import say, show, show_json, show_table
from fcp_portfolio.domain.crosswalk import Crosswalk
from fcp_portfolio.domain.identity import Json


def crosswalk_line(crosswalk: Crosswalk) -> dict[str, Json]:
    """A crosswalk in a list, as JSON."""
    return {
        "id": crosswalk.key,
        "title": crosswalk.title,
        "edition": crosswalk.edition,
        "from": crosswalk.start,
        "to": crosswalk.goal,
        "confidence": crosswalk.provenance.confidence,
    }


def show_crosswalk(crosswalk: Crosswalk, *, as_json: bool) -> None:
    """One crosswalk with every line and its reason."""
    if as_json:
        value: dict[str, Json] = {
            **crosswalk_line(crosswalk),
            "licence": crosswalk.licence,
            "note": crosswalk.note,
            "provenance": provenance_json(crosswalk.provenance),
            "lines": [
                {"from": line.start, "to": line.goal, "why": line.why} for line in crosswalk.lines
            ],
        }
        show_json("crosswalk-shown", value)
        return
    show(f"{crosswalk.title}, edition {crosswalk.edition}")
    show_table([(line.start, line.goal, line.why) for line in crosswalk.lines])
    if crosswalk.note:
        say(crosswalk.note)
    say(source_line(crosswalk.provenance))
