"""Where frameworks, resources and guide are: beside the package, in source and bundle."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRAMEWORKS = ROOT / "frameworks"
RESOURCES = ROOT / "resources"
GUIDE = ROOT / "docs" / "guide"
