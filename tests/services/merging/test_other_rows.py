"""What is no entry and what stands outside the history is merged by rules of its own."""

import sqlalchemy as sa

from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.merging import is_version, merge
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undecided import choices, choose
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage import imports, reading
from tests.services.merging.two_computers import Two, edited

NAME = "form:own:1"


def defined(portfolio: Portfolio, text: str, subject: str = "", **more: bool) -> str:
    """Keeps a definition that its owner made, as the history has it."""
    subject = subject or new_id()
    with portfolio.change() as change:
        state = {"name": NAME, "text": text, **more}
        change.record("Made a form", "definition", subject, state)
    return subject


def kept(portfolio: Portfolio) -> str | None:
    with portfolio.read() as session:
        return reading.definition_texts(session).get(NAME)


def exchange(two: Two) -> None:
    merge(two.here, two.seen_there())
    merge(two.there, two.seen_here())


def test_definition_made_there_is_kept_here_and_taken_back_with_it(two: Two) -> None:
    subject = defined(two.there, "id: own")
    exchange(two)
    assert kept(two.here) == "id: own"
    defined(two.there, "id: own", subject, removed=True)
    exchange(two)
    assert (kept(two.here), kept(two.there)) == (None, None)


def test_definitions_of_one_name_become_the_same_on_both(two: Two) -> None:
    defined(two.here, "id: own\ntitle: Here")
    defined(two.there, "id: own\ntitle: There")
    exchange(two)
    assert kept(two.here) == kept(two.there) == "id: own\ntitle: Here"


def test_imported_rows_come_but_for_those_of_erased_entries(two: Two) -> None:
    with two.there.change() as change:
        import_id = new_id()
        change.record("Imported", "import", import_id, imports.import_state("list.csv", [], {}))
        imports.keep_digests(change, import_id, [("a" * 64, two.common), ("b" * 64, new_id())])
    merge(two.here, two.seen_there())
    with two.here.read() as session:
        assert set(imports.imported(session)) == {"a" * 64, "b" * 64}
    erase(two.here, Target(id=two.common), why="A name")
    with two.there.change() as change:
        imports.keep_digests(change, import_id, [("c" * 64, two.common)])
    edited(two.there, two.common, "Written meanwhile.")
    merge(two.here, two.seen_there())
    with two.here.read() as session:
        assert set(imports.imported(session)) == {"b" * 64}


def test_details_changed_on_both_sides_wait_for_a_choice(two: Two) -> None:
    for portfolio, frameworks in ((two.here, ["hee-msk-2018"]), (two.there, [])):
        with portfolio.change() as change:
            state = {
                "name": "Robin Example",
                "registration": "HCPC PH000000",
                "aim": "An aim" if portfolio is two.here else "Another aim",
                "fictional": True,
                "frameworks": frameworks,
                "routes": [],
            }
            change.record("Edited", "details", portfolio.details_id, state)
    merge(two.here, two.seen_there())
    (choice,) = choices(two.here)
    assert choice.title == "details: Robin Example"
    (other,) = choice.others
    found = {one.part: {one.before, one.now} for one in other.differences}
    assert found == {"Aim": {"An aim", "Another aim"}, "Frameworks": {"hee-msk-2018", ""}}
    done = choose(two.here, choice.subject, other.id)
    assert choices(two.here) == ()
    undo_change(two.here, done.undo)
    assert len(choices(two.here)) == 1


def test_what_is_asked_of_a_route_is_one_thing_on_both(two: Two) -> None:
    from fcp_portfolio.domain.readiness.requirement import Given
    from fcp_portfolio.storage import given

    for portfolio, number in ((two.here, 3), (two.there, 4)):
        with portfolio.change() as change:
            id_ = given.id_of(change, "a-route", "a-number")
            value = Given(id=id_, route="a-route", about="a-number", number=number)
            change.record("Set", "given", id_, given.given_state(value))
    exchange(two)
    for portfolio in (two.here, two.there):
        with portfolio.read() as session:
            (one,) = given.given(session)
    (choice,) = choices(two.here)
    assert {one.before for one in choice.others[0].differences} | {str(one.number)} == {"3", "4"}


def test_only_what_holds_more_is_a_version(two: Two) -> None:
    assert not is_version(two.here, two.here.file)
    edited(two.there, two.common, "Better words.")
    assert is_version(two.here, two.seen_there())
    merge(two.here, two.there.file)
    assert not is_version(two.here, two.there.file)


def test_computer_without_a_name_is_another_one(two: Two) -> None:
    edited(two.here, two.common, "Here.")
    edited(two.there, two.common, "There.")
    merge(two.here, two.seen_there())
    with two.here.copy.write() as session:
        session.execute(sa.text("UPDATE snapshot SET machine = 'x'"))
    two.here.copy.changes += 1
    (choice,) = choices(two.here)
    said = {version.computer for version in (choice.shown, *choice.others)}
    assert said == {"this computer", "another computer"}
