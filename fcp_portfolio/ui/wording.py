"""Small pieces of text that several pages write the same way."""

from datetime import datetime
from typing import TYPE_CHECKING

from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.domain.entry import Attachment
    from fcp_portfolio.domain.form import Form

KILO = 1000
FILE_WORDS = {
    "application/pdf": Phrase("PDF"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Phrase("Word"),
    "message/rfc822": Phrase("E-mail"),
    "text/plain": Phrase("Text"),
    "text/csv": Phrase("Table"),
}


def size_text(size: int) -> str:
    """A file's size as people know it: 214 KB, 1.1 MB."""
    if size < KILO:
        return tr("{size} bytes", size=size)
    if size < KILO * KILO:
        return tr("{size} KB", size=round(size / KILO))
    return tr("{size} MB", size=f"{size / KILO / KILO:.1f}")


def clock_text(instant: datetime) -> str:
    """The time of day where the computer stands: 14:32."""
    return f"{instant.astimezone():%H:%M}"


def form_name(form: "Form") -> str:
    """A form's title, with the short form that stands for it elsewhere: CbD, COT, CEPS."""
    title, short = form.title, form.short_title
    return title if short.casefold() in title.casefold() else f"{title} ({short})"


def by_name(form: "Form") -> str:
    """The order in which lists show forms: that of their titles."""
    return form.title.casefold()


def file_facts(attachment: "Attachment") -> str:
    """What kind of file it is, how long and how large."""
    pages = tr("{n} (page|pages)", None, attachment.pages) if attachment.pages else ""
    return " · ".join(filter(None, (_word(attachment), pages, size_text(attachment.size))))


def _word(attachment: "Attachment") -> str:
    if attachment.media_type.startswith("image/"):
        return tr("Picture")
    ending = attachment.name.rpartition(".")[2].upper()
    return tr(FILE_WORDS.get(attachment.media_type, ending or Phrase("File")))
