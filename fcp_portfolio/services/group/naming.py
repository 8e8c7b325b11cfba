"""What a group is called: its name can be changed, and the former ones are known."""

from collections.abc import Sequence
from dataclasses import replace

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.group.naming import RENAMED, GroupName, names_in_time
from fcp_portfolio.domain.identity import name_on_one_line
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.group.members import require_group
from fcp_portfolio.services.no_patient import NAME, require_colleague
from fcp_portfolio.services.portfolio import Portfolio, details
from fcp_portfolio.storage import history

STILL_COUNTS = Phrase(
    "Members make their next summaries for this name. What they made before for the former one "
    "still counts, and so does what was handed in."
)


def group_names(group: Portfolio) -> Sequence[GroupName]:
    """Every name that the group had, in order, empty where it was erased; the last is the present.

    An erased one keeps its time: or the next would hold for what was made before it.
    """
    with group.read() as session:
        written = history.states(session, group.details_id)
        return names_in_time((at, str(state.get("name", ""))) for at, state in written)


def rename_group(group: Portfolio, name: str) -> Done[str]:
    """Calls the group by another name; its file keeps the name that it has in its folder.

    Raises Refused without a name, and where it is called so already.
    """
    require_group(group)
    tidied = name_on_one_line(name)
    if not tidied:
        raise Refused(Phrase("A group needs a name. Nothing was changed."))
    if tidied == group.owner.name:
        message = Phrase("The group is called “{name}” already. Nothing was changed.", name=tidied)
        raise Refused(message)
    looked = require_colleague({NAME: tidied})
    keys = [route.key for route in group.routes]
    state = details(replace(group.owner, name=tidied), group.framework_keys, keys)
    with group.change() as change:
        change.record(RENAMED, "details", group.details_id, state)
    group.refresh()
    said = Phrase("The group is called “{name}” now.", name=tidied)
    return Done(
        value=tidied,
        changed=Changed.DETAILS,
        undo=change.id,
        said=said,
        advice=(STILL_COUNTS, *looked),
    )
