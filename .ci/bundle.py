"""Make a folder that runs without Python and without administrator rights, zipped into dist/.

Started by `python3 dev.py build`, in an environment that holds the run-time packages and
PyInstaller and nothing else. It builds for the system it runs on; there is no cross build.
"""

from __future__ import annotations

import platform
import re
import shutil
import stat
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, PackagePath, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build"
HOOKS = ROOT / ".ci" / "hooks"
NAME = "fcp-portfolio"
LICENCES = "licences"
BILL = f"{NAME}.cdx.json"
MIGRATIONS = "fcp_portfolio/storage/migrations"

# What PyInstaller cannot see by following imports.
HIDDEN = (
    "--collect-submodules=fcp_portfolio",  # slow imports happen inside functions
    "--collect-all=alembic",  # it finds its parts by name
    "--collect-data=reportlab",  # its fonts
    "--collect-data=mnemonic",  # the word lists
    "--copy-metadata=fcp-portfolio",  # the version, for "about" and for what is written into files
    "--copy-metadata=sqlmodel",
    "--collect-submodules=keyring.backends",  # which of them suits a system shows when it runs
    "--copy-metadata=keyring",  # that names them
    "--hidden-import=_rl_accel",  # ReportLab tries whether it is there
)
# Alembic runs migrations from their source; the rest is what the program reads beside its code.
DATA = ("docs", "frameworks", "resources", MIGRATIONS)
LICENCE = re.compile(r"licen[cs]e|copying|notice|author", re.IGNORECASE)
# Wanted by nobody at run time, and large.
UNUSED = ("tkinter", "setuptools", "pip", "IPython", "numpy")


def options() -> list[str]:
    console = ["--hide-console=hide-early"] if sys.platform == "win32" else []
    return [
        *("--noconfirm", "--clean", "--onedir", "--console", "--log-level=WARN", f"--name={NAME}"),
        *(f"--distpath={WORK / 'bundle'}", f"--workpath={WORK / 'work'}", f"--specpath={WORK}"),
        f"--additional-hooks-dir={HOOKS}",
        *HIDDEN,
        *(f"--add-data={ROOT / path}:{path}" for path in DATA),
        *(f"--exclude-module={module}" for module in UNUSED),
        *console,
        str(ROOT / "fcp_portfolio" / "__main__.py"),
    ]


def bundled_packages() -> Iterator[Distribution]:
    """Those of the run-time lock that this system has."""
    lock = (ROOT / ".ci" / "locks" / "run.lock").read_text(encoding="utf-8")
    names = dict.fromkeys(re.findall(r"^([\w.-]+)==", lock, flags=re.MULTILINE))
    installed = {path.name.split("-")[0] for path in site_packages().glob("*.dist-info")}
    return (distribution(name) for name in names if name.replace("-", "_") in installed)


def site_packages() -> Path:
    return Path(str(distribution("pyinstaller").locate_file("")))


def is_licence(file: PackagePath) -> bool:
    beside = any(part.endswith(".dist-info") for part in file.parts)
    return beside and LICENCE.search(str(file)) is not None


def gather_licences(target: Path) -> None:
    """Ours, each package's own, and those that Qt's packages refer to and do not bring along."""
    shutil.copytree(ROOT / ".ci" / "licences", target, dirs_exist_ok=True)
    for ours in ("LICENSE", "THIRD-PARTY.md"):
        shutil.copyfile(ROOT / ours, target / ours)
    for place in (sysconfig.get_path("stdlib"), sys.base_prefix):
        if (text := Path(place, "LICENSE.txt")).is_file():
            shutil.copyfile(text, target / "Python.txt")
    for package in bundled_packages():
        for file in filter(is_licence, package.files or ()):
            place = target / package.name / Path(*file.parts[1:])
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(package.locate_file(file)), place)


def put_bill(folder: Path) -> None:
    """What the bundle is made of, beside the program."""
    from bill import write  # beside this script

    write(folder / BILL, python=platform.python_version())


def add(archive: zipfile.ZipFile, path: Path, name: str) -> None:
    """Symbolic links stay links: followed, they would store Qt's libraries twice."""
    if path.is_symlink():
        link = zipfile.ZipInfo(name)
        link.create_system = 3  # the attributes below are those of Unix
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, str(path.readlink()))
    elif path.is_file():
        archive.write(path, name)


def zip_folder(folder: Path, target: Path) -> None:
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for path in sorted(folder.rglob("*")):
            add(archive, path, path.relative_to(folder.parent).as_posix())


def zip_name() -> str:
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    version = distribution(NAME).version
    return f"{NAME}-{version}-{system}-{platform.machine().lower()}.zip"


def main() -> int:
    import PyInstaller.__main__  # only here, so that the rest can be tested without it

    PyInstaller.__main__.run(options())
    folder = WORK / "bundle" / NAME
    gather_licences(folder / LICENCES)
    put_bill(folder)
    target = ROOT / "dist" / zip_name()
    zip_folder(folder, target)
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
