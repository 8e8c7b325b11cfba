"""How one file looks: in the editor with a description line, in the reading view without."""

from dataclasses import replace

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QToolButton, QVBoxLayout

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.wording import file_facts
from fcp_portfolio.ui.words import Phrase, tr

ASKED = Phrase("Describe the file in a few words")


class _Tile(QFrame):
    """An icon, the file's name, facts below it."""

    def __init__(self, icon: str, name: str, facts: str) -> None:
        super().__init__()
        self.setProperty("kind", "tile")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(12, 6, 8, 6)
        self.box.setSpacing(6)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(widgets.IconLabel(icon))
        words = widgets.column(widgets.Elided(name), widgets.Elided(facts, "small"), spacing=0)
        self.head.addLayout(words, 1)
        self.box.addLayout(self.head)


class FileTile(_Tile):
    """A file in the editor."""

    def __init__(self, attachment: Attachment) -> None:
        super().__init__(icon_of(attachment), attachment.name, file_facts(attachment))
        self._attachment = attachment
        self.description = QLineEdit(attachment.description)
        self.description.setPlaceholderText(tr(ASKED))
        self.description.setAccessibleName(tr("Description of {name}", name=attachment.name))
        self.description.setCursorPosition(0)
        self.open = open_button(attachment)
        self.remove = widgets.icon_button("x", tr("Remove {name}", name=attachment.name))
        self.head.addWidget(self.open)
        self.head.addWidget(self.remove)
        self.box.addWidget(self.description)

    def attachment(self) -> Attachment:
        """The file with the description as it is now."""
        return replace(self._attachment, description=self.description.text().strip())


class ReadTile(_Tile):
    """A file in the reading view."""

    def __init__(self, attachment: Attachment) -> None:
        super().__init__(icon_of(attachment), attachment.name, file_facts(attachment))
        self.attachment = attachment
        self.open = open_button(attachment)
        self.head.addWidget(self.open)
        if attachment.description:
            self.box.addWidget(widgets.label(attachment.description, "small", wrap=True))


class WaitingTile(_Tile):
    """A file that is being added."""

    def __init__(self, name: str) -> None:
        super().__init__("hourglass", name, tr("Adding…"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(tr("Adding {name}", name=name))
        self.cancel = widgets.button(
            tr("Cancel"), "quiet", compact=True, name=tr("Cancel adding {name}", name=name)
        )
        self.head.addWidget(self.cancel)
        self.box.addWidget(bar)


def icon_of(attachment: Attachment) -> str:
    """The icon of a kind of file."""
    if attachment.media_type.startswith("image/"):
        return "image"
    return "mail" if attachment.media_type == "message/rfc822" else "file-text"


def open_button(attachment: Attachment) -> QToolButton:
    """The eye that opens a file within the program."""
    return widgets.icon_button("eye", tr("Look at {name}", name=attachment.name))
