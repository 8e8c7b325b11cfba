"""What each kind of rule looks like in a file: `kind` says which, the other keys are its own."""

from collections.abc import Callable, Mapping
from typing import Any

from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.counting import Count, Kinds, Minutes, People
from fcp_portfolio.domain.readiness.requirement import ASKED, Scope, Which
from fcp_portfolio.storage.definitions.crosswalk_table import read_framework
from fcp_portfolio.storage.definitions.document import Pairs, Scalar, Tree
from fcp_portfolio.storage.definitions.origin import Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    code,
    identifier,
    line,
    one_of,
    several,
    suggestion,
    whole_number,
    yes_no,
)

MOST = 1_000_000
LONGEST_MONTHS = 600


def level_or_codes(given: Given, reading: Reading) -> None:
    """Notes a fault unless exactly one of the two stands there."""
    if ("level" in given.places) == ("codes" in given.places):
        what = "Write either “level” (all of one kind) or “codes” (those that are named)."
        reading.faults.add(given.place, what)


def _nodes_exist(given: Given, reading: Reading) -> None:
    framework = reading.frameworks.get(given.values.get("framework", ""))
    if framework is not None:
        _note_unknown(given, framework, reading)


def _note_unknown(given: Given, framework: Framework, reading: Reading) -> None:
    kinds = [level.kind for level in framework.levels]
    codes = [node.code for node in framework.by_path.values()]
    if (level := given.values.get("level")) and level not in kinds:
        what = f"{framework.short_title} has no level “{level}”. {suggestion(level, kinds)}"
        reading.faults.add(given.at("level"), what)
    for name in given.values.get("codes", ()):
        if name not in codes:
            what = f"{framework.short_title} has no “{name}”. {suggestion(name, codes)}"
            reading.faults.add(given.at("codes"), what)


SCOPE = Table(
    what="The nodes of a rule",
    keys=(
        Needed(name="framework", read=read_framework, means="id and edition: `hee-msk-2018`"),
        Key(name="level", read=line, means="all of one level: `pillar`; or else `codes`"),
        Key(name="codes", read=several(code), means="those with these codes only"),
    ),
    rules=(level_or_codes, _nodes_exist),
    make=lambda given: Scope(**given.values),
)


def number(tree: Tree, reading: Reading) -> Any:
    """A whole number, or the word that says that the owner is asked for it."""
    if isinstance(tree, Scalar) and tree.text.strip() == ASKED.value:
        return ASKED
    return whole_number(MOST)(tree, reading)


def _form(tree: Tree, reading: Reading) -> str | None:
    name = identifier(tree, reading)
    return _known(tree, reading, name, "form", sorted(reading.forms))


def _form_kind(tree: Tree, reading: Reading) -> str | None:
    kinds = sorted({form.kind for form in reading.forms.values()})
    return _known(tree, reading, line(tree, reading), "kind of form", kinds)


def _known(
    tree: Tree, reading: Reading, name: str | None, what: str, known: list[str]
) -> str | None:
    """A name that exists; of a file that is in use already nothing is refused for it."""
    if name is None or name in known or not reading.checking:
        return name
    reading.faults.add(tree.place, f"There is no {what} “{name}”. {suggestion(name, known)}")
    return None


KIND = Needed(name="kind", read=line, means="which kind of rule")
ENTRIES = (
    Key(name="forms", read=several(_form), means="entries of these forms"),
    Key(name="kinds", read=several(_form_kind), means="and of forms of these kinds: `Observation`"),
    Key(name="supervision", read=yes_no, means="`yes`: and of forms that count as supervision"),
    Key(name="tags", read=several(line), means="of those, only entries with one of these tags"),
    Key(name="confirmed", read=yes_no, means="`yes`: only those that somebody stands by"),
    Key(name="months", read=whole_number(LONGEST_MONTHS), means="only of the last so many months"),
)
OF = Key(
    name="of",
    read=SCOPE.read,
    means="for which nodes, as below; left out, those that the stage asks about",
)
SINCE = Key(
    name="since",
    read=identifier,
    means="per month or week: the id of the route's date from which they are counted",
)


def _per(*known: Per) -> Key:
    words = ", ".join(f"`{one}`" for one in known)
    return Key(name="per", read=one_of(known), means=f"{words}; `{known[0]}` if nothing is said")


_NAMES = {"of": "scope"}
_WHICH = frozenset(key.name for key in ENTRIES)


def _making(make: Callable[..., Any]) -> Callable[[Given], Any]:
    """Makes a rule of what was given: the keys about entries become one value."""

    def made(given: Given) -> Any:
        values = {_NAMES.get(k, k): v for k, v in given.values.items() if k != "kind"}
        which = {name: values.pop(name) for name in list(values) if name in _WHICH}
        return make(**values, **({"which": Which(**which)} if which else {}))

    return made


def _has_a_limit(given: Given, reading: Reading) -> None:
    if "minimum" not in given.places and "maximum" not in given.places:
        reading.faults.add(given.place, "Write “minimum”, “maximum” or both.")


MINIMUM = Needed(name="minimum", read=number, means="at least so many, or `asked`")

RULES: Mapping[str, Table] = {
    "count": Table(
        what="A count",
        keys=(
            KIND,
            *ENTRIES,
            Key(name="minimum", read=number, means="at least so many, or `asked`"),
            Key(name="maximum", read=number, means="at most so many, or `asked`"),
            _per(Per.ALL, Per.NODE, Per.MONTH, Per.WEEK),
            OF,
            SINCE,
        ),
        rules=(_has_a_limit,),
        make=_making(Count),
    ),
    "kinds": Table(
        what="A rule about kinds",
        keys=(KIND, *ENTRIES, MINIMUM, _per(Per.NODE, Per.ALL), OF),
        make=_making(Kinds),
    ),
    "people": Table(
        what="A rule about people", keys=(KIND, *ENTRIES, MINIMUM), make=_making(People)
    ),
    "minutes": Table(
        what="A rule about minutes",
        keys=(KIND, *ENTRIES, MINIMUM, _per(Per.ALL, Per.MONTH, Per.WEEK), SINCE),
        make=_making(Minutes),
    ),
}


def read_rule(tree: Tree, reading: Reading) -> Any:
    """A rule, by what its `kind` says."""
    stated = _stated(tree)
    if stated is None:
        what = f"A rule says its kind: one of {', '.join(RULES)}."
        reading.faults.add(tree.place, what)
        return None
    if stated.text not in RULES:
        what = f"There is no kind of rule “{stated.text}”. {suggestion(stated.text, list(RULES))}"
        reading.faults.add(stated.place, what)
        return None
    return RULES[stated.text].read(tree, reading)


def _stated(tree: Tree) -> Scalar | None:
    pairs = tree.pairs if isinstance(tree, Pairs) else ()
    found = (value for name, value in pairs if name.text == "kind" and isinstance(value, Scalar))
    return next(found, None)
