"""Who signed with a key that nobody compared, as long as something rests on it."""

from pathlib import Path

from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.unknown_signers import unknown_signers
from tests.services.asking import asked, levels
from tests.services.test_receiving import known, signed


def test_signer_is_unknown_until_the_key_is_compared(portfolio: Portfolio, tmp_path: Path) -> None:
    assert unknown_signers(portfolio) == ()
    request = asked(portfolio, tmp_path)
    answer = signed(tmp_path / "request.pdf", levels(request, "capable"), tmp_path / "signed.pdf")
    receive_answer(portfolio, answer)
    assert [one.name for one in unknown_signers(portfolio)] == ["Dr Sam Example"]
    known(portfolio, tmp_path)
    assert unknown_signers(portfolio) == ()
