"""Pages, buttons and files of a request agree with its data, or it is said where not."""

from dataclasses import replace

import pytest

from fcp_portfolio.documents.answers.agreeing import disagreements
from fcp_portfolio.domain.request import Request
from tests.documents.answers.papers import approved, sent

REQUEST = sent()[1]
ONE, *OTHERS = REQUEST.capabilities


def with_labels(request: Request, *labels: str) -> Request:
    """The levels of the first capability with these labels on them."""
    step = request.steps[1]
    level = step.fields[0]
    options = tuple(
        replace(option, label=label) for option, label in zip(level.options, labels, strict=False)
    )
    fields = (replace(level, options=options), *step.fields[1:])
    return replace(
        request, steps=(request.steps[0], replace(step, fields=fields), *request.steps[2:])
    )


def test_request_agrees_with_itself() -> None:
    assert disagreements(*sent()) == ()
    assert disagreements(approved(), REQUEST) == ()


@pytest.mark.parametrize(
    ("request_", "sentence"),
    [
        (
            replace(REQUEST, id="7f2a91c3-77de-4b1c-8a11-000000000000"),
            "Page 1 does not say “7f2a-91c3-77de W”, as the data of the request does.",
        ),
        (
            replace(REQUEST, capabilities=(replace(ONE, rating="excellent"), *OTHERS)),
            "Page 1 does not say “",
        ),
        (
            replace(REQUEST, capabilities=(replace(ONE, title="Leadership"), *OTHERS)),
            "Page 1 does not say “",
        ),
        (
            replace(REQUEST, capabilities=(replace(ONE, page=99), *OTHERS)),
            "The data of the request names page 99, which it does not have.",
        ),
        (
            replace(
                REQUEST, entries=(replace(REQUEST.entries[0], title="Another title"),), files=()
            ),
            "Page 1 does not say “",
        ),
        (
            with_labels(REQUEST, "excellent", "capable", "needs development", "insufficient"),
            "A button on page 12 does not stand at “excellent”.",
        ),
        (
            replace(REQUEST, files=()),
            "The file “knee.json” inside is not part of the request.",
        ),
        (
            replace(REQUEST, files=(replace(REQUEST.files[0], sha256="0" * 64),)),
            "The file “knee.json” is not inside, or not as it was.",
        ),
    ],
)
def test_what_does_not_agree_is_named(request_: Request, sentence: str) -> None:
    found = disagreements(sent()[0], request_)
    assert any(one.startswith(sentence) for one in found), found


def test_button_that_is_not_there_is_named() -> None:
    step = REQUEST.steps[1]
    more = replace(step.fields[0], name="c9_level")
    asked = replace(step, fields=(*step.fields, more))
    request = replace(REQUEST, steps=(REQUEST.steps[0], asked, REQUEST.steps[2]))
    assert disagreements(sent()[0], request)[0] == (
        "There is no button for “insufficient” in the field “c9_level”."
    )


def test_what_cannot_be_looked_at_does_not_agree() -> None:
    assert disagreements(b"%PDF-1.7", REQUEST) == (
        "The pages of this request cannot be compared with its data.",
    )
