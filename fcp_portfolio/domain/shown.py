"""What of an entry a request of each kind shows. Nothing else of it goes out, tags for one."""

from dataclasses import replace

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.form import FilledBy, Form
from fcp_portfolio.domain.request import Kind


def shown_content(kind: Kind, content: Content, form: Form) -> Content:
    """The content as it is shown: for an assessment its owner's part, for a period one line."""
    content = replace(content, tags=())
    match kind:
        case Kind.ASSESSMENT:
            return owners_part(content, form)
        case Kind.PERIOD:
            return _line(content)
    return content


def owners_part(content: Content, form: Form) -> Content:
    """An entry without what its assessor fills in."""
    theirs = {field.id for field in form.fields if field.filled_by is FilledBy.ASSESSOR}
    own = {name: value for name, value in content.values.items() if name not in theirs}
    return replace(content, values=own, elsewhere=None)


def _line(content: Content) -> Content:
    return Content(
        form=content.form,
        form_edition=content.form_edition,
        title=content.title,
        occurred=content.occurred,
        minutes=content.minutes,
        person=content.person,
        private=content.private,
    )
