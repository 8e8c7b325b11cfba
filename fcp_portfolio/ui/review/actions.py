"""Every action of the Review window in one table, and the single keys of its lists."""

from fcp_portfolio.ui.actions import ActionRow
from fcp_portfolio.ui.words import Phrase

TABLE = (
    ActionRow("open", Phrase("File"), Phrase("Open more requests…"), "Ctrl+O"),
    ActionRow("save", Phrase("File"), Phrase("Save in the PDF now"), "Ctrl+S"),
    ActionRow("save_as", Phrase("File"), Phrase("Go on in another file…"), "Ctrl+Shift+A"),
    ActionRow("quit", Phrase("File"), Phrase("Save and close"), "Ctrl+Q", apart=True),
    ActionRow("page_back", Phrase("View"), Phrase("Previous page"), "Alt+PgUp"),
    ActionRow("page_on", Phrase("View"), Phrase("Next page"), "Alt+PgDown"),
    ActionRow("zoom_in", Phrase("View"), Phrase("Larger page"), "Ctrl+Shift++"),
    ActionRow("zoom_out", Phrase("View"), Phrase("Smaller page"), "Ctrl+Shift+-"),
    ActionRow("next_request", Phrase("View"), Phrase("Next request"), "Ctrl+PgDown", apart=True),
    ActionRow("previous_request", Phrase("View"), Phrase("Previous request"), "Ctrl+PgUp"),
    ActionRow("next_pane", Phrase("View"), Phrase("Next part of the window"), "F6", apart=True),
    ActionRow("larger", Phrase("View"), Phrase("Larger text"), "Ctrl++", apart=True),
    ActionRow("smaller", Phrase("View"), Phrase("Smaller text"), "Ctrl+-"),
    ActionRow("next", Phrase("Answer"), Phrase("Next capability"), "Ctrl+Return"),
    ActionRow("previous", Phrase("Answer"), Phrase("Previous capability"), "Ctrl+Shift+Return"),
    ActionRow("comment", Phrase("Answer"), Phrase("Write a comment"), "Alt+C"),
    ActionRow("decline", Phrase("Answer"), Phrase("Decline…"), "", apart=True),
    ActionRow("sign", Phrase("Answer"), Phrase("Sign…"), "Ctrl+Shift+S"),
    ActionRow("sign_all", Phrase("Answer"), Phrase("Sign all that are ready…"), "Ctrl+Alt+S"),
    ActionRow("known", Phrase("Answer"), Phrase("People whose key I know…"), "", apart=True),
    ActionRow("guide", Phrase("Help"), Phrase("Help for this page"), "F1"),
    ActionRow("keys", Phrase("Help"), Phrase("Keys"), "Ctrl+F1"),
    ActionRow("supervisors", Phrase("Help"), Phrase("For supervisors"), apart=True),
    ActionRow("leaves", Phrase("Help"), Phrase("What leaves this computer")),
    ActionRow("save_guide", Phrase("Help"), Phrase("Save the guide…")),
    ActionRow("about", Phrase("Help"), Phrase("About FCP Portfolio"), apart=True),
)
SINGLE = (
    (Phrase("Choose a level, in the list or on the levels"), "1, 2, 3"),
    (Phrase("Next and previous capability, there"), "N, P"),
    (Phrase("Write a comment, there"), "C"),
)
