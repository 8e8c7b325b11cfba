"""A peer-support group: its members, rules, meetings and what became of them.

Each thing that a member adds is a subject of its own, so that copies merge without a conflict; what
must be one thing everywhere (the ground rules, whether somebody came) has an id made of what it is
about. Minutes, the rota, which summaries count and which maps stand are worked out from those, the
same on every computer.
"""
