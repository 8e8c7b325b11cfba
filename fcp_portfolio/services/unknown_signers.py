"""Who signed with a key that nobody compared: what they signed stands, and is not confirmed."""

from fcp_portfolio.domain.sign_off import Answer
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import answers as stored
from fcp_portfolio.storage import keys


def unknown_signers(portfolio: Portfolio) -> tuple[Answer, ...]:
    """The last answer by each key that no compared card names, where something rests on it."""
    with portfolio.read() as session:
        resting = {one.answer for one in stored.sign_offs(session) if one.withdrawn is None}
        if not resting:
            return ()
        known = {"", *(key.card.fingerprint for key in keys.known_keys(session))}
        answers = [one for one in stored.answers(session) if one.fingerprint not in known]
    return tuple({one.fingerprint: one for one in answers if one.id in resting}.values())
