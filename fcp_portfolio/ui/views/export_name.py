"""What an exported file is called: whose portfolio, which part of it, and the day."""

import re
from collections.abc import Sequence
from datetime import date

from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.ui.views.export_part import Part
from fcp_portfolio.ui.words import Phrase, tr

MOST_NAMED = 4  # capabilities that are told one by one
LONGEST_STEM = 60
_WHAT = {
    "full": Phrase("portfolio"),
    "supervisor": Phrase("portfolio for a supervisor"),
    "hcpc": Phrase("HCPC profile"),
}
_UNSAFE = re.compile(r"[^\w .-]+")


def stem_of(owner: str, profile: str) -> str:
    """Whose it is and what it is; the name of the portfolio's file may say what is not for all."""
    return tr("{owner} {what}", owner=_UNSAFE.sub("", owner).strip(), what=tr(_WHAT[profile]))


def proposed_name(stem: str, part: Part, frameworks: Sequence[Framework], today: date) -> str:
    """A name such as “Rhiannon capabilities 3 and 7 2026-11-20.pdf”: short, and safe anywhere."""
    said = (_capabilities(part, frameworks), _entries(part), _period(part))
    words = " ".join(filter(None, (stem[:LONGEST_STEM].strip(), *said)))
    if part["until"] == today:  # the day is said already
        return f"{words}.pdf"
    return tr("{stem} {today}.pdf", stem=words, today=today.isoformat())


def _capabilities(part: Part, frameworks: Sequence[Framework]) -> str:
    chosen = set(part["capabilities"])
    nodes = [n for f in frameworks for n in f.evidence_nodes if n.path in chosen]
    codes = [_UNSAFE.sub("-", node.code) for node in nodes]
    if not codes:
        return ""
    if len(codes) > MOST_NAMED or len(set(codes)) < len(codes):  # of two frameworks
        return tr("{n} (capability|capabilities)", None, len(codes))
    if len(codes) == 1:
        return tr("capability {code}", code=codes[0])
    return tr("capabilities {codes} and {last}", codes=", ".join(codes[:-1]), last=codes[-1])


def _entries(part: Part) -> str:
    number = len(part["entries"])
    return tr("{n} (entry|entries)", None, number) if number else ""


def _period(part: Part) -> str:
    since, until = part["since"], part["until"]
    if since and until:
        return tr("{since} to {until}", since=since.isoformat(), until=until.isoformat())
    if since:
        return tr("since {day}", day=since.isoformat())
    return tr("until {day}", day=until.isoformat()) if until else ""
