"""The theme as a Qt style sheet. Widgets are told apart by the properties `kind` and `role`."""

from pathlib import Path
from string import Template

from fcp_portfolio.ui.theme.icons import svg
from fcp_portfolio.ui.theme.tokens import Theme

_TEXTS = Template("""
QLabel { background: transparent; }
QLabel[role="display"] { font-size: ${display}px; font-weight: 600; }
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="secondary"] { color: $text_2; }
QLabel[role="small"] { font-size: ${small}px; color: $text_2; }
QLabel[role="hint"] { font-size: ${small}px; color: $text_3; }
QLabel[role="label"] { font-size: ${small}px; font-weight: 600; color: $text; }
QLabel[role="error"] { font-size: ${small}px; font-weight: 600; color: $danger; }
QLabel[role="over"] { font-size: ${small}px; font-weight: 600; color: $warn; }
QLabel[role="words"] { font-family: "$monospace"; }
QLabel:disabled { color: $disabled_text; }
QToolTip { background: $tip; color: $on_tip; border: 1px solid $tip; padding: 4px 8px;
  font-size: ${small}px; }
""")

_BUTTONS = Template("""
QPushButton { background: $surface; color: $text; border: 1px solid $border_control;
  border-radius: ${control_radius}px; padding: 0 14px; min-height: ${control_inner}px;
  font-weight: 600; outline: 0; }
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked { background: $selected; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed;
  border-color: $accent_pressed; }
QPushButton[kind="quiet"] { background: transparent; color: $accent_text;
  border-color: transparent; padding: 0 10px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $selected; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[density="compact"] { min-height: ${compact_inner}px; padding: 0 10px;
  font-size: ${small}px; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled
  { background: $disabled_fill; color: $disabled_text; border-color: $border; }
QPushButton[kind="quiet"]:disabled { background: transparent; border-color: transparent; }
QToolButton { background: transparent; border: 1px solid transparent; outline: 0;
  border-radius: ${control_radius}px; min-width: ${icon_inner}px; min-height: ${icon_inner}px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton::menu-indicator, QToolButton::menu-arrow { image: none; }
QToolButton::menu-button { width: 0; border: 0; }
QToolButton[kind="default"] { background: $surface; color: $text; padding: 0 10px;
  border: 1px solid $border_control; min-width: 0; min-height: ${control_inner}px;
  max-height: ${control_inner}px; font-weight: 600; }
QToolButton[kind="default"]:hover { background: $hover; }
QToolButton[kind="default"]:pressed { background: $selected; }
QToolButton[kind="default"][density="compact"] { min-height: ${compact_inner}px;
  max-height: ${compact_inner}px; padding: 0 6px; font-size: ${small}px; }
QToolButton[kind="default"][icon_name] { padding: 0 7px 0 12px; }
QToolButton[kind="default"][icon_name][density="compact"] { padding: 0 3px 0 8px; }
QToolButton[kind="default"]:disabled { background: $disabled_fill; color: $disabled_text;
  border-color: $border; }
QToolButton[kind="inside"] { min-width: 0; min-height: 0; border: 0; }
QToolButton[kind="cross"] { min-width: 0; min-height: 0; }
QToolButton[kind="chip"] { background: $sunken; color: $text_2; font-size: ${small}px;
  border: 1px solid $border; border-radius: ${chip_radius}px; padding: 0 7px;
  min-height: ${chip_inner}px; }
QToolButton[kind="chip"]:hover { background: $hover; }
QToolButton[kind="chip"][active="true"] { background: $surface; color: $text; font-weight: 600;
  border-color: $border_control; }
QFrame[kind="switch"] { background: $surface; border: 1px solid $border_control;
  border-radius: ${control_radius}px; }
QPushButton[kind="view"] { background: transparent; border: none; color: $text_2;
  border-radius: ${chip_radius}px; padding: 0 10px;
  min-height: ${compact_inner}px; }
QPushButton[kind="view"]:checked { background: $selected; color: $text; font-weight: 600; }
QLabel[kind="chip"] { background: $sunken; color: $text_2; font-size: ${small}px;
  border: 1px solid $sunken; border-radius: ${chip_radius}px; padding: 1px 8px; }
QLabel[kind="outlined"] { color: $text; font-size: ${small}px; font-weight: 600;
  border: 1px solid $border_control; border-radius: ${chip_radius}px; padding: 1px 8px; }
QLabel[kind="code"] { background: $accent_soft; color: $accent_text; font-size: ${small}px;
  font-weight: 600; border-radius: ${chip_radius}px; padding: 2px 8px; }
QLabel[kind="hit"] { background: $hit; color: $text; }
""")

_FIELDS = Template("""
QLineEdit, QComboBox, QDateEdit, QSpinBox, QTimeEdit { background: $surface; color: $text;
  border: 1px solid $border_control; border-radius: ${control_radius}px; padding: 0 10px;
  min-height: ${control_inner}px; max-height: ${control_inner}px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QTimeEdit:focus,
QComboBox:on { border: 2px solid $focus; padding: 0 9px; min-height: ${control_focus}px;
  max-height: ${control_focus}px; }
QLineEdit[kind="palette"], QLineEdit[kind="palette"]:focus { background: transparent; border: 0;
  padding: 0; font-size: ${heading}px; min-height: ${control_inner}px;
  max-height: ${control_inner}px; }
QPlainTextEdit, QTextEdit { background: $surface; color: $text; padding: 4px 6px;
  border: 1px solid $border_control; border-radius: ${control_radius}px;
  selection-background-color: $accent; selection-color: $on_accent; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 3px 5px; }
QLineEdit[state="error"], QComboBox[state="error"], QDateEdit[state="error"],
QSpinBox[state="error"], QTimeEdit[state="error"] { border: 2px solid $danger; padding: 0 9px;
  min-height: ${control_focus}px; max-height: ${control_focus}px; }
QPlainTextEdit[state="error"], QTextEdit[state="error"] { border: 2px solid $danger;
  padding: 3px 5px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled,
QTimeEdit:disabled, QPlainTextEdit:disabled
  { background: $disabled_fill; color: $disabled_text; border-color: $border; }
QPlainTextEdit[kind="reading"], QTextEdit[kind="reading"] { background: transparent; color: $text;
  border: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$chevron");
  width: ${chevron_size}px; height: ${chevron_size}px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: 0; padding: 0; }
QComboBox QAbstractItemView, QListView[kind="popup"]
  { background: $raised; color: $text; padding: 4px; outline: 0;
  border: 1px solid $border_control; selection-background-color: $selected;
  selection-color: $text; }
QComboBox QAbstractItemView::item, QListView[kind="popup"]::item
  { min-height: ${row_inner}px; padding: 0 6px; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button
  { width: 0; border: 0; }
QCheckBox, QRadioButton { spacing: 10px; min-height: ${target}px; background: transparent;
  outline: 0; }
QCheckBox::indicator, QRadioButton::indicator { width: ${mark}px; height: ${mark}px;
  background: $surface; border: 1px solid $border_control; border-radius: 4px; }
QRadioButton::indicator { border-radius: ${mark_radius}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $hover; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$tick"); }
QRadioButton::indicator:checked { image: url("$dot"); border-color: $accent; }
QCheckBox[struck="true"] { text-decoration: line-through; color: $text_2; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled_text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $disabled_fill; }
""")

_SURFACES = Template("""
QMainWindow, QDialog, QWidget[kind="page"] { background: $window; }
QWidget[kind="surface"] { background: $surface; }
QWidget[kind="sidebar"] { background: $sidebar; border-right: 1px solid $border; }
QWidget[kind="status"] { background: $sidebar; border-top: 1px solid $border; }
QWidget[kind="steps"] { background: $sidebar; border-right: 1px solid $border;
  border-top-left-radius: ${card_radius}px; border-bottom-left-radius: ${card_radius}px; }
QFrame[kind="card"] { background: $surface; border: 1px solid $border;
  border-radius: ${card_radius}px; }
QFrame[kind="well"] { background: $sunken; border: 1px solid $sunken;
  border-radius: ${control_radius}px; }
QFrame[kind="line"] { background: $border; border: 0; max-height: 1px; min-height: 1px; }
QFrame[kind="rule"] { background: $border; border: 0; max-width: 1px; min-width: 1px; }
QFrame[kind="ok"] { background: $ok_soft; border: 1px solid $ok;
  border-radius: ${control_radius}px; }
QFrame[kind="info"] { background: $accent_soft; border: 1px solid $accent;
  border-radius: ${control_radius}px; }
QFrame[kind="warn"] { background: $warn_soft; border: 1px solid $warn;
  border-radius: ${control_radius}px; }
QFrame[kind="danger"] { background: $danger_soft; border: 1px solid $danger;
  border-radius: ${control_radius}px; }
QFrame[kind="palette"] { background: $raised; border: 1px solid $border_control;
  border-radius: ${dialog_radius}px; }
QFrame[kind="toast"] { background: $raised; border: 0; border-top: 1px solid $border_control; }
QFrame[kind="tile"] { background: $sunken; border: 1px solid $sunken;
  border-radius: ${control_radius}px; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="body"] { background: transparent; border: 0; }
""")

_VIEWS = Template("""
QAbstractItemView { background: $surface; color: $text; border: 0; outline: 0;
  selection-background-color: $selected; selection-color: $text; }
QListView[kind="palette"] { background: transparent; border: 0; }
QTreeView[kind="boxed"]::item { min-height: ${target}px; }
QListView[kind="boxed"]::item { padding: 0 10px; }
QListView[kind="boxed"], QTreeView[kind="boxed"] { border: 1px solid $border_control;
  border-radius: ${control_radius}px; padding: 1px; }
QTreeView[kind="boxed"]::branch { image: none; border-image: none; }
QHeaderView { background: $surface; border: 0; }
QTableCornerButton::section { background: $surface; border: 0; border-bottom: 1px solid $border; }
QHeaderView::section { background: $surface; color: $text_2; border: 0; padding: 0 8px;
  border-bottom: 1px solid $border; font-size: ${small}px; font-weight: 600;
  min-height: ${row_inner}px; }
QMenuBar { background: $sidebar; color: $text; border-bottom: 1px solid $border;
  padding: 0 12px; }
QMenuBar::item { background: transparent; padding: 3px 12px; margin: 2px 0;
  border-radius: ${chip_radius}px; }
QMenuBar::item:selected { background: $selected; }
QMenu { background: $raised; color: $text; border: 1px solid $border_control; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: ${chip_radius}px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $disabled_text; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QSplitter::handle { background: $border; }
QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $border_control; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $text_3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $sunken; border: 1px solid $border_control; border-radius: 4px;
  min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def stylesheet(theme: Theme, cache: Path) -> str:
    """The style sheet of a theme; writes the pictures that it names into `cache`."""
    values = {**theme.colours, **_sizes(theme), **_pictures(theme, cache)}
    values["monospace"] = theme.monospace
    parts = (_TEXTS, _BUTTONS, _FIELDS, _SURFACES, _VIEWS)
    return "".join(part.substitute(values) for part in parts)


def _sizes(theme: Theme) -> dict[str, str]:
    control, compact = theme.size("control"), theme.size("control_small")
    sizes = {name: theme.px(name) for name in theme.scale}
    sizes |= {f"{name}_radius": radius for name, radius in theme.radius.items()}
    sizes |= {
        "control_inner": control - 2,
        "control_focus": control - 4,
        "compact_inner": compact - 2,
        "icon_inner": control - 4,
        "chip_inner": theme.grown(22),
        "row_inner": theme.size("row") - 4,
        "mark": theme.size("mark"),
        "mark_radius": theme.size("mark") // 2 + 1,
        "target": theme.size("target"),
        "chevron_size": theme.size("icon_small"),
    }
    return {name: str(size) for name, size in sizes.items()}


def _pictures(theme: Theme, cache: Path) -> dict[str, str]:
    colours = theme.colours
    dot = f'<circle cx="12" cy="12" r="7" fill="{colours["accent"]}"/>'
    drawn = {
        "tick": svg("check", colours["on_accent"]).replace('"1.75"', '"3"'),
        "chevron": svg("chevron-down", colours["text_2"]),
        "dot": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{dot}</svg>',
    }
    cache.mkdir(parents=True, exist_ok=True)
    found = {}
    for name, text in drawn.items():
        file = cache / f"{name}-{theme.look}.svg"
        if not file.exists() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
        found[name] = file.as_posix()
    return found
