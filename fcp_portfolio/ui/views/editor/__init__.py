"""The editor of entries: one column that follows a form's definition.

`Editor(begin(workspace, content))` edits a new entry, `Editor(resume(workspace, entry_id))` one
that is there. What is typed is kept by the session, never by a button. Each is imported from its
module, so that a window opens without the editor.
"""
