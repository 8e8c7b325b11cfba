"""A framework may give the official words of another edition."""

from fcp_portfolio.domain.framework import Framework
from tests.storage.definitions.builders import FRAMEWORK
from tests.storage.definitions.test_faults import complaints, made


def test_wording_says_of_each_capability_which_one_it_is() -> None:
    text = FRAMEWORK.replace("licence:", "wording_of: tiny-1.9\nlicence:")
    assert complaints(text) == (
        "f:21:9: Say which one of tiny-1.9 this is: “replaces: ['tiny-1.9#…']”.",
        "f:22:9: Say which one of tiny-1.9 this is: “replaces: ['tiny-1.9#…']”.",
    )
    for code in ("1.1", "1.10"):
        text = text.replace(f"code: {code},", f"code: {code}, replaces: ['tiny-1.9#{code}'],")
    framework = made(text)
    assert isinstance(framework, Framework)
    assert framework.wording_of == "tiny-1.9"
