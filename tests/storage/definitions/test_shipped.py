"""The files that come with the program say what they should, and its guide tells the truth."""

import re
from collections import Counter
from pathlib import Path
from textwrap import indent

import pytest

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy
from fcp_portfolio.domain.framework import Confidence, Wording
from fcp_portfolio.domain.readiness.requirement import parts_in
from fcp_portfolio.domain.route import Route
from fcp_portfolio.storage.definitions import Definitions, read_definition
from fcp_portfolio.storage.definitions.library import TABLES
from fcp_portfolio.storage.definitions.rule_table import RULES
from tests.storage.definitions.conftest import SHIPPED

REQUIREMENT = """\
schema: fcp-portfolio/route/1
id: one-rule
edition: 1
title: One rule
purpose: To try it.
link: https://www.example.org/rule
licence: Free.
provenance: {confidence: our own design}
stages:
  - id: stage
    title: Stage
    purpose: To try it.
    provenance: {confidence: our own design}
    asks: {framework: hee-msk-2018, level: capability, provenance: {confidence: our own design}}
    chain:
      - {role: reviewer, title: Supervisor, provenance: {confidence: our own design}}
    requirements:
      - id: one
        title: One
        statement: One.
        provenance: {confidence: our own design}
"""
DATES = """
dates:
  - {id: began, title: Began, provenance: {confidence: our own design}}
  - {id: agreed-end, title: End, provenance: {confidence: our own design}}
"""
README = (SHIPPED / "README.md").read_text("utf-8")
ICONS = Path(__file__).parents[3] / "resources" / "icons"
FORMS = [
    "authorisation",
    "cbd",
    "ceps",
    "certificate",
    "clinic-session",
    "cot",
    "csr",
    "debrief",
    "hcpc-profile",
    "leadership",
    "mini-cex",
    "msf",
    "pdp",
    "peer-discussion",
    "psq",
    "qip",
    "reflection",
    "roadmap-checklist",
    "sea",
    "supervision-meeting",
    "teaching",
    "tutorial",
    "verification-of-evidence",
]


def fields(shipped: Definitions) -> list[Field]:
    return [item for form in shipped.forms.values() for item in form.fields]


def test_everything_shipped_is_sound(shipped: Definitions) -> None:
    assert shipped.complaints == ()


def test_what_ships(shipped: Definitions) -> None:
    assert sorted(shipped.frameworks) == [
        "advanced-practice-2025",
        "hcpc-cpd-2006",
        "hee-msk-2018",
    ]
    assert sorted(shipped.forms) == FORMS
    assert sorted(shipped.routes) == [
        "advanced-practice-eportfolio-2025",
        "fcp-independent-portfolio-2021",
        "fcp-supported-portfolio-2023",
        "fcp-taught-2023",
        "fit-notes-2022",
        "hcpc-cpd-profile-2022",
        "imaging-requests-1",
        "independent-prescribing-2019",
        "injection-therapy-2011",
    ]
    assert sorted(shipped.scales) == ["expectation_3", "fcp_verification", "msf_7", "rcgp_4"]


def test_every_definition_has_its_text(shipped: Definitions) -> None:
    things = Counter(key.split(":")[0] for key in shipped.texts)
    assert things == {"framework": 3, "form": 23, "scale": 4, "route": 9, "crosswalk": 2}
    assert shipped.texts["form:cbd:1"] == (SHIPPED / "forms" / "cbd.yaml").read_text("utf-8")


def test_hee_msk_has_the_titles_of_the_document(shipped: Definitions) -> None:
    framework = shipped.frameworks["hee-msk-2018"]
    assert [node.label for node in framework.nodes] == [
        "A Person-Centred Approaches",
        "B Assessment, Investigation and Diagnosis",
        "C Condition Management, Interventions and Prevention",
        "D Service and Professional Development",
    ]
    assert [node.label for node in framework.evidence_nodes] == [
        "1 Communication",
        "2 Person-centred care",
        "3 History-taking",
        "4 Physical assessment",
        "5 Investigations and diagnosis",
        "6 Prevention and lifestyle interventions",
        "7 Self-management and behaviour change",
        "8 Pharmacotherapy",
        "9 Injection therapy",
        "10 Surgical interventions",
        "11 Rehabilitative interventions",
        "12 Interventions and care planning",
        "13 Referrals and collaborative working",
        "14 Evidence-based practice and service development",
    ]


def test_hee_msk_says_what_is_official_and_what_is_not(shipped: Definitions) -> None:
    framework = shipped.frameworks["hee-msk-2018"]
    assert framework.official_totals == {"domain": 4, "capability": 14, "outcome": 105}
    assert framework.working_note() == (
        "Working prompts in our words; the official document has 105 outcomes: "
        "import the wording from your copy."
    )
    wordings = {(n.kind, n.wording, n.confidence, n.evidence) for n in framework.by_path.values()}
    assert wordings == {
        ("domain", Wording.OFFICIAL, Confidence.SOURCED, False),
        ("capability", Wording.OFFICIAL, Confidence.SOURCED, True),
        ("outcome", Wording.WORKING, Confidence.MEMORY, False),
    }


def test_paths_and_ids_never_change(shipped: Definitions) -> None:
    framework = shipped.frameworks["hee-msk-2018"]
    assert framework.node("4").path == "hee-msk-2018#4"
    assert framework.nodes[0].path == "hee-msk-2018#A"
    assert framework.node("4").children[0].path == "hee-msk-2018#4.m1"
    assert framework.node_id(framework.node("4")) == "dbc857a7-7383-5264-964f-6801567a75b6"


def test_outcomes_cannot_be_linked_while_they_are_prompts(shipped: Definitions) -> None:
    with pytest.raises(NotFound, match=r"has no “4\.m1”"):
        shipped.frameworks["hee-msk-2018"].node("4.m1")


def test_advanced_practice_has_38_capabilities_in_four_pillars(shipped: Definitions) -> None:
    framework = shipped.frameworks["advanced-practice-2025"]
    assert [len(pillar.children) for pillar in framework.nodes] == [11, 11, 8, 8]
    assert framework.node("1.10").title == "Role model for local need"
    assert {node.wording for node in framework.evidence_nodes} == {Wording.OWN}
    assert framework.working_note() == ""


def test_hcpc_has_five_standards(shipped: Definitions) -> None:
    codes = [node.code for node in shipped.frameworks["hcpc-cpd-2006"].evidence_nodes]
    assert codes == ["1", "2", "3", "4", "5"]


def test_capability_scale_has_the_words_of_the_verification(shipped: Definitions) -> None:
    assert shipped.scales["fcp_verification"].levels == (
        "insufficient evidence",
        "needs further development",
        "capable",
        "excellent",
    )


def test_a_quick_log_needs_one_text_only(shipped: Definitions) -> None:
    required = [item for item in shipped.forms["debrief"].fields if item.required]
    assert [(item.id, item.kind) for item in required] == [("learning", FieldKind.LONG_TEXT)]


def test_supervision_is_timed_and_with_somebody(shipped: Definitions) -> None:
    found = [form for form in shipped.forms.values() if form.supervision]
    assert [form.id for form in found] == ["debrief", "supervision-meeting", "tutorial"]
    assert all(form.timed and form.with_person for form in found)


def test_case_discussion_shows_three_capabilities(shipped: Definitions) -> None:
    assert shipped.forms["cbd"].max_links == 3


def test_consultation_observation_has_thirteen_criteria(shipped: Definitions) -> None:
    criteria = shipped.forms["cot"].field("criteria")
    assert criteria.filled_by is FilledBy.ASSESSOR
    assert [criterion.id for criterion in criteria.criteria] == [str(n) for n in range(1, 14)]
    assert criteria.scale == shipped.scales["rcgp_4"]


def test_every_kind_of_field_is_used(shipped: Definitions) -> None:
    assert {item.kind for item in fields(shipped)} == set(FieldKind)


def test_no_form_asks_what_every_entry_has(shipped: Definitions) -> None:
    asked = {"title", "date", "occurred", "minutes", "person", "assessor", "links", "attachments"}
    assert asked.isdisjoint(item.id for item in fields(shipped))


def test_forms_have_icons_that_exist(shipped: Definitions) -> None:
    icons = {form.icon for form in shipped.forms.values()}
    assert [icon for icon in icons if not (ICONS / f"{icon}.svg").exists()] == []


def test_labels_have_no_full_stop_and_hints_have_one(shipped: Definitions) -> None:
    items = fields(shipped)
    assert [item.label for item in items if item.label.endswith((".", ":", "?"))] == []
    assert [item.hint for item in items if item.hint and not item.hint.endswith(".")] == []


def test_narratives_about_patients_say_what_to_leave_out(shipped: Definitions) -> None:
    narratives = {"summary", "happened"}
    hints = [item.hint for item in fields(shipped) if item.id in narratives]
    assert all("No names, dates of birth or places." in hint for hint in hints)


def test_guide_names_every_key() -> None:
    tables = {table.what: table for group in TABLES.values() for table in group}
    missing = [what for what, table in tables.items() if table.as_markdown() not in README]
    assert missing == [], "copy the output of as_markdown() into frameworks/README.md"


def test_examples_of_the_guide_are_sound(shipped: Definitions) -> None:
    examples = [text for text in _examples() if not text.startswith("rule:")]
    made = [type(read_definition(text, "README.md", shipped)).__name__ for text in examples]
    assert made == ["Form", "Framework", "Route", "Route", "Scale", "Crosswalk"]


def test_guide_has_an_example_of_every_kind_of_rule(shipped: Definitions) -> None:
    kinds = set()
    for rule in (text for text in _examples() if text.startswith("rule:")):
        text = REQUIREMENT + indent(rule, " " * 8)
        route = read_definition(text + DATES, "README.md", shipped)
        assert isinstance(route, Route)
        (requirement,) = route.every_requirement
        kinds |= {type(part).__name__ for part in parts_in(requirement.rule)}
    makers = {"All", "AnyOf", "Attachments", "Chain", "Confirmed", "Count", "Document", "Gaps"}
    makers |= {
        "Amount",
        "EachDay",
        "Kinds",
        "Level",
        "Linked",
        "Minutes",
        "People",
        "Statement",
        "Valid",
        "Within",
    }
    assert makers | {"Words"} <= kinds
    named = [name for name in RULES if f"\n`{name}`" not in README and name not in ("all", "any")]
    assert named == []


def _examples() -> list[str]:
    found: list[str] = re.findall(r"```yaml\n(.+?)```", README, re.DOTALL)
    return found


def test_guide_names_icons_that_exist() -> None:
    names = re.search(r"Icons to choose from: (.+)\.", README)
    assert names is not None
    missing = [n for n in re.findall(r"[a-z-]+", names[1]) if not (ICONS / f"{n}.svg").exists()]
    assert missing == []


def test_guide_names_everything_that_rules_may_name(shipped: Definitions) -> None:
    """Scales, forms, their kinds and frameworks stand in the table, none of them misspelt."""
    table = README[README.index("Names that a route") : README.index("### Every kind of rule")]
    told = set(re.findall(r"`([^`]+)`", table))
    names = {*shipped.scales, *shipped.forms, *shipped.frameworks}
    names |= {form.kind for form in shipped.forms.values()}
    assert names - told == set()
    others = {"your supervisor", "your provider"}
    assert told - names == {*shipped.scales["fcp_verification"].levels, *others}
