"""Preferences: they apply at once; there is no OK and no Apply. Below them, keys."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QButtonGroup, QComboBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.preferences import APPEARANCE, SINGLE_KEYS, TEXT_SIZE, TIME_STAMP, Preference
from fcp_portfolio.ui.views.keys_card import KeysCard
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.views.routes_card import RoutesCard
from fcp_portfolio.ui.widgets import Card, Field, PageHead, button, check_box, label, scrolled
from fcp_portfolio.ui.workspace import Workspace

_WIDTH = 720
PAINTED_MS = 50
_SHOWN = (APPEARANCE, TEXT_SIZE, SINGLE_KEYS, TIME_STAMP)


class PreferencesPage(Page):
    """Appearance, text size, single keys; routes; the owner's key and those they know."""

    title = "Preferences"
    parts = Changed.KEYS | Changed.PEOPLE | Changed.DETAILS | Changed.DEFINITIONS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._group = QButtonGroup(self)
        self._radios: dict[str, QRadioButton] = {}
        self.size_choice = QComboBox()
        self.keys = check_box("Single keys in lists")
        self.service = QLineEdit()
        self.routes = RoutesCard(workspace)
        self.signing = KeysCard(workspace)
        self._arrange()
        self.read()
        self._group.buttonClicked.connect(self._keep_appearance)
        self.size_choice.activated.connect(self._keep_size)
        self.keys.clicked.connect(self._keep_keys)
        self.service.editingFinished.connect(self._keep_service)
        workspace.preferences.watch(self._follow_preference)

    def read(self) -> None:
        preferences = self.workspace.preferences
        self._radios[preferences.get(APPEARANCE)].setChecked(True)
        sizes = [size for size, _ in TEXT_SIZE.choices]
        self.size_choice.setCurrentIndex(sizes.index(preferences.get(TEXT_SIZE)))
        self.keys.setChecked(preferences.get(SINGLE_KEYS))
        self.service.setText(preferences.get(TIME_STAMP))
        self.routes.read()
        self.signing.read()

    def show_keys(self) -> None:
        """Scrolls to the keys, once the page was painted and its heights are known."""
        self.signing.know.setFocus()
        QTimer.singleShot(PAINTED_MS, self._scroll_to_keys)

    def _scroll_to_keys(self) -> None:
        self._area.ensureWidgetVisible(self.signing.know, 0, 64)

    def _arrange(self) -> None:
        appearance = Card()
        appearance.box.addWidget(label(APPEARANCE.title, "heading"))
        for value, words in APPEARANCE.choices:
            radio = QRadioButton(words)
            radio.setAccessibleName(f"Appearance: {words}")
            self._radios[value] = radio
            self._group.addButton(radio)
            appearance.box.addWidget(radio, 0, Qt.AlignmentFlag.AlignLeft)
        text = Card()
        for _, words in TEXT_SIZE.choices:
            self.size_choice.addItem(words)
        text.box.addWidget(label(TEXT_SIZE.title, "heading"))
        field = Field("Size of all text", self.size_choice, TEXT_SIZE.hint)
        field.setMaximumWidth(280)
        text.box.addWidget(field)
        keys = Card()
        keys.box.addWidget(label(SINGLE_KEYS.title, "heading"))
        keys.box.addWidget(self.keys)
        keys.box.addWidget(label(SINGLE_KEYS.hint, "hint", wrap=True))
        stamps = Card()
        stamps.box.addWidget(label(TIME_STAMP.title, "heading"))
        stamps.box.addWidget(Field("Time-stamp service", self.service, TIME_STAMP.hint))
        self.service.setPlaceholderText("None")
        self.defaults = button("Restore defaults", "quiet")
        self.defaults.clicked.connect(self._restore)
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        form = QVBoxLayout(inner)
        form.setContentsMargins(24, 8, 24, 24)
        form.setSpacing(16)
        for card in (appearance, text, keys):
            form.addWidget(card)
        form.addWidget(self.defaults, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self.routes)
        form.addWidget(self.signing)
        form.addWidget(stamps)
        form.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(PageHead("Preferences", "They apply at once, on this computer"))
        self._area = scrolled(inner)
        box.addWidget(self._area, 1)

    def _keep_appearance(self, clicked: QRadioButton) -> None:
        value = next(value for value, radio in self._radios.items() if radio is clicked)
        self.workspace.preferences.set(APPEARANCE, value)

    def _keep_size(self, place: int) -> None:
        self.workspace.preferences.set(TEXT_SIZE, TEXT_SIZE.choices[place][0])

    def _keep_keys(self, on: bool) -> None:
        self.workspace.preferences.set(SINGLE_KEYS, on)

    def _keep_service(self) -> None:
        self.workspace.preferences.set(TIME_STAMP, self.service.text().strip())

    def _restore(self) -> None:
        for preference in _SHOWN:
            self.workspace.preferences.set(preference, preference.default)

    def _follow_preference(self, preference: Preference) -> None:
        if preference in _SHOWN:
            self.read()
