"""`desk`: a supervisor's desk, a module for each part of it."""

import typer

from fcp_portfolio.cli.desk import answering, overview, people, requests, rounds, sessions

app = typer.Typer(help="A supervisor’s desk: whom you supervise, what waits.")
for module in (people, requests, answering, sessions, overview):
    for name, command in module.COMMANDS.items():
        app.command(name)(command)
app.add_typer(rounds.app, name="round")
