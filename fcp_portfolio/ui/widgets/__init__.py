"""Widgets that every page is made of. They know the theme and Qt, and nothing of the portfolio.

Buttons: one primary on a page.

    button("Log evidence", "primary", icon="plus")      # kinds: primary default quiet danger
    button("Remove", compact=True, name="Remove link to Person-centred care")
    icon_button("x", "Remove link to Person-centred care")
    menu_button("Link to a capability", icon="link-2")  # and `open_menu(button, menu)`
    check_box("Show what I type")
    forbid(save, "Read only: ...")                      # disables with the reason; "" enables

Text: `label(text, role, wrap=True)` with the roles display, title, heading, strong, body,
secondary, small, hint, label, error. `Elided(text, role)` elides with a tooltip. `line()` is a
hairline, `IconLabel("paperclip")` an icon beside words. Text is always plain, never markup.

Fields: the wrapper makes label, buddy, accessible name and description.

    title = Field("Title", QLineEdit(), "Say what it was in a few words.")
    title.field                                         # the QLineEdit
    title.set_error("It has no title yet.")             # "" clears
    title.refuse("It has no title yet.")                # and brings who looks and listens there
    title.set_counter("162 of 150 words", over=True)
    Field("Case summary", LongText())                   # grows 4 to 16 lines, Ctrl+Enter: `done`
    SearchField("Search evidence", "Search titles, text and files")
    minutes = NumberField("Minutes", 600)               # `asked()`: the number, or it says why not

Notices: `Notice("warn", "“999 123 4578” looks like an NHS number.", action="Remove it",
other="It is not one")` with the signals `acted` and `declined`; `say(...)` shows and announces,
`hush()` hides. `announce(widget, words)` speaks without moving the focus; `reveal(widget)`
scrolls to it.

Others: `chip("3 links")`, `chip("Draft", "outlined")`, `chip("5", "code")`, `FilterChip`,
`Mark(Status.STARTED)`; `paint_mark(painter, status, box)`, `paint_segments`, `paint_one_kind` for
delegates,
`EmptyState(icon, title, sentence, steps, action=...)`, `PageHead(title, facts)` with `add(widget)`,
`Card().box`, `OpenRow(icon, title, detail, aside)`, `scrolled(body)`,
`styled(widget, "surface")`, `column(...)`, `row(...)`; `ViewSwitch(name, views)`,
`PlaceField(title, name)`, `Chain(name)` and `paint_chain` for delegates,
`DropZone(words, title)`, `fit_dialog(dialog, foot)`, `size_dialog(dialog, wide, tall)`,
`Flow(parent)` sets chips in as many lines as they need.

`check_list.CheckList(name, rows)` is imported from its module: a start needs no item views.

Toast, focus ring and navigation rows belong to the main window: after a use case, pages call
`workspace.do(...)`, which shows the toast with Undo.

`CheckBox`, `RadioButton`, `Toggling` and `ComboBox` stand for what Qt has: those of ours hear a
screen reader, and are heard by it.

Show or hide a widget only once it has a parent: without one it would flash up as a window.

Style-sheet properties are `kind`, `role`, `state`, `density`; never one called `size`, which is
QWidget's own. Change one on a shown widget with `set_property(widget, name, value)`.
"""

from fcp_portfolio.ui.widgets.attention import announce, reveal
from fcp_portfolio.ui.widgets.buttons import beside_box, button, check_box, forbid, icon_button
from fcp_portfolio.ui.widgets.chain import Chain
from fcp_portfolio.ui.widgets.chips import FilterChip, chip
from fcp_portfolio.ui.widgets.combo_box import ComboBox
from fcp_portfolio.ui.widgets.dialogs import fit_dialog, size_dialog
from fcp_portfolio.ui.widgets.drop_zone import ANSWERS, DropZone, PdfDrops, dropped_answer
from fcp_portfolio.ui.widgets.empty_state import EmptyState, Numbered
from fcp_portfolio.ui.widgets.fields import Field, LongText, SearchField, column, row
from fcp_portfolio.ui.widgets.flow import Flow
from fcp_portfolio.ui.widgets.focus_ring import FocusRing
from fcp_portfolio.ui.widgets.marks import Mark, paint_mark, paint_one_kind, paint_segments
from fcp_portfolio.ui.widgets.menus import MenuButton, menu_button, open_menu
from fcp_portfolio.ui.widgets.navigation import FindBox, NavList, NavRow
from fcp_portfolio.ui.widgets.notices import Notice
from fcp_portfolio.ui.widgets.numbers import NumberField
from fcp_portfolio.ui.widgets.pages import Card, PageHead, scrolled, styled
from fcp_portfolio.ui.widgets.place import PlaceField
from fcp_portfolio.ui.widgets.rows import OpenRow
from fcp_portfolio.ui.widgets.switch import ViewSwitch
from fcp_portfolio.ui.widgets.texts import (
    Elided,
    IconLabel,
    IconTile,
    label,
    line,
    set_property,
    set_role,
)
from fcp_portfolio.ui.widgets.toast import Toast
from fcp_portfolio.ui.widgets.toggling import CheckBox, RadioButton, Toggling

__all__ = [
    "ANSWERS",
    "Card",
    "Chain",
    "CheckBox",
    "ComboBox",
    "DropZone",
    "Elided",
    "EmptyState",
    "Field",
    "FilterChip",
    "FindBox",
    "Flow",
    "FocusRing",
    "IconLabel",
    "IconTile",
    "LongText",
    "Mark",
    "MenuButton",
    "NavList",
    "NavRow",
    "Notice",
    "NumberField",
    "Numbered",
    "OpenRow",
    "PageHead",
    "PdfDrops",
    "PlaceField",
    "RadioButton",
    "SearchField",
    "Toast",
    "Toggling",
    "ViewSwitch",
    "announce",
    "beside_box",
    "button",
    "check_box",
    "chip",
    "column",
    "dropped_answer",
    "fit_dialog",
    "forbid",
    "icon_button",
    "label",
    "line",
    "menu_button",
    "open_menu",
    "paint_mark",
    "paint_one_kind",
    "paint_segments",
    "reveal",
    "row",
    "scrolled",
    "set_property",
    "set_role",
    "size_dialog",
    "styled",
]
