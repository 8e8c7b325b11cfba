"""A row of a list becomes an entry. What cannot be read is told, and kept in its text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from fcp_portfolio.domain.entry import (
    EARLIEST,
    LONGEST_TAG,
    LONGEST_TITLE,
    MOST_TAGS,
    Content,
    Link,
    Problem,
    problems,
    tidy,
    tidy_tags,
)
from fcp_portfolio.domain.form import Field, FieldKind, Form, Value, read_value, value_problem
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.importing import columns as meant
from fcp_portfolio.domain.importing.cells import (
    answer_of,
    beginning,
    form_of,
    links_by_name,
    links_of,
    minutes_of,
    person_of,
)
from fcp_portfolio.domain.importing.columns import Columns, main_field
from fcp_portfolio.domain.importing.dates import Order, orders_shown, read_foreign
from fcp_portfolio.domain.importing.table import Line, Table
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.phrase import Phrase

_LONGEST_MINUTES = 24 * 60
_SHORT = 80  # letters that stand on the line of their heading


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the portfolio knows already, by which cells are understood."""

    forms: Mapping[str, Form]
    frameworks: tuple[Framework, ...]
    people: tuple[Person, ...]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Becomes:
    """What a row or a file becomes.

    `notes` are what a person should look at: the part, and a sentence. `guesses` say from where a
    file's title, day and form were taken.
    """

    content: Content
    draft: bool
    notes: tuple[Problem, ...] = ()
    guesses: tuple[str, ...] = ()


class Reader:
    """Reads the rows of one table by what its columns mean."""

    def __init__(self, table: Table, columns: Columns, around: Around) -> None:
        self.table, self.columns, self.around = table, columns, around
        self.links = links_by_name(around.frameworks)
        self.orders = {
            heading: self._order(heading)
            for heading in table.headings
            if columns.targets.get(heading) == meant.DATE
            or columns.targets.get(heading, "").startswith(meant.FIELD)
        }

    def read(self, line: Line) -> Becomes:
        """What this row becomes."""
        return _Row(self, line).entry()

    def _order(self, heading: str) -> tuple[Order, frozenset[Order]]:
        """How 3/4/25 is read in a column, and the orders that are known to be used there."""
        if self.columns.order is not None:
            return self.columns.order, frozenset({self.columns.order})
        shown = orders_shown(self.table.column(heading))
        return next(iter(shown)) if len(shown) == 1 else Order.DAY_FIRST, shown


@dataclass(slots=True)
class _Row:
    """One row while it is read. `kept` is what goes into the text, each below its heading."""

    reader: Reader
    line: Line
    notes: list[Problem] = field(default_factory=list)
    kept: list[tuple[str, str]] = field(default_factory=list)
    values: dict[str, Value] = field(default_factory=dict)

    def entry(self) -> Becomes:
        form = self._form()
        content = Content(
            form=form.id,
            form_edition=form.edition,
            title=self._title(),
            occurred=self._occurred(),
            minutes=self._minutes(),
            person=self._person(),
            links=self._links(),
            private=self._private(),
            tags=self._tags(),
        )
        for heading, item in self._fields(form):
            self._fill(heading, item)
        self.kept = [*self._cells(meant.TEXT), *self.kept]
        words = beginning(next(iter((*map(str, self.values.values()), *self._texts())), ""))
        self._tell_of_the_row()
        if not content.title:
            content = replace(content, title=words or f"Row {self.line.number}")
            self._note(
                "title",
                Phrase(
                    "The list gives no title for it: “{title}” stands there.", title=content.title
                ),
            )
        return self._settled(form, self._with_text(form, content))

    def _texts(self) -> Iterator[str]:
        return (text for _, text in self._cells(meant.TEXT))

    def _cells(self, target: str) -> Iterator[tuple[str, str]]:
        for heading, text in zip(self.reader.table.headings, self.line.cells, strict=True):
            if text and self.reader.columns.targets.get(heading, meant.TEXT) == target:
                yield heading, text

    def _note(self, part: str, sentence: Phrase, kept: tuple[str, str] | None = None) -> None:
        """Something to tell; `kept` is the cell that the text keeps because of it."""
        self.notes.append(Problem(part=part, sentence=sentence))
        if kept:
            self.kept.append(kept)

    def _form(self) -> Form:
        forms = self.reader.around.forms
        usual = forms[self.reader.columns.form]
        for heading, text in self._cells(meant.FORM):
            if found := form_of(text, forms.values()):
                return found
            sentence = Phrase(
                "No form is called “{text}”: {usual} is used.", text=text, usual=usual.title
            )
            self._note("form", sentence, (heading, text))
        return usual

    def _title(self) -> str:
        for heading, text in self._cells(meant.TITLE):
            title = " ".join(text.split())
            if len(title) <= LONGEST_TITLE:
                return title
            sentence = Phrase("Its title is too long: all of it is in the text.")
            self._note("title", sentence, (heading, text))
            return beginning(title, most=_SHORT)
        return ""

    def _occurred(self) -> date | None:
        for heading, text in self._cells(meant.DATE):
            found = self._day(heading, text)
            if found is None:
                self._note("occurred", _unread(text, Phrase("date")), (heading, text))
                continue
            if EARLIEST <= found <= self.reader.around.today:
                return found
            sentence = Phrase(
                "{day} cannot be the day: it is {what}. It is in the text.",
                day=found,
                what="before 1900" if found < EARLIEST else "still to come",
            )
            self._note("occurred", sentence, (heading, text))
        return None

    def _day(self, heading: str, text: str) -> date | None:
        reader = self.reader
        order, shown = reader.orders[heading]
        found = read_foreign(
            text, reader.around.today, order=order, shown=shown, zero=reader.table.zero
        )
        for doubt in found.doubts:
            self._note("occurred", doubt)
        if found.doubts:
            self.kept.append((heading, text))
        return found.day

    def _minutes(self) -> int | None:
        for heading, text in self._cells(meant.MINUTES):
            minutes = minutes_of(text, hours="hour" in heading.casefold())
            if minutes is not None and minutes <= _LONGEST_MINUTES:
                return minutes or None
            self._note("minutes", _unread(text, Phrase("length in minutes")), (heading, text))
        return None

    def _person(self) -> str | None:
        for heading, text in self._cells(meant.PERSON):
            if found := person_of(text, self.reader.around.people):
                return found.id
            sentence = Phrase(
                "“{text}” is not among your people: the name is in the text.", text=text
            )
            self._note("person", sentence, (heading, text))
        return None

    def _links(self) -> tuple[Link, ...]:
        why = " ".join(text for _, text in self._cells(meant.WHY))
        found: dict[str, Link] = {}
        for heading, text in self._cells(meant.LINKS):
            links, unknown = links_of(text, self.reader.links)
            found |= {link.path: replace(link, why=why) for link in links}
            if unknown:
                names = ", ".join(f"“{name}”" for name in unknown)
                sentence = Phrase("No capability is called {names}.", names=names)
                self._note("links", sentence, (heading, text))
        if why and not found:
            self.kept += [*self._cells(meant.WHY)]
        return tuple(found.values())

    def _private(self) -> bool:
        for heading, text in self._cells(meant.PRIVATE):
            answer = answer_of(text)
            if answer is not None:
                return answer
            self._note("private", _unread(text, Phrase("yes or no")), (heading, text))
            return True  # what may be private is, until its owner says otherwise
        return False

    def _tags(self) -> tuple[str, ...]:
        given = tuple(self._cells(meant.TAGS))
        parted = [text.replace(",", ";").split(";") for _, text in given]
        tags = tidy_tags(tag for tags in parted for tag in tags)
        if len(tags) <= MOST_TAGS and all(len(tag) <= LONGEST_TAG for tag in tags):
            return tags
        self.notes.append(Problem(part="tags", sentence=Phrase("Its tags are in the text.")))
        self.kept += given
        return ()

    def _fields(self, form: Form) -> Iterator[tuple[str, Field]]:
        own = {item.id: item for item in meant.fillable(form)}
        for heading, target in self.reader.columns.targets.items():
            if not target.startswith(meant.FIELD):
                continue
            item = own.get(target.removeprefix(meant.FIELD))
            if item is not None:
                yield heading, item
            else:
                self.kept += [(h, t) for h, t in self._cells(target) if h == heading]

    def _fill(self, heading: str, item: Field) -> None:
        text = self.line.cells[self.reader.table.headings.index(heading)]
        if not text:
            return
        value = self._value(heading, item, text)
        complaint = value_problem(item, value)
        if complaint is None:
            self.values[item.id] = value
            return
        self._note(
            item.id, Phrase("{complaint} It is in the text.", complaint=complaint), (heading, text)
        )

    def _value(self, heading: str, item: Field, text: str) -> Value:
        if item.kind is FieldKind.DATE:
            day = self._day(heading, text)
            return day.isoformat() if day else text
        if item.kind is FieldKind.YES_NO:
            answer = answer_of(text)
            return text if answer is None else answer
        return _as_offered(item, read_value(item, text))

    def _tell_of_the_row(self) -> None:
        if self.line.hidden:
            self._note("row", Phrase("This row is hidden in the list."))
        for column in sorted(self.line.unworked):
            heading = self.reader.table.headings[column]
            sentence = Phrase(
                "“{heading}” holds a formula without a result. Open the list in its own program, "
                "save it, and import it again.",
                heading=heading,
            )
            self._note("row", sentence)

    def _with_text(self, form: Form, content: Content) -> Content:
        """Puts what is kept into the main field: alone as it is, several below their headings."""
        item = main_field(form)
        if not self.kept:
            return replace(content, values=self.values)
        if item is None:
            texts = " ".join(f"“{text}”" for _, text in self.kept)
            sentence = Phrase("The form has no field for text: {texts} is left out.", texts=texts)
            self._note("text", sentence)
            return replace(content, values=self.values)
        there = str(self.values.get(item.id, ""))
        only = len(self.kept) == 1 and not there
        plain_text = only and next(self._cells(meant.TEXT), None) == self.kept[0]
        parts = [self.kept[0][1]] if plain_text else [_below(item, h, t) for h, t in self.kept]
        by = "\n\n" if item.kind is FieldKind.LONG_TEXT else "; "
        self.values[item.id] = by.join(filter(None, (there, *parts)))
        return replace(content, values=self.values)

    def _settled(self, form: Form, content: Content) -> Becomes:
        content = tidy(content, form)
        final = self.reader.columns.final and not problems(
            content, form, draft=False, today=self.reader.around.today
        )
        return Becomes(content=content, draft=not final, notes=tuple(self.notes))


def _below(item: Field, heading: str, text: str) -> str:
    """A cell with its heading, on a line of its own where the field has lines."""
    many = item.kind is FieldKind.LONG_TEXT and ("\n" in text or len(text) > _SHORT)
    return f"{heading}:\n{text}" if many else f"{heading}: {text}"


def _as_offered(item: Field, value: Value) -> Value:
    """A choice however it is written: capitals make no other one."""
    offered = {option.casefold(): option for option in item.options}
    if isinstance(value, list):
        return [offered.get(str(one).casefold(), one) for one in value]
    return offered.get(str(value).strip().casefold(), value)


def _unread(text: str, what: Phrase) -> Phrase:
    return Phrase("“{text}” cannot be read as a {what}. It is in the text.", text=text, what=what)
