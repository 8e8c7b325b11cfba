"""The open portfolio: what it knows, its definitions, its closing."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.services.definitions import check_definitions
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import get_entry, list_entries, log_entry
from fcp_portfolio.services.first_look import (
    Passphrase,
    begin_key,
    load_storage,
    means_request,
)
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio, installed_definitions
from fcp_portfolio.services.reading import coverage_of, supervision
from fcp_portfolio.storage.key import RawKey, key_from_words
from fcp_portfolio.storage.place import Place
from fcp_portfolio.storage.tables import DetailsRow
from tests.builders import OWNER, START, TODAY, TickingClock, debrief, opened


def own_form(data: Path, edition: str = "1") -> Path:
    """The debrief, as a form of the user's own."""
    text = (FRAMEWORKS / "forms" / "debrief.yaml").read_text(encoding="utf-8")
    file = data / "frameworks" / f"mine-{edition}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    text = text.replace("id: debrief\nedition: 1", f"id: mine\nedition: {edition}")
    file.write_text(text, encoding="utf-8")
    return file


def test_created_portfolio_is_empty_and_published(
    tmp_path: Path, secret: RawKey, clock: TickingClock
) -> None:
    place = Place(tmp_path / "data")
    created = create_portfolio(tmp_path / "a.fcpfolio", OWNER, secret, place=place, clock=clock)
    with created.portfolio as portfolio:
        assert portfolio.owner == OWNER
        assert [framework.key for framework in portfolio.frameworks] == ["hee-msk-2018"]
        assert list_entries(portfolio) == ()
        assert (portfolio.unpublished, portfolio.read_only, portfolio.notices) == (False, False, ())
        assert portfolio.today() == TODAY
        assert portfolio.saved_at is not None
        assert portfolio.published_at is not None
        assert START < portfolio.saved_at < portfolio.published_at
        assert portfolio.clock is clock
    assert key_from_words(created.words) == secret


def test_created_portfolio_takes_several_frameworks(tmp_path: Path, secret: RawKey) -> None:
    installed = installed_definitions(Place(tmp_path)).frameworks
    keys = sorted(installed)[:2]
    created = create_portfolio(
        tmp_path / "a.fcpfolio", OWNER, secret, frameworks=keys, place=Place(tmp_path / "data")
    )
    with created.portfolio as portfolio:
        assert [framework.key for framework in portfolio.frameworks] == keys
        assert [row.node for row in coverage_of(portfolio, keys[1])] == list(
            installed[keys[1]].evidence_nodes
        )


def test_framework_and_form_by_name(portfolio: Portfolio) -> None:
    framework = portfolio.framework("hee-msk-2018")
    assert framework == portfolio.frameworks[0]
    assert portfolio.form("debrief") == portfolio.form("debrief", "1") == portfolio.forms["debrief"]
    with pytest.raises(NotFound, match=r"There is no framework “none”\. Installed: "):
        portfolio.framework("none")
    with pytest.raises(NotFound, match=r"There is no form “none”\. Forms: "):
        portfolio.form("none")


def test_own_form_is_found_once_it_is_read_again(portfolio: Portfolio) -> None:
    own_form(portfolio.copy.place.data)
    with pytest.raises(NotFound):
        portfolio.form("mine")
    done = portfolio.reload_definitions()
    assert (done.value, done.changed) == ((), Changed.DEFINITIONS)
    assert portfolio.form("mine").edition == "1"
    assert portfolio.reload_definitions().changed == Changed.NOTHING
    faulty = portfolio.copy.place.own_frameworks / "faulty.yaml"
    faulty.write_text("schema: fcp-portfolio/form/1\n", encoding="utf-8")
    (complaint, *_) = portfolio.reload_definitions().value
    assert "faulty.yaml" in complaint


def test_form_that_was_used_stays_with_the_portfolio(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    own_form(portfolio.copy.place.data)
    portfolio.reload_definitions()
    entry = log_entry(portfolio, replace(debrief(), form="mine")).value
    portfolio.close()
    shutil.rmtree(portfolio.copy.place.own_frameworks)
    with opened(portfolio.file, secret) as again:
        assert again.form("mine").title == "Debrief"
        assert get_entry(again, entry.id) == entry
    with opened(portfolio.file, secret, tmp_path / "elsewhere") as elsewhere:
        assert elsewhere.form("mine").title == "Debrief"
        assert [row.id for row in supervision(elsewhere)] == [entry.id]


def test_form_that_was_used_wins_over_a_file_that_was_changed_since(
    portfolio: Portfolio, secret: RawKey
) -> None:
    file = own_form(portfolio.copy.place.data)
    portfolio.reload_definitions()
    used = portfolio.form("mine")
    log_entry(portfolio, replace(debrief(), form="mine"))
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("title: Debrief\n", "title: Newer\n", 1), encoding="utf-8")
    done = portfolio.reload_definitions()
    (complaint,) = done.value
    assert (portfolio.form("mine"), done.changed) == (used, Changed.NOTHING)
    assert complaint == (
        f"{file}:1:1: “form:mine:1” differs from the one that this portfolio used. "
        "Give yours a new edition."
    )
    portfolio.close()
    with opened(portfolio.file, secret) as again:
        assert again.form("mine") == used
        assert again.definitions.complaints == (complaint,)


def test_form_of_an_entry_that_nobody_has_is_not_supervision(portfolio: Portfolio) -> None:
    log_entry(portfolio, debrief())
    forms = {key: form for key, form in portfolio.forms.items() if key != "debrief"}
    portfolio.definitions = replace(portfolio.definitions, forms=forms)
    assert supervision(portfolio) == ()


def test_opening_that_fails_late_lets_go_of_everything(
    portfolio: Portfolio, secret: RawKey, tmp_path: Path
) -> None:
    portfolio.close()
    own = tmp_path / "data" / "frameworks"
    own.mkdir(parents=True, exist_ok=True)
    with portfolio.copy.database.write() as session:
        session.delete(session.get(DetailsRow, portfolio.details_id))
    portfolio.copy.database.close()
    for _ in range(2):
        with pytest.raises(Exception, match="No row was found"):
            opened(portfolio.file, secret)


def test_check_definitions_names_each_fault(tmp_path: Path) -> None:
    good = own_form(tmp_path)
    bad = tmp_path / "bad.yaml"
    bad.write_text("schema: fcp-portfolio/form/1\nid: bad\n", encoding="utf-8")
    place = Place(tmp_path / "data")
    assert check_definitions([good], place=place) == ()
    assert all("bad.yaml:" in line for line in check_definitions([bad], place=place))
    assert len(check_definitions([bad], place=place)) > 1
    with pytest.raises(NotFound) as missing:
        check_definitions([tmp_path / "gone.yaml"], place=place)
    assert missing.value.sentence == (
        f"“{tmp_path / 'gone.yaml'}” is not there. Nothing was checked."
    )


def test_pdf_that_is_there_is_taken_for_a_request(tmp_path: Path) -> None:
    request = tmp_path / "Request.PDF"
    assert not means_request(request)
    request.touch()
    assert means_request(request)
    assert not means_request(tmp_path)


def test_key_is_begun_before_the_storage_is_loaded(tmp_path: Path) -> None:
    salt, typed = bytes([1, *range(15)]), Passphrase("fictional")
    file = tmp_path / "one.fcpfolio"
    file.write_bytes(salt.ljust(4096, b"\0"))
    assert begin_key(file, typed).key(salt) == typed.key(salt)


def test_first_look_loads_the_storage_only_when_asked() -> None:
    script = (
        "import sys\n"
        "from fcp_portfolio.services import first_look\n"
        "print('sqlmodel' in sys.modules)\n"
        "first_look.load_storage()\n"
        "print('sqlmodel' in sys.modules)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, check=True, text=True
    )
    assert said.stdout.split() == ["False", "True"]
    assert load_storage() is None
