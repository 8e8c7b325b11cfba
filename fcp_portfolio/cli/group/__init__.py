"""`group`: a peer-support group, its members, meetings, notes, map and record."""

import typer

from fcp_portfolio.cli.group import meetings, members, notes, sharing

app = typer.Typer(help="A peer-support group: members, meetings, the map.")
for _module in (members, meetings, notes, sharing):
    for _name, _command in _module.COMMANDS.items():
        app.command(_name)(_command)
