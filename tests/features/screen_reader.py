"""Reads the program's window as a screen reader does, through AT-SPI, and acts upon it.

A program of its own, because pyatspi belongs to the system's Python:

    /usr/bin/python3 screen_reader.py PROGRAM ARGUMENT... -- PAGE...

It starts the program, presses the button of each page, and prints as JSON what can be met there:
role and name of all that is shown. PAGE/WORDS presses a button of that page, too, whose name
begins with these words, and waits for its menu.
"""

import json
import subprocess
import sys
import time

import pyatspi

WAIT_S, STEP_S = 60, 0.1
END = time.monotonic() + WAIT_S
PAGE_BUTTON, BUTTON, MENU = "radio button", "push button", "popup menu"


def met(thing):
    """All that is shown, with what it is."""
    if not thing.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield thing.getRoleName(), thing.name, thing
    for kid in thing:
        if kid is not None:
            yield from met(kid)


def window():
    """The window of the open portfolio, once it is there."""
    while time.monotonic() < END:
        for program in pyatspi.Registry.getDesktop(0):
            for frame in program or ():
                if any(role == PAGE_BUTTON for role, _, _ in met(frame)):
                    return frame
        time.sleep(STEP_S)
    return sys.exit("No window of a portfolio was shown.")


def read(frame):
    """All that is shown now: what was asked before is forgotten, since nobody told of changes."""
    frame.clear_cache()
    return [(role, name) for role, name, _ in met(frame)]


def shown(frame, wanted):
    """What is met once that is there, a role and a name, and stays the same."""
    before, now = [], read(frame)
    while before != now or not any(is_meant(wanted, one) for one in now):
        if time.monotonic() > END:
            sys.exit(f"{wanted} was not shown: {now}")
        time.sleep(STEP_S)
        before, now = now, read(frame)
    return now


def is_meant(wanted, one):
    """Whether it has the role, and the name begins so."""
    return one[0] == wanted[0] and one[1].startswith(wanted[1])


def press(frame, *wanted):
    """Presses the first of them."""
    buttons = [thing for role, name, thing in met(frame) if is_meant(wanted, (role, name))]
    buttons[0].queryAction().doAction(0)


def main(command, pages):
    program = subprocess.Popen(command)
    try:
        frame, told = window(), {}
        for asked in pages:
            page, _, button = asked.partition("/")
            press(frame, PAGE_BUTTON, page)
            told[asked] = shown(frame, ("label", page))
            if button:
                press(frame, BUTTON, button)
                told[asked] = shown(frame, (MENU, ""))
        print(json.dumps(told))
    finally:
        program.terminate()
        program.wait()


if __name__ == "__main__":
    split = sys.argv.index("--")
    main(sys.argv[1:split], sys.argv[split + 1 :])
