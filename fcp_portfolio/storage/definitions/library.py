"""All definitions at hand: those shipped, the user's own, and those that a portfolio kept.

A faulty file is left out whole and its complaints are kept, so that one slip in one form never
keeps a person from their portfolio.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import TypeAlias

from fcp_portfolio.domain.crosswalk import Crosswalk
from fcp_portfolio.domain.errors import DefinitionError
from fcp_portfolio.domain.form import Form, Scale
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.route import Route
from fcp_portfolio.paths import bytes_of
from fcp_portfolio.storage.definitions.crosswalk_table import CROSSWALK, LINE
from fcp_portfolio.storage.definitions.document import (
    LARGEST_FILE,
    TOP,
    Faults,
    Pairs,
    Scalar,
    Tree,
    compose,
    decode,
)
from fcp_portfolio.storage.definitions.form_table import CRITERION, FIELD, FORM
from fcp_portfolio.storage.definitions.framework_table import FRAMEWORK, LEVEL, NODE
from fcp_portfolio.storage.definitions.origin import PROVENANCE
from fcp_portfolio.storage.definitions.reading import Reading, Table, shortened, suggestion
from fcp_portfolio.storage.definitions.requirement_table import CHOICE, DATE, REQUIREMENT
from fcp_portfolio.storage.definitions.respondents_table import OF_RESPONDENTS
from fcp_portfolio.storage.definitions.route_table import (
    ACTIVITY,
    ASKS,
    OPENING,
    ROUTE,
    STAGE,
    STEP,
)
from fcp_portfolio.storage.definitions.rule_table import RULES
from fcp_portfolio.storage.definitions.scale_table import PICTURE, SCALE
from fcp_portfolio.storage.definitions.scope_table import SCOPE

Definition: TypeAlias = Framework | Form | Scale | Route | Crosswalk

TABLES: Mapping[str, tuple[Table, ...]] = {
    Phrase("scale"): (SCALE, PICTURE, PROVENANCE),
    Phrase("framework"): (FRAMEWORK, LEVEL, NODE, PROVENANCE),
    Phrase("form"): (FORM, FIELD, CRITERION, *OF_RESPONDENTS, PROVENANCE),
    Phrase("route"): (
        ROUTE,
        OPENING,
        STAGE,
        ASKS,
        STEP,
        REQUIREMENT,
        CHOICE,
        DATE,
        ACTIVITY,
        *RULES.values(),
        SCOPE,
        PROVENANCE,
    ),
    Phrase("crosswalk"): (CROSSWALK, LINE, PROVENANCE),
}
"""The table of each kind of file, then those inside it.

They are read in this order: forms use scales, routes and crosswalks use frameworks.
"""

VERSION = 1
SUFFIXES = (".yaml", ".yml")

_SCHEMA = re.compile(r"fcp-portfolio/(?P<thing>[a-z-]+)/(?P<version>[0-9]{1,4})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Definitions:
    """Everything that was read, under the names by which it is asked for.

    `texts` holds the YAML of each under `key_of`, because a portfolio keeps what it used.
    `forms` holds the newest edition of each form.
    """

    frameworks: Mapping[str, Framework] = field(default_factory=dict)
    forms: Mapping[str, Form] = field(default_factory=dict)
    form_editions: Mapping[tuple[str, str], Form] = field(default_factory=dict)
    scales: Mapping[str, Scale] = field(default_factory=dict)
    routes: Mapping[str, Route] = field(default_factory=dict)
    crosswalks: Mapping[str, Crosswalk] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    complaints: tuple[Phrase, ...] = ()

    def texts_of(self, definition: Framework | Form | Route) -> dict[str, str]:
        """The texts that read this definition again: its own, and those that it names."""
        keys = [key_of(definition)]
        if isinstance(definition, Form):
            keys += [f"scale:{item.scale.id}" for item in definition.fields if item.scale]
        if isinstance(definition, Route):
            keys += [f"framework:{name}" for name in definition.frameworks]
        return {key: self.texts[key] for key in keys if key in self.texts}


def key_of(definition: Definition) -> str:
    """What a definition is called among texts: `framework:hee-msk-2018`, `form:cbd:1`."""
    if isinstance(definition, Framework):
        return f"framework:{definition.key}"
    if isinstance(definition, Route):
        return f"route:{definition.key}"
    if isinstance(definition, Crosswalk):
        return f"crosswalk:{definition.key}"
    if isinstance(definition, Form):
        return f"form:{definition.id}:{definition.edition}"
    return f"scale:{definition.id}"


def load_definitions(*folders: Path, kept: Mapping[str, str] | None = None) -> Definitions:
    """What a portfolio kept, and everything in these folders, the shipped one first.

    What comes later adds and never replaces: what a portfolio used reads as it did then.
    """
    files = (file for folder in folders for file in files_in(folder))
    return _gathered(tuple((kept or {}).items()), tuple(map(_read_file, files)))


@lru_cache(maxsize=8)  # the same files are read for each portfolio that is opened
def _gathered(kept: tuple[tuple[str, str], ...], files: "tuple[_Text, ...]") -> Definitions:
    shelf = _Shelf(Definitions(), dict(kept))
    texts = [_Text(name=f"{key} (kept)", data=text) for key, text in kept]
    same = {text.encode() for _, text in kept}
    shelf.add(chain(texts, (file for file in files if file.data not in same)))
    return shelf.definitions()


def check_files(paths: Iterable[Path], installed: Definitions | None = None) -> tuple[Phrase, ...]:
    """What is wrong with these files, and with those in these folders, were they added."""
    shelf = _Shelf(installed or Definitions(), checking=True)
    shelf.add(_read_file(file) for path in paths for file in _files_at(path))
    return shelf.definitions().complaints


def read_definition(
    text: str | bytes, name: str, installed: Definitions | None = None
) -> Definition:
    """The one definition that a text holds; raises DefinitionError with every fault.

    It may name scales and frameworks of those that are installed.
    """
    faults = Faults(name)
    source = _source(_Text(name=name, data=text), faults)
    known = installed or Definitions()
    made = source.make(known) if source else None
    if made is None:
        message = Phrase(
            "“{name}” was not taken in: it has {n} (fault|faults). Nothing else changed.",
            None,
            len(faults),
            name=name,
        )
        raise DefinitionError(message, faults.lines())
    return made


def files_in(folder: Path) -> list[Path]:
    """Every YAML file in a folder and below, in order; none where there is no such folder."""
    found = (path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)
    return sorted(path for path in found if path.is_file())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """What a file held, or why it could not be read."""

    name: str
    data: str | bytes = ""
    unreadable: Phrase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """A text that says what it is."""

    thing: str
    text: str
    tree: Tree
    faults: Faults

    def make(self, known: Definitions, *, checking: bool = False) -> Definition | None:
        """The definition, or None with its faults noted."""
        reading = Reading(
            faults=self.faults,
            scales=known.scales,
            frameworks=known.frameworks,
            forms=known.forms,
            checking=checking,
        )
        made: Definition | None = TABLES[self.thing][0].read(self.tree, reading)
        return made


class _Shelf:
    """Definitions as they are gathered."""

    def __init__(
        self,
        start: Definitions,
        kept: Mapping[str, str] | None = None,
        *,
        checking: bool = False,
    ) -> None:
        self._kept = kept or {}
        self._checking = checking
        self._found: dict[str, Definition] = {}
        groups = (start.scales, start.frameworks, start.form_editions, start.routes)
        for group in (*groups, start.crosswalks):
            self._found |= {key_of(one): one for one in group.values()}
        self._texts = dict(start.texts)
        self._complaints: list[Phrase] = []

    def add(self, texts: Iterable[_Text]) -> None:
        """Adds what is sound, scales first, and notes what is wrong with the rest."""
        sources = []
        for text in texts:
            faults = Faults(text.name)
            source = _source(text, faults)
            self._complaints += () if source else faults.lines()
            sources += [source] if source else []
        for thing in TABLES:
            for source in sources:
                if source.thing == thing:
                    self._put(source)
                    self._complaints += source.faults.lines()

    def _put(self, source: _Source) -> None:
        made = source.make(self.definitions(), checking=self._checking)
        if made is None:
            return
        key = key_of(made)
        if key not in self._found:
            self._found[key], self._texts[key] = made, source.text
        elif self._texts.get(key) != source.text and not self._tells_more(key, made):
            source.faults.add(TOP, self._clash(key, made))

    def _tells_more(self, key: str, made: Definition) -> bool:
        """Whether this says only what a kept text leaves unsaid, and nothing otherwise."""
        return self._tells_lowest(key, made) or self._tells_rules(key, made)

    def _tells_rules(self, key: str, made: Definition) -> bool:
        """Whether this route says what a kept one asks for, which has the very same stages.

        Portfolios that began before routes had requirements kept a text without any.
        """
        there = self._found[key]
        if not (isinstance(there, Route) and isinstance(made, Route) and key in self._kept):
            return False
        bare = tuple(replace(stage, requirements=()) for stage in made.stages)
        if there.every_requirement or there.stages != bare:
            return False
        self._found[key] = replace(
            there,
            stages=made.stages,
            requirements=made.requirements,
            dates=made.dates,
            uses=made.uses,
        )
        return True

    def _tells_lowest(self, key: str, made: Definition) -> bool:
        """Whether this scale says of a kept one what that leaves unsaid.

        That is which level signs off, and what levels mean. The kept text decides what the levels
        are, so that only one with the very same may tell.
        """
        there = self._found[key]
        if not (isinstance(there, Scale) and isinstance(made, Scale) and key in self._kept):
            return False
        if there.levels != made.levels or there.signs_off not in ("", made.signs_off):
            return False
        signs_off, pictures = made.signs_off, there.pictures or made.pictures
        told = replace(there, signs_off=signs_off, pictures=pictures)
        self._found[key] = told
        return told != there

    def _clash(self, key: str, made: Definition) -> Phrase:
        if key not in self._kept or self._kept[key] != self._texts[key]:
            return Phrase("“{key}” is there already. Give yours another id or edition.", key=key)
        advice = Phrase("Give yours a new edition.")
        if isinstance(made, Scale):
            advice = Phrase("Give yours another id.")
        differs = Phrase("“{key}” differs from the one that this portfolio used.", key=key)
        return joined(differs, advice)

    def _scales(self) -> dict[str, Scale]:
        return {one.id: one for one in self._found.values() if isinstance(one, Scale)}

    def _frameworks(self) -> dict[str, Framework]:
        return {one.key: one for one in self._found.values() if isinstance(one, Framework)}

    def definitions(self) -> Definitions:
        """What was gathered so far."""
        found = self._found.values()
        forms = sorted((one for one in found if isinstance(one, Form)), key=_age)
        return Definitions(
            frameworks=self._frameworks(),
            routes={one.key: one for one in found if isinstance(one, Route)},
            crosswalks={one.key: one for one in found if isinstance(one, Crosswalk)},
            forms={one.id: one for one in forms},
            form_editions={(one.id, one.edition): one for one in forms},
            scales=self._scales(),
            texts=self._texts,
            complaints=tuple(self._complaints),
        )


def _age(form: Form) -> list[tuple[int, str]]:
    """Sorts edition 10 after edition 9."""
    parts = re.findall(r"[0-9]+|[^0-9]+", form.edition)
    return [(int(part), "") if part.isdecimal() else (0, part) for part in parts]


def _files_at(path: Path) -> list[Path]:
    return files_in(path) if path.is_dir() else [path]


def _read_file(path: Path) -> _Text:
    try:
        return _Text(name=str(path), data=bytes_of(path, LARGEST_FILE))
    except OSError as error:
        what = Phrase(
            "The file cannot be read: {why}. Check its name and your permissions.",
            why=error.strerror,
        )
        return _Text(name=str(path), unreadable=what)


def _source(text: _Text, faults: Faults) -> _Source | None:
    if text.unreadable:
        faults.add(TOP, text.unreadable)
        return None
    decoded = decode(text.data, faults)
    tree = None if decoded is None else compose(decoded, faults)
    thing = None if tree is None else _thing(tree, faults)
    if decoded is None or tree is None or thing is None:
        return None
    return _Source(thing=thing, text=decoded, tree=tree, faults=faults)


def _thing(tree: Tree, faults: Faults) -> str | None:
    """Which kind of file it says that it is."""
    stated = _stated_schema(tree)
    if stated is None:
        what = Phrase(
            "The first line says what the file is, such as “{schema}”.", schema=_schema_of("form")
        )
        faults.add(tree.place, what)
        return None
    match = _SCHEMA.fullmatch(stated.text)
    thing = next((name for name in TABLES if match and match["thing"] == name), None)
    known = {_schema_of(name): name for name in TABLES}
    if match is None or thing is None:
        what = Phrase("“{schema}” is not known.", schema=shortened(stated.text))
        what = joined(what, suggestion(stated.text, list(known)))
    elif int(match["version"]) != VERSION:
        what = Phrase(
            "This {thing} is of version {version}; this program reads version {ours}. "
            "Update the program, or ask for the file in the earlier version.",
            thing=thing,
            version=match["version"],
            ours=VERSION,
        )
    else:
        return thing
    faults.add(stated.place, what)
    return None


def _stated_schema(tree: Tree) -> Scalar | None:
    if isinstance(tree, Pairs) and tree.pairs:
        name, value = tree.pairs[0]
        if name.text == "schema" and isinstance(value, Scalar):
            return value
    return None


def _schema_of(thing: str) -> str:
    return f"fcp-portfolio/{thing}/{VERSION}"
