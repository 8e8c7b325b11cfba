"""The tables. Rows of these never leave `storage`; ids are UUIDs as text, instants are text."""

import sqlalchemy as sa
from sqlmodel import Field, SQLModel


class PortfolioRow(SQLModel, table=True):
    """The one portfolio in the file. `changes` counts every transaction, typing included."""

    __tablename__ = "portfolio"
    portfolio_id: str = Field(primary_key=True)
    kind: str
    created: str
    changes: int = 0


class DetailsRow(SQLModel, table=True):
    """Owner, chosen frameworks and followed routes, as one recorded subject."""

    __tablename__ = "details"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    name: str
    registration: str
    aim: str
    fictional: bool
    frameworks: str  # canonical JSON list of framework keys
    # canonical JSON list of route keys
    routes: str = Field(default="[]", sa_column_kwargs={"server_default": "[]"})


class DefinitionRow(SQLModel, table=True):
    """YAML text of a framework or form that this portfolio uses, so that it stays readable."""

    __tablename__ = "definition"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    name: str = Field(unique=True)
    text: str


class PersonRow(SQLModel, table=True):
    """A supervisor, assessor or peer."""

    __tablename__ = "person"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    name: str
    role: str
    registration_body: str
    registration_number: str
    email: str
    removed: bool = False


class KnownKeyRow(SQLModel, table=True):
    """A key card of a person: compared with them, or taken on the word of a voucher."""

    __tablename__ = "known_key"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    person: str = Field(index=True)
    name: str
    role: str
    registration: str
    fingerprint: str
    known_at: str
    voucher: str = Field(default="", sa_column_kwargs={"server_default": sa.text("''")})
    removed: bool = False


class SigningKeyRow(SQLModel, table=True):
    """One of the owner's keys: what may be shown of it."""

    __tablename__ = "signing_key"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    name: str
    role: str
    registration: str
    fingerprint: str
    certificate: str  # base64 of DER
    made: str
    ended: str | None = None
    why: str = ""
    removed: bool = False


class SigningKeySecretRow(SQLModel, table=True):
    """The private half of a key. It stands apart, so that no history line ever holds it."""

    __tablename__ = "signing_key_secret"
    key_id: str = Field(primary_key=True, foreign_key="signing_key.id")
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    private_key: bytes = Field(sa_type=sa.LargeBinary)  # PKCS#8 in DER


class RatingRow(SQLModel, table=True):
    """A level for a capability."""

    __tablename__ = "rating"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    framework: str
    edition: str
    path: str = Field(index=True)
    code: str
    title: str
    scale: str
    level: str
    on: str
    comment: str
    by: str
    removed: bool = False


class EntryRow(SQLModel, table=True):
    """An entry as it stands now; earlier revisions are values of the history."""

    __tablename__ = "entry"
    # Holds all that the list shows, so that reading it decrypts no page of long texts.
    __table_args__ = (
        sa.Index(
            "ix_entry_list",
            *("removed", "occurred", "created", "id", "title", "form", "minutes"),
            *("draft", "private", "revision", "person", "search_row"),
        ),
    )
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    form: str = Field(index=True)
    form_edition: str
    title: str
    occurred: str | None = Field(default=None, index=True)
    minutes: int | None = None
    person: str | None = None
    field_values: str  # canonical JSON
    elsewhere: str = Field(default="", sa_column_kwargs={"server_default": sa.text("''")})  # JSON
    draft: bool
    private: bool
    removed: bool = False
    created: str
    changed: str
    zone: str
    revision: int
    search_row: int | None = None  # row of the full-text index; never leaves storage


class LinkRow(SQLModel, table=True):
    """Entry to node."""

    __tablename__ = "link"
    __table_args__ = (sa.Index("ix_link_shown", "entry_id", "position", "code", "path"),)
    entry_id: str = Field(foreign_key="entry.id", primary_key=True)
    position: int = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    framework: str
    edition: str
    path: str = Field(index=True)
    code: str
    title: str
    why: str


class AttachmentRow(SQLModel, table=True):
    """Use of a kept file by an entry."""

    __tablename__ = "attachment"
    entry_id: str = Field(foreign_key="entry.id", primary_key=True)
    position: int = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    sha256: str = Field(index=True)
    name: str
    description: str


class TagRow(SQLModel, table=True):
    """A word of the owner's to find an entry by."""

    __tablename__ = "tag"
    entry_id: str = Field(foreign_key="entry.id", primary_key=True)
    position: int = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    tag: str = Field(index=True)


class ImportRow(SQLModel, table=True):
    """What was brought in at once from elsewhere, and what its columns meant."""

    __tablename__ = "import"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    name: str  # of the file or folder
    headings: str  # canonical JSON list, in order of the alphabet; empty for files
    columns: str  # canonical JSON: what each heading means
    at: str
    removed: bool = False  # taken back


class ImportedRow(SQLModel, table=True):
    """One row or file of an import, known again by its digest.

    Outside the history: erasing the entry for good leaves nothing to guess from.
    """

    __tablename__ = "imported"
    import_id: str = Field(foreign_key="import.id", primary_key=True)
    digest: str = Field(primary_key=True, index=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    entry_id: str = Field(index=True)


class FileRow(SQLModel, table=True):
    """A file kept once under its SHA-256, with the text found in it for searching."""

    __tablename__ = "file"
    sha256: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    size: int
    media_type: str
    pages: int | None = None
    text: str = ""
    picture: str | None = None  # sha256 of the upright copy without position data


class ChunkRow(SQLModel, table=True):
    """A piece of a kept file: 256 KiB, the last one shorter, never compressed, never changed."""

    __tablename__ = "chunk"
    sha256: str = Field(primary_key=True)
    position: int = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    data: bytes = Field(sa_type=sa.LargeBinary)


class TypingRow(SQLModel, table=True):
    """Text being typed: one row for each open editor, overwritten, outside the history."""

    __tablename__ = "typing"
    editor: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    entry_id: str | None = None
    content: str  # canonical JSON
    kept_at: str


class HistoryRow(SQLModel, table=True):
    """One line of the history: no text of anyone's, only a salted digest of it.

    `turn` is higher than that of every line that was there when this one was written. `follows`
    has the ids of those whose place it takes, apart by spaces: two lines that follow the same one
    were written on two computers. The chain covers neither.
    """

    __tablename__ = "history"
    __table_args__ = (
        sa.Index("ix_history_machine", "machine", "position"),
        sa.Index("ix_history_subject", "subject", "turn"),
    )
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    machine: str
    position: int
    at: str
    zone: str
    who: str
    what: str
    subject_kind: str
    subject: str
    change: str = Field(index=True)
    undoes: str = ""  # the change that this one takes back
    digest: str
    chain: str
    turn: int = Field(index=True)
    follows: str = ""


class HistoryValueRow(SQLModel, table=True):
    """What a history line recorded. Erasing for good deletes this row; the line stays."""

    __tablename__ = "history_value"
    history_id: str = Field(primary_key=True, foreign_key="history.id")
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    salt: str
    value: str  # canonical JSON


class SnapshotRow(SQLModel, table=True):
    """A published snapshot that this file is or descends from; `held` if with what it held."""

    __tablename__ = "snapshot"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    generation: int
    machine: str
    machine_name: str
    at: str
    changes: int
    held: bool = Field(default=True, sa_column_kwargs={"server_default": sa.text("1")})


class RequestRow(SQLModel, table=True):
    """A request: its data, where it stands, and under which SHA-256 the bytes sent are kept."""

    __tablename__ = "request"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    kind: str
    made: str
    state: str
    since: str  # when it came to stand so
    why: str
    sha256: str
    data: str  # canonical JSON


class AnswerRow(SQLModel, table=True):
    """What came back to a request, in one of the five ways; never changed afterwards."""

    __tablename__ = "answer"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    request_id: str = Field(foreign_key="request.id", index=True)
    role: str  # whose step it answers
    way: str  # A to E
    person: str | None = None  # of the portfolio, where it is known who answered
    name: str  # as it was answered
    described: str
    received: str
    signed: str  # what the signer's clock said, or empty
    fingerprint: str  # of the key, or empty
    rests_on: str
    declined: str  # why, or empty
    sha256: str  # of the returned file as it came, or empty where nothing came
    field_values: str  # canonical JSON


class SignOffRow(SQLModel, table=True):
    """What an answer says of one capability or entry. Withdrawn by a new record, never deleted."""

    __tablename__ = "sign_off"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    answer_id: str = Field(foreign_key="answer.id", index=True)
    about: str  # a capability's path or an entry's id
    label: str
    scale: str
    level: str  # of the scale, or empty
    agrees: str  # yes, no, or empty
    comment: str
    occurred: str  # the day of the answer
    withdrawn: str  # the day, or empty
    why: str


class GivenRow(SQLModel, table=True):
    """What the owner set, chose, declared or holds for a route."""

    __tablename__ = "given"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    route: str  # the id of all its editions
    about: str  # the id of a requirement, or of a date
    number: int | None = None
    on: str  # the day, or empty
    who: str
    words: str
    entry: str  # the id of the one that holds a document, or empty
    removed: bool


class PlannedRow(SQLModel, table=True):
    """A session that is planned, and what became of it."""

    __tablename__ = "planned"
    id: str = Field(primary_key=True)
    portfolio_id: str = Field(foreign_key="portfolio.portfolio_id")
    series: str  # of those that were planned at once
    form: str
    on: str
    at: str  # the time of day, or empty
    zone: str
    title: str
    minutes: int | None = None
    person: str  # the id, or empty
    agenda: str
    state: str
    why: str
    entry: str  # the id of the session logged, or empty
    revision: int
    removed: bool


SEARCH_TABLE = "entry_search"
