"""Errors: one sentence each, and which of them a person may be shown."""

import pytest

from fcp_portfolio.domain import errors
from fcp_portfolio.domain.errors import Cancelled, DefinitionError, PortfolioError

SHOWN = (
    errors.Refused,
    errors.NotFound,
    errors.DefinitionError,
    errors.FileRefused,
    errors.WrongKey,
    errors.NotAPortfolio,
    errors.Locked,
    errors.StorageFailed,
)


@pytest.mark.parametrize("kind", SHOWN)
def test_errors_carry_their_sentence(kind: type[PortfolioError]) -> None:
    error = kind("The disk is full. Your text is kept.")
    assert error.sentence == str(error) == "The disk is full. Your text is kept."


def test_errors_without_a_sentence_have_one() -> None:
    assert PortfolioError().sentence == "Something went wrong. Your work is saved."


def test_errors_keep_their_kinds_apart() -> None:
    for kind in SHOWN:
        others = tuple(other for other in SHOWN if other is not kind)
        assert not issubclass(kind, others)


def test_definition_error_lists_its_complaints() -> None:
    complaints = ("a.yaml:3:1: title is missing; add it",)
    error = DefinitionError("a.yaml has one fault.", complaints)
    assert (error.sentence, error.complaints) == ("a.yaml has one fault.", complaints)
    assert DefinitionError("a.yaml has faults.").complaints == ()


def test_cancelled_is_no_error_to_show() -> None:
    assert not issubclass(Cancelled, PortfolioError)
