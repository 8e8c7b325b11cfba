"""How hard a passphrase is to guess: an estimate, with what makes it weak."""

import subprocess
import sys

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.strength import (
    MEASURED,
    advice_on,
    long_enough,
    require_long_enough,
    strength_of,
)

WEAK = "k7Qxw2Zp"  # random, and short


@pytest.mark.parametrize(
    ("passphrase", "why"),
    [
        ("password123", "Much of it is a password that many people use."),
        ("physiotherapy", "Much of it is a name or a word that is tried first for this file."),
        ("robinexample", "Much of it is a name or a word that is tried first for this file."),
        ("qwertyuiop[]", "Much of it is a row of keys."),
        ("abcabcabcabc", "Much of it is repeated."),
        ("abcdefghijklm", "Much of it is a sequence, such as abc or 6543."),
        ("21.04.1978", "Much of it is a date or a year."),
        ("immunoglobulin", "Much of it is a common word."),
        ("christopher", "Much of it is a common name."),
    ],
)
def test_what_is_guessed_first_is_weak_and_says_why(passphrase: str, why: str) -> None:
    found = strength_of(passphrase, ["Robin Example", "RobinExample"])
    assert (found.weak, found.why) == (True, why)


def test_four_unrelated_words_are_strong_and_nothing_is_said() -> None:
    found = strength_of("kettle orbit mango trousers")
    assert (found.score, found.weak, found.why) == (4, False, "")
    assert advice_on("kettle orbit mango trousers") == ()


def test_names_of_the_owner_and_the_file_make_it_weaker() -> None:
    assert strength_of("WetherbyHalloran").score == 4
    assert strength_of("WetherbyHalloran", ["Amira Halloran", "wetherby"]).score < 3
    assert strength_of("WetherbyHalloran").score == 4  # who asked before leaves no trace


def test_nothing_and_a_very_long_text_are_estimated_too() -> None:
    assert strength_of("").score == 0
    assert strength_of("kettle orbit mango trousers " * 40_000).score == 4
    assert strength_of("a" * MEASURED) == strength_of("a" * (MEASURED + 1))


def test_advice_says_that_it_is_an_estimate_and_holds_nothing_back() -> None:
    (said,) = advice_on("password123")
    assert said == (
        "By an estimate, this passphrase is found at once. Much of it is a password that many "
        "people use. It was taken all the same; four or more unrelated words are harder."
    )
    (bare,) = advice_on("k7Qx")
    assert bare == (
        "By an estimate, this passphrase is easy to guess. It was taken all the same; four or "
        "more unrelated words are harder."
    )


def test_word_lists_are_not_read_before_a_passphrase_is_chosen() -> None:
    code = "import sys, fcp_portfolio.services.strength; sys.exit('zxcvbn' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_score_is_never_said_more_mildly_than_it_is() -> None:
    said = {strength_of(weak).score: advice_on(weak)[0] for weak in ("password123", "k7Qx", WEAK)}
    expected = {0: "is found at once.", 1: "is easy to guess.", 2: "can be guessed with patience."}
    assert {score: words[: words.index(".") + 1] for score, words in said.items()} == {
        score: f"By an estimate, this passphrase {words}" for score, words in expected.items()
    }


def test_only_the_example_may_be_shorter_than_the_least() -> None:
    found = [long_enough(one) for one in ("123456789", "1234567890", "fictional", "fictiona")]
    assert found == [False, True, True, False]


def test_what_is_shorter_than_ten_characters_is_refused() -> None:
    with pytest.raises(Refused, match=r"at least 10 characters\. Nothing was changed\."):
        require_long_enough("nine here")
    require_long_enough("ten here..")
