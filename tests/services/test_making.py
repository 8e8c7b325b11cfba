"""What is made of pasted rows is kept in the portfolio, used at once, saved, and taken back."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import DefinitionError, NotFound, Refused
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.form_sketch import sketched_form
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.sketch import About, headings, sketched
from fcp_portfolio.services.entries import link_to, log_entry, remove_entry
from fcp_portfolio.services.making import (
    definition_of,
    keep_made,
    save_definition,
    written_form,
    written_framework,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import coverage_of
from fcp_portfolio.services.undo import redo_change, undo_change, undoable
from fcp_portfolio.storage.definitions import read_definition
from fcp_portfolio.storage.key import RawKey
from tests.builders import debrief, opened

ROWS = "A\tThe practice\t\nA.1\tKnows the team: all of it\tNames each.\nA.2\t- no\t\n"
HUB = About(title="Hub induction", edition="2026")
KEY = "hub-induction-2026"


def made(portfolio: Portfolio) -> str:
    """The id of the change that keeps a small framework."""
    done = keep_made(portfolio, written_framework(portfolio, sketched(ROWS), HUB))
    assert done.undo is not None
    return done.undo


def test_framework_is_kept_and_used_at_once(file: Path, secret: RawKey) -> None:
    with opened(file, secret) as portfolio:
        done = keep_made(portfolio, written_framework(portfolio, sketched(ROWS), HUB))
        assert done.said == "Made “Hub induction”. It is kept in this portfolio."
        log_entry(portfolio, debrief(links=(link_to(portfolio, "A.1", "Met all."),)))
    with opened(file, secret) as portfolio:
        assert [one.key for one in portfolio.frameworks] == ["hee-msk-2018", KEY]
        assert [row.pieces for row in coverage_of(portfolio, KEY)] == [1, 0]
        node = portfolio.framework(KEY).node("A.1")
        assert (node.title, node.statement) == ("Knows the team: all of it", "Names each.")


def test_what_is_kept_is_what_the_file_says(portfolio: Portfolio) -> None:
    written = written_framework(portfolio, sketched(ROWS), HUB)
    keep_made(portfolio, written)
    assert definition_of(portfolio, KEY) == written
    assert read_definition(written.text, "hub") == written.definition


def test_form_is_used_at_once(portfolio: Portfolio) -> None:
    sketch = sketched_form("Why you went\tlong text\tNo: names.\n")
    form = keep_made(portfolio, written_form(portfolio, sketch, About(title="Home visit"))).value
    assert isinstance(form, Form)
    assert portfolio.form("home-visit") == form
    assert definition_of(portfolio, "home-visit").definition == form
    assert len(portfolio.frameworks) == 1


def test_headings_have_one_level(portfolio: Portfolio) -> None:
    about = About(title="Pillars", levels=("pillar",))
    value = keep_made(
        portfolio, written_framework(portfolio, headings("Teaching\nResearch"), about)
    ).value
    assert isinstance(value, Framework)
    assert [node.label for node in value.evidence_nodes] == ["1 Teaching", "2 Research"]


def test_making_is_taken_back_and_done_again(portfolio: Portfolio) -> None:
    change = made(portfolio)
    assert undoable(portfolio) == (change, "Made “Hub induction”")
    undo_change(portfolio)
    assert [one.key for one in portfolio.frameworks] == ["hee-msk-2018"]
    assert KEY not in portfolio.definitions.frameworks
    redo_change(portfolio)
    assert [one.key for one in portfolio.frameworks] == ["hee-msk-2018", KEY]
    undo_change(portfolio)
    made(portfolio)
    assert KEY in portfolio.definitions.frameworks


def test_what_entries_stand_on_is_not_taken_back(portfolio: Portfolio) -> None:
    change = made(portfolio)
    entry = log_entry(portfolio, debrief(links=(link_to(portfolio, "A.1", "Met all."),))).value
    remove_entry(portfolio, entry.id)
    with pytest.raises(Refused, match="“hub-induction-2026” is used by entries of this portfolio"):
        undo_change(portfolio, change)
    assert KEY in portfolio.definitions.frameworks


def test_an_id_is_given_once(portfolio: Portfolio) -> None:
    made(portfolio)
    with pytest.raises(Refused, match="There is “hub-induction-2026” already"):
        made(portfolio)


def test_nothing_is_made_of_nothing(portfolio: Portfolio) -> None:
    with pytest.raises(Refused, match="There are no rows"):
        written_framework(portfolio, sketched(""), HUB)
    with pytest.raises(Refused, match="Give it a title"):
        written_form(portfolio, sketched_form("Why\ttext\n"), About(title=""))


def test_what_the_strict_reader_refuses_is_told(portfolio: Portfolio) -> None:
    with pytest.raises(DefinitionError) as refused:
        written_framework(portfolio, sketched(ROWS), About(title="Hub", edition="first one"))
    assert "“first one” is not a code." in refused.value.complaints[0]


def test_saved_file_reads_as_what_is_kept(portfolio: Portfolio, tmp_path: Path) -> None:
    made(portfolio)
    done = save_definition(portfolio, KEY, tmp_path / "hub.yaml")
    assert done.said == "Saved “hub.yaml”."
    read = read_definition((tmp_path / "hub.yaml").read_bytes(), "hub.yaml")
    assert read == portfolio.definitions.frameworks[KEY]
    save_definition(portfolio, "cbd", tmp_path / "cbd.yaml")
    assert read_definition(
        (tmp_path / "cbd.yaml").read_bytes(), "cbd.yaml", portfolio.definitions
    ) == portfolio.form("cbd")
    with pytest.raises(NotFound, match="There is no framework or form “none”"):
        save_definition(portfolio, "none", tmp_path / "none.yaml")
