"""A question about a link of an entry names the one that is meant."""

from dataclasses import replace

from fcp_portfolio.domain.entry import Content, Link
from fcp_portfolio.domain.form import Criterion, Field, FieldKind
from fcp_portfolio.domain.linked import naming_links, only_linked
from tests.domain.builders import content, form

CRITERIA = (
    Criterion(id="a", text="The first", link=1),
    Criterion(id="b", text="The second", link=2),
    Criterion(id="c", text="The third", link=3),
    Criterion(id="d", text="All of it"),
)
FORM = replace(
    form(), fields=(Field(id="levels", label="L", kind=FieldKind.SCALE, criteria=CRITERIA),)
)


def links(*titles: str) -> Content:
    made = (
        Link(framework="f", edition="1", path=f"f-1#{n}", code=str(n), title=title, why="")
        for n, title in enumerate(titles, 1)
    )
    return content(links=tuple(made))


def said(about: Content) -> list[str]:
    (field,) = naming_links(FORM, about.links, lambda path: path == "f-1#2").fields
    return [criterion.text for criterion in field.criteria]


def test_every_title_is_named_unless_somebody_says_which_are_not_printed() -> None:
    (field,) = naming_links(FORM, links("Communication").links).fields
    assert field.criteria[0].text == "The first: 1 Communication"


def test_link_is_named_beside_the_question_about_it() -> None:
    assert said(links("Communication", "Our words for it")) == [
        "The first: 1 Communication",
        "The second: 2",
        "The third",
        "All of it",
    ]


def test_links_that_are_not_there_are_not_asked_about() -> None:
    def asked(about: Content) -> list[str]:
        (field,) = only_linked(FORM, about.links).fields
        return [criterion.id for criterion in field.criteria]

    assert asked(links("Communication", "History-taking")) == ["a", "b", "d"]
    assert asked(content()) == ["d"]


def test_entry_without_links_is_asked_as_the_form_has_it() -> None:
    assert said(content()) == [criterion.text for criterion in CRITERIA]
