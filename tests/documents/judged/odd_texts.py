"""Texts that no layout likes, and the frameworks and forms that come along."""

from functools import cache

from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.storage.definitions import Definitions, load_definitions

HOSTILE = (
    "\x00\x07\x1b[31mred\x7f\x85 \u200b\u200d\ufeff\u2028\u2029\xad soft",  # controls, invisibles
    "\u0301\u0302\u20dd\u0489",  # combining marks without anything to stand on
    "Zalgo H\u0335\u0321\u035be\u0334\u0322l\u0337lo",
    "\u202eright to left\u202c \u2067\u05e9\u05dc\u05d5\u05dd\u2069 العربية abc",
    "👩‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧 ☺\ufe0f 🫨",
    "lone \ud800 \udfff surrogates, \ufffe \uffff \U0001fffe, private \ue000 \U0010fffd",
    "𒀀 𓀀 漢字 ไทย हिन्दी \U0001d518\U0001d52b",
    "<b>&amp;</b> {{ }} %s \\ /MCID (unbalanced [<< >>",
    "word" * 500,
    "\u00a0" * 50 + "end",
)
NAME_OF_MARKS = "\u0301\u0300\u0308"


@cache
def shipped() -> Definitions:
    """The frameworks and forms that come with the program."""
    return load_definitions(FRAMEWORKS)
