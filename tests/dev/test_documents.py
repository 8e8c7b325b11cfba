"""What documents rest on is there: each file, each test, each part that they point to."""

import re

import pytest

import dev

PAGES = (
    "SECURITY.md",
    "docs/security.md",
    "docs/governance.md",
    "docs/reading-a-file.md",
    "README.md",
)
TESTS = "\n".join(path.read_text(encoding="utf-8") for path in dev.ROOT.glob("tests/**/*.py"))


def read(page):
    return (dev.ROOT / page).read_text(encoding="utf-8")


def headings(page):
    told = re.findall(r"^#+ (.+)$", read(page), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in told}


@pytest.mark.parametrize("page", PAGES)
def test_files_that_are_named_are_there(page):
    named = re.findall(r"`((?:tests|docs|resources|\.ci)/[^`*…]*)`", read(page))
    assert [path for path in named if not (dev.ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_what_is_there(page):
    folder = (dev.ROOT / page).parent
    dead = []
    for link in re.findall(r"\]\((?!https?:)([^)\s]+)\)", read(page)):
        path, _, part = link.partition("#")
        there = (folder / path).exists()
        if not there or (part and part not in headings((folder / path).relative_to(dev.ROOT))):
            dead.append(link)
    assert dead == []


def test_tests_that_security_names_are_there():
    named = re.findall(r"`(test_\w+)`", read("docs/security.md"))
    assert named
    assert [name for name in named if f"def {name}(" not in TESTS] == []
