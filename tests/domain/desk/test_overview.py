"""The newest levels of a practitioner, in numbers."""

from dataclasses import replace

from fcp_portfolio.domain.desk.overview import Levels, levels
from fcp_portfolio.domain.progress import Signing
from tests.domain.progress_summaries import FULL, SIGNED


def test_levels_are_counted_and_only_what_stands_is_signed_off() -> None:
    (framework,) = FULL.frameworks
    examined, _ = framework.capabilities
    changed = replace(SIGNED, level="excellent", signing=Signing.CHANGED)
    more = (replace(examined, path=f"fw-2018#{code}", reviewed=changed, own=None) for code in "67")
    rated = replace(framework, capabilities=(*framework.capabilities, *more))
    assert levels(replace(FULL, frameworks=(rated,))) == Levels(
        capabilities=4, signed_off=1, own={"capable": 1}, reviewed={"excellent": 2, "capable": 1}
    )
    assert levels(None) == Levels(capabilities=0, signed_off=0, own={}, reviewed={})
