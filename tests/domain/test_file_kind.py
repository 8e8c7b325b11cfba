"""Kinds of file, by their names."""

from fcp_portfolio.domain.file_kind import FileKind, kind_named


def test_kind_is_told_by_the_end_of_a_name() -> None:
    names = ("Sam.FCPDESK", "peers.fcpgroup", "Amira.fcpfolio", "no ending")
    assert [kind_named(name) for name in names] == [
        FileKind.DESK,
        FileKind.GROUP,
        FileKind.PORTFOLIO,
        FileKind.PORTFOLIO,
    ]
