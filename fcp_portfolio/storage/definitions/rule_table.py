"""What each kind of rule looks like in a file: `kind` says which, the other keys are its own."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.composing import All, AnyOf
from fcp_portfolio.domain.readiness.counting import Amount, Count, Kinds, Minutes, People
from fcp_portfolio.domain.readiness.daily import EachDay
from fcp_portfolio.domain.readiness.dating import Gaps, Valid, Within
from fcp_portfolio.domain.readiness.every import Attachments, Confirmed, Linked, Words
from fcp_portfolio.domain.readiness.judging import By, Chain, Document, Level, Statement
from fcp_portfolio.domain.readiness.requirement import ASKED, Which
from fcp_portfolio.storage.definitions.crosswalk_table import read_framework
from fcp_portfolio.storage.definitions.document import Pairs, Scalar, Tree
from fcp_portfolio.storage.definitions.origin import Needed
from fcp_portfolio.storage.definitions.reading import (
    Given,
    Key,
    Reading,
    Table,
    identifier,
    line,
    noting,
    one_of,
    several,
    suggestion,
    whole_number,
    yes_no,
)
from fcp_portfolio.storage.definitions.rule_checks import (
    capabilities_are_rated_on_it,
    day_is_there,
    field_is_there,
    has_a_limit,
    level_is_on_the_scale,
    limits_in_order,
    names_entries,
    numbers_are_there,
    one_length,
    per_suits,
    runs_out,
)
from fcp_portfolio.storage.definitions.scope_table import SCOPE

MOST = 1_000_000
LONGEST_MONTHS = 600


def number(tree: Tree, reading: Reading) -> Any:
    """A whole number, or the word that says that the owner is asked for it."""
    if isinstance(tree, Scalar) and tree.text.strip() == ASKED.value:
        return ASKED
    return whole_number(MOST)(tree, reading)


def _form(tree: Tree, reading: Reading) -> str | None:
    name = identifier(tree, reading)
    missing = Phrase("There is no form “{name}”.", name=name)
    return _known(tree, reading, name, missing, sorted(reading.forms))


def form_kind(tree: Tree, reading: Reading) -> str | None:
    """The kind that some form has."""
    kinds = sorted({form.kind for form in reading.forms.values()})
    name = line(tree, reading)
    missing = Phrase("There is no kind of form “{name}”.", name=name)
    return _known(tree, reading, name, missing, kinds)


def _known(
    tree: Tree, reading: Reading, name: str | None, missing: Phrase, known: list[str]
) -> str | None:
    """A name that exists; of a file that is in use already nothing is refused for it."""
    if name is None or name in known or not reading.checking:
        return name
    reading.faults.add(tree.place, joined(missing, suggestion(name, known)))
    return None


KIND = Needed(name="kind", read=line, means=Phrase("which kind of rule"))
ENTRIES = (
    Key(name="forms", read=several(_form), means=Phrase("entries of these forms")),
    Key(
        name="kinds",
        read=several(form_kind),
        means=Phrase("and of forms of these kinds: `Observation`"),
    ),
    Key(
        name="supervision",
        read=yes_no,
        means=Phrase("`yes`: and of forms that count as supervision"),
    ),
    Key(name="without", read=several(_form), means=Phrase("and none of these forms")),
    Key(
        name="framework",
        read=read_framework,
        means=Phrase("of those, only entries linked to it: `advanced-practice-2025`"),
    ),
    Key(
        name="unlinked",
        read=yes_no,
        means=Phrase(
            "`yes`: and what is linked to nothing yet, but for supervision and documents held"
        ),
    ),
    Key(name="tags", read=several(line), means=Phrase("only entries with one of these tags")),
    Key(name="confirmed", read=yes_no, means=Phrase("`yes`: only those that somebody stands by")),
    Key(
        name="elsewhere",
        read=yes_no,
        means=Phrase("`yes`: somebody stands by what was signed elsewhere, too, with its scan"),
    ),
    Key(
        name="peer_reviewed",
        read=yes_no,
        means=Phrase("`yes`: only those that a peer reviewed who has no conflict of interest"),
    ),
    Key(
        name="months",
        read=whole_number(LONGEST_MONTHS),
        means=Phrase("only of the last so many months"),
    ),
)
OF = Key(
    name="of",
    read=SCOPE.read,
    means=Phrase("for which nodes, as below; left out, those that the stage asks about"),
)
SINCE = Key(
    name="since",
    read=noting("counts from", identifier),
    means=Phrase("per month or week: the id of the route's date from which they are counted"),
)


def _per(*known: Per) -> Key:
    words = ", ".join(f"`{one}`" for one in known)
    usual = f"`{known[0]}`"
    means = Phrase("{words}; {usual} if nothing is said", words=words, usual=usual)
    return Key(name="per", read=one_of(known), means=means)


_NAMES = {"of": "scope", "until": "field"}
_WHICH = frozenset(key.name for key in ENTRIES)


def _making(make: Callable[..., Any]) -> Callable[[Given], Any]:
    """Makes a rule of the keys that were given."""

    def made(given: Given) -> Any:
        return make(**{_NAMES.get(k, k): v for k, v in given.values.items() if k != "kind"})

    return made


def _counting(make: Callable[..., Any]) -> Callable[[Given], Any]:
    """Makes a rule that counts entries: what says which ones becomes one value."""

    def made(given: Given) -> Any:
        values = {k: v for k, v in given.values.items() if k not in _WHICH}
        which = {k: v for k, v in given.values.items() if k in _WHICH}
        chosen = {"which": Which(**which)} if which else {}
        return _making(partial(make, **chosen))(replace(given, values=values))

    return made


MINIMUM = Needed(name="minimum", read=number, means=Phrase("at least so many, or `asked`"))
MONTHS = whole_number(LONGEST_MONTHS)
LIMITS = (
    Key(name="minimum", read=whole_number(MOST), means=Phrase("at least so many")),
    Key(name="maximum", read=whole_number(MOST), means=Phrase("at most so many")),
)
FOR_MONTHS = Key(name="for_months", read=MONTHS, means=Phrase("it lasts for so many months"))
UNTIL_FIELD = Key(
    name="until",
    read=identifier,
    means=Phrase("or until the day in this field of the entry, where it is filled in"),
)
BY = Needed(name="by", read=line, means=Phrase("who says so, as in a sentence: `your supervisor`"))


def _read_part(tree: Tree, reading: Reading) -> Any:
    return read_rule(tree, reading)


PARTS = Needed(name="rules", read=several(_read_part, least=2), means=Phrase("the rules, as here"))

RULES: Mapping[str, Table] = {
    "count": Table(
        what=Phrase("A count"),
        keys=(
            KIND,
            *ENTRIES,
            Key(name="minimum", read=number, means=Phrase("at least so many, or `asked`")),
            Key(name="maximum", read=number, means=Phrase("at most so many, or `asked`")),
            _per(Per.ALL, Per.NODE, Per.MONTH, Per.WEEK),
            OF,
            SINCE,
        ),
        rules=(has_a_limit, limits_in_order, per_suits(Per.ALL)),
        make=_counting(Count),
    ),
    "kinds": Table(
        what=Phrase("A rule about kinds"),
        keys=(KIND, *ENTRIES, MINIMUM, _per(Per.NODE, Per.ALL), OF),
        rules=(per_suits(Per.NODE),),
        make=_counting(Kinds),
    ),
    "people": Table(
        what=Phrase("A rule about people"), keys=(KIND, *ENTRIES, MINIMUM), make=_counting(People)
    ),
    "minutes": Table(
        what=Phrase("A rule about minutes"),
        keys=(KIND, *ENTRIES, MINIMUM, _per(Per.ALL, Per.MONTH, Per.WEEK, Per.PIECE), SINCE),
        rules=(per_suits(Per.ALL),),
        make=_counting(Minutes),
    ),
    "amount": Table(
        what=Phrase("An amount"),
        keys=(
            KIND,
            *ENTRIES,
            Needed(
                name="fields",
                read=several(identifier),
                means=Phrase("the ids of number fields of these forms, which are added up"),
            ),
            MINIMUM,
        ),
        rules=(names_entries, numbers_are_there),
        make=_counting(Amount),
    ),
    "each_day": Table(
        what=Phrase("A rule about each day"),
        keys=(
            KIND,
            *ENTRIES,
            Needed(
                name="days",
                read=several(_form),
                means=Phrase(
                    "on every day with an entry of these forms there is one of those above, too"
                ),
            ),
            Needed(
                name="otherwise",
                read=_read_part,
                means=Phrase("the rule that holds while no such day is logged, as here"),
            ),
        ),
        rules=(names_entries,),
        make=_counting(EachDay),
    ),
    "gaps": Table(
        what=Phrase("A rule about gaps"),
        keys=(
            KIND,
            *ENTRIES,
            Key(name="gap_months", read=MONTHS, means=Phrase("a gap is so many months or more")),
            Key(
                name="gap_weeks",
                read=number,
                means=Phrase("or: a gap is longer than so many weeks, or `asked`"),
            ),
            Key(
                name="explained",
                read=yes_no,
                means=Phrase("`yes`: a statement explains the gaps that had ended on its day"),
            ),
            SINCE,
        ),
        rules=(one_length,),
        make=_counting(Gaps),
    ),
    "within": Table(
        what=Phrase("A rule with a day by which it is met"),
        keys=(
            KIND,
            Needed(name="rule", read=_read_part, means=Phrase("what is met by then")),
            Needed(
                name="since",
                read=noting("counts from", identifier),
                means=Phrase("the id of the route's date it counts from"),
            ),
            Needed(name="months", read=MONTHS, means=Phrase("so many months after it")),
            Key(
                name="agreed",
                read=noting("counts from", identifier),
                means=Phrase("the id of a date of the route that goes before, where it is set"),
            ),
        ),
        make=_making(Within),
    ),
    "valid": Table(
        what=Phrase("A rule about what runs out"),
        keys=(KIND, *ENTRIES, FOR_MONTHS, UNTIL_FIELD),
        rules=(runs_out, names_entries, day_is_there),
        make=_counting(Valid),
    ),
    "level": Table(
        what=Phrase("A rule about levels"),
        keys=(
            KIND,
            Needed(name="by", read=one_of(By), means=Phrase("`owner` or `reviewer`: whose level")),
            Needed(name="scale", read=line, means=Phrase("the id of a scale")),
            Key(
                name="level",
                read=line,
                means=Phrase("at least this one; left out, any level counts"),
            ),
            OF,
        ),
        rules=(level_is_on_the_scale, capabilities_are_rated_on_it),
        make=_making(Level),
    ),
    "words": Table(
        what=Phrase("A rule about words"),
        keys=(
            KIND,
            Needed(name="form", read=_form, means=Phrase("of the newest entry of this form")),
            Needed(name="field", read=identifier, means=Phrase("the id of the field")),
            *LIMITS,
        ),
        rules=(has_a_limit, limits_in_order, field_is_there),
        make=_making(Words),
    ),
    "attachments": Table(
        what=Phrase("A rule about files"),
        keys=(KIND, *ENTRIES, *LIMITS),
        rules=(has_a_limit, limits_in_order),
        make=_counting(Attachments),
    ),
    "linked": Table(
        what=Phrase("A rule about links"),
        keys=(KIND, *ENTRIES, *LIMITS, OF),
        rules=(limits_in_order,),
        make=_counting(Linked),
    ),
    "confirmed": Table(
        what=Phrase("A rule about confirmation"), keys=(KIND, *ENTRIES), make=_counting(Confirmed)
    ),
    "declaration": Table(
        what=Phrase("A declaration"), keys=(KIND, BY, FOR_MONTHS), make=_making(Statement)
    ),
    "judgement": Table(
        what=Phrase("A judgement"),
        keys=(KIND, BY, FOR_MONTHS),
        make=_making(partial(Statement, judged=True)),
    ),
    "document": Table(
        what=Phrase("A document held"),
        keys=(KIND, FOR_MONTHS, UNTIL_FIELD),
        rules=(day_is_there,),
        make=_making(Document),
    ),
    "chain": Table(what=Phrase("A chain that is complete"), keys=(KIND,), make=_making(Chain)),
    "all": Table(what=Phrase("All of several rules"), keys=(KIND, PARTS), make=_making(All)),
    "any": Table(what=Phrase("Any of several rules"), keys=(KIND, PARTS), make=_making(AnyOf)),
}


def read_rule(tree: Tree, reading: Reading) -> Any:
    """A rule, by what its `kind` says."""
    stated = _stated(tree)
    if stated is None:
        what = Phrase("A rule says its kind: one of {kinds}.", kinds=", ".join(RULES))
        reading.faults.add(tree.place, what)
        return None
    if stated.text not in RULES:
        what = Phrase("There is no kind of rule “{kind}”.", kind=stated.text)
        what = joined(what, suggestion(stated.text, list(RULES)))
        reading.faults.add(stated.place, what)
        return None
    return RULES[stated.text].read(tree, reading)


def _stated(tree: Tree) -> Scalar | None:
    pairs = tree.pairs if isinstance(tree, Pairs) else ()
    found = (value for name, value in pairs if name.text == "kind" and isinstance(value, Scalar))
    return next(found, None)
