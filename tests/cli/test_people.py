"""`person add` and `person list`."""

from pathlib import Path

from tests.cli.running import Ran, done, refused

ANN = (
    *("--name", "Dr Ann Example", "--role", "GP", "--body", "GMC", "--number", "0000000"),
    *("--email", "ann@surgery.example"),
)


def test_a_person_is_added_and_listed(blank: Path) -> None:
    added = done("person", "add", blank, *ANN)
    person = added.out.strip()
    assert added.err == "Added Dr Ann Example.\n"
    assert done("person", "list", blank, "--json").json == {
        "schema": "fcp-portfolio/people/1",
        "people": [
            {
                "id": person,
                "name": "Dr Ann Example",
                "role": "GP",
                "registration_body": "GMC",
                "registration_number": "0000000",
                "email": "ann@surgery.example",
            }
        ],
    }
    listed = f"{person[:8]}  Dr Ann Example, GP, GMC 0000000\n"
    assert done("person", "list", blank) == Ran(0, listed, "")


def test_the_same_person_twice_is_refused(blank: Path) -> None:
    done("person", "add", blank, *ANN)
    assert refused("person", "add", blank, *ANN) == (
        "Dr Ann Example is in this portfolio already. Nothing was added."
    )


def test_nobody_is_listed_in_words(blank: Path) -> None:
    assert done("person", "list", blank) == Ran(0, "", "Nothing to show.\n")
