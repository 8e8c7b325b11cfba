"""The editor of entries: one column that follows a form's definition.

`Editor(begin(workspace, content))` edits a new entry, `Editor(resume(workspace, entry_id))` one
that is there. What is typed is kept by the session, never by a button.
"""

from fcp_portfolio.ui.views.editor.chooser import FormChooser
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.editor.session import begin, recover, resume, unsaved

__all__ = ["Editor", "FormChooser", "begin", "recover", "resume", "unsaved"]
