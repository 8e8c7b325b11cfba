"""Small files to spoil."""

FORM = """\
schema: fcp-portfolio/form/1
id: note
edition: 1
title: Note
short_title: Note
kind: Reflection
purpose: To try things.
icon: eye
provenance:
  confidence: our own design
fields:
  - id: text
    label: Text
    kind: long_text
"""

FRAMEWORK = """\
schema: fcp-portfolio/framework/1
id: tiny
edition: "1.10"
title: Tiny framework
short_title: Tiny
publisher: Nobody
published: 2026-01-31
link: https://www.example.org/tiny
licence: Free.
provenance:
  confidence: our own design
levels:
  - {kind: part, plural: parts, wording: own, confidence: our own design}
  - {kind: task, plural: tasks, evidence: yes, wording: own, confidence: our own design}
  - {kind: step, plural: steps, wording: working, confidence: from memory}
nodes:
  - code: A
    title: First part
    nodes:
      - {code: 1.1, title: First task}
      - {code: 1.10, title: Tenth task}
"""

SCALE = """\
schema: fcp-portfolio/scale/1
id: two
levels: [no, yes]
provenance:
  confidence: our own design
"""

ROUTE = """\
schema: fcp-portfolio/route/1
id: way
edition: 1
title: A way
purpose: To try things.
link: https://www.example.org/way
licence: Free.
provenance:
  confidence: our own design
opening:
  from: 2026-09
  until: 2027
  provenance:
    confidence: our own design
stages:
  - id: first
    title: First stage
    purpose: To begin.
    provenance:
      confidence: our own design
    asks:
      framework: tiny-1.10
      level: task
      provenance:
        confidence: our own design
    chain:
      - role: reviewer
        title: Supervisor
        provenance:
          confidence: our own design
      - role: second approver
        title: Provider
        ways: [A, B]
        document: yes
        provenance:
          confidence: our own design
"""


def form_with(field: str) -> str:
    """The form with this for its only field, from line 12 on."""
    head = FORM[: FORM.index("  - id: text")]
    return head + field
