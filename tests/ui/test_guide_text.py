"""The guide says what is there: its menus, keys, words and pictures are those of the program."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from fcp_portfolio.paths import GUIDE, ROOT
from fcp_portfolio.ui.actions import TABLE
from fcp_portfolio.ui.guide import PARTS, text
from fcp_portfolio.ui.guide.text import parts, with_keys
from fcp_portfolio.ui.kinds.desk import ACTIONS as DESK
from fcp_portfolio.ui.kinds.desk import PAGES as DESK_PAGES
from fcp_portfolio.ui.kinds.group import ACTIONS as GROUP
from fcp_portfolio.ui.kinds.group import PAGES as GROUP_PAGES
from fcp_portfolio.ui.kinds.portfolio import PAGES
from fcp_portfolio.ui.preferences import Section
from fcp_portfolio.ui.review.actions import TABLE as REVIEW

OWN = sorted(GUIDE.glob("*.md"))
BOLD = re.compile(r"\*\*([^*]+)\*\*")
MENU = re.compile(r"\*\*(\w[\w-]*) > ([^*]+)\*\*(?: \(`([^`]+)`\))?")
KEY = re.compile(r"`([^`]+)`")
PICTURE = re.compile(r"!\[([^]]*)\]\(([^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^]]+\]\(([^)]+)\)")
EMPHASIS = {"In a PDF program, such as Acrobat Reader.", "On paper.", "With this program."}
EMPHASIS |= {"By mail, or beside the owner.", "The PDF is not encrypted.", "Unaltered?", "Known?"}
ENTRIES = {
    (str(row.menu), row.text.removesuffix("…")): row for row in (*REVIEW, *GROUP, *DESK, *TABLE)
}


@pytest.fixture(scope="module")
def said() -> set[str]:
    """Every text that the program's code holds, without the sign that it asks for more."""
    return {words.removesuffix("…") for words in _literals()}


def _literals() -> Iterator[str]:
    for file in (ROOT / "fcp_portfolio").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def own(file: Path) -> str:
    """The text of a file without the comments that become tables."""
    return re.sub(r"<!--.*?-->", "", file.read_text("utf-8"), flags=re.DOTALL)


def test_contents_name_every_file_once() -> None:
    names = [part.name for part in parts()]
    assert sorted(names) == sorted([*(file.name for file in OWN), "sign-off.md"])
    assert names[0] == "contents.md"


def test_every_page_has_its_part() -> None:
    names = {part.name for part in parts()}
    pages = (*PAGES, *DESK_PAGES, *GROUP_PAGES)
    wanted = {f"{PARTS.get(page, page).partition('#')[0]}.md" for page in pages}
    assert wanted | {"start.md", "editor.md", "review.md", "supervisors.md"} <= names
    assert "what-leaves.md" in names


@pytest.mark.parametrize("file", OWN, ids=lambda file: file.stem)
def test_menus_and_their_keys_are_those_of_the_tables(file: Path) -> None:
    for menu, entry, keys in MENU.findall(own(file)):
        row = ENTRIES[menu, entry.removesuffix("…")]
        assert entry == row.text
        assert keys in ("", row.shortcut)


@pytest.mark.parametrize("file", OWN, ids=lambda file: file.stem)
def test_every_key_in_the_text_is_in_a_table(file: Path) -> None:
    assert set(KEY.findall(own(file))) <= text.known_keys()


@pytest.mark.parametrize("file", OWN, ids=lambda file: file.stem)
def test_bold_words_are_words_of_the_window(file: Path, said: set[str]) -> None:
    bold = {words for words in BOLD.findall(own(file)) if " > " not in words} - EMPHASIS
    assert {words for words in bold if words.removesuffix("…") not in said} == set()


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.name)
def test_pictures_are_there_and_described(part: text.Part) -> None:
    for description, name in PICTURE.findall(part.file.read_text("utf-8")):
        assert part.find(name).is_file()
        assert len(description) > 10


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.name)
def test_links_lead_to_parts_or_to_the_web(part: text.Part) -> None:
    names = {one.name for one in parts()}
    for link in LINK.findall(part.file.read_text("utf-8")):
        assert link.startswith("https://") or Path(link).name in names


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.name)
def test_a_part_has_one_title_and_its_keys_are_put_in(part: text.Part) -> None:
    made = part.markdown()
    assert made.startswith("# ")
    assert len(re.findall(r"^# ", made, re.MULTILINE)) == 1
    assert "<!--" not in made
    for line in re.findall(r"^\| .* \| \*\*(.*)\*\* \|$", made, re.MULTILINE):
        assert line


def test_every_section_of_the_preferences_is_named() -> None:
    told = (GUIDE / "preferences.md").read_text("utf-8")
    assert [part.value for part in Section if f"| **{part.value}** |" not in told] == []


def test_everything_that_is_written_is_named_among_what_leaves() -> None:
    said = (GUIDE / "what-leaves.md").read_text(encoding="utf-8")
    kinds = (
        "summary for your supervisor",
        "HCPC profile",
        "provider's form, filled in",
        "reminder that you copy",
        "calendar file",
        "compared or merged",
    )
    assert [kind for kind in kinds if kind not in said] == []
    assert said.index("a time-stamp service") < said.index("## What you write yourself")


def test_keys_come_from_the_tables() -> None:
    made = with_keys(
        "Press `Ctrl+N`, not `verify`.\n\n<!-- keys: log; Next place found, then the next entry -->"
    )
    assert made.startswith("Press **Ctrl+N**, not `verify`.")
    assert (
        "| Log evidence | **Ctrl+N** |\n| Next place found, then the next entry | **F3** |" in made
    )
    assert "| Sign | **Ctrl+Shift+S** |" in with_keys("<!-- keys of review: sign -->")


def test_translated_part_stands_in_for_the_english_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cy").mkdir()
    (tmp_path / "contents.md").write_text("# Guide\n\n[Home](home.md), [Export](export.md)\n")
    (tmp_path / "home.md").write_text("# Home\n")
    (tmp_path / "export.md").write_text("# Export\n")
    (tmp_path / "cy" / "home.md").write_text("# Hafan\n")
    monkeypatch.setattr(text, "GUIDE", tmp_path)
    kept = QLocale()
    QLocale.setDefault(QLocale("cy"))
    try:
        found = [part.markdown().strip() for part in parts()[1:]]
    finally:
        QLocale.setDefault(kept)
    assert found == ["# Hafan", "# Export"]
