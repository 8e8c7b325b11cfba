#!/usr/bin/env python3
"""Set up, run, test, measure and bundle FCP Portfolio, starting from nothing but Python 3.11.

python3 dev.py run [ARGS]            run the program; without ARGS its fictional example
python3 dev.py test [--all]          every check; --all includes the slow tests
python3 dev.py test [--all] ARGS     only pytest with ARGS: a path, -k WORD, ...
python3 dev.py bench [NAMES]         measure speed
python3 dev.py build                 a folder that needs no Python, as a zip in dist/
python3 dev.py words [LANGUAGE]      bring the catalogues for translators up to date
python3 dev.py lock [--upgrade]      remake the lock files after a change in pyproject.toml

Everything is installed into .venv, from lock files with hashes. On Debian and Ubuntu, root also
gets the system packages that are missing; anyone else is told which.
"""

# Standard library only. Nothing here may need a newer Python to be read than the one that is
# refused, so that an old one gets a sentence and not a syntax error.
from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCKS = ROOT / ".ci" / "locks"
NPM_LOCK = LOCKS / "npm"
PYTHON = f"Python {sys.version_info[0]}.{sys.version_info[1]} of {sys.base_prefix}"

# What Qt loads and does not bring along: the file, and the Debian package that has it.
QT_LIBRARIES = {
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    # From here on only a window under X needs them; without them Qt aborts instead of complaining.
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# A second opinion on our PDFs; a look at what reaches the disk, and a screen to draw windows on.
TEST_TOOLS = {"pdftotext": "poppler-utils", "qpdf": "qpdf"}
LINUX_TOOLS = {"strace": "strace", "Xvfb": "xvfb", "xauth": "xauth"}
BUILD_TOOLS = {"objdump": "binutils"}  # says which libraries a library needs
# A screen reader's bus, what tells a desktop of types of files, its store of passwords, programs
# that sign and fill PDFs in their own way, and what veraPDF needs of Java.
# Other systems have them elsewhere, if at all: the test that needs one is skipped there.
DEBIAN_FILES = json.loads((ROOT / ".ci" / "debian.json").read_text(encoding="utf-8"))
VENV_PACKAGE = f"python3.{sys.version_info[1]}-venv"
# Coverage must be complete where a mistake would lose or falsify somebody's evidence.
COMPLETE = ("domain", "services", "storage")


class Stop(Exception):  # noqa: N818 - it ends the run and is not always an error
    """A sentence for the person at the keyboard."""


def say(sentence: str) -> None:
    """Standard output belongs to the program that is run."""
    print(sentence, file=sys.stderr, flush=True)


def call(*command: object, env: Mapping[str, str] | None = None) -> int:
    """Run a step of the set-up or a check in the project's folder."""
    words = [str(word) for word in command]
    return subprocess.call(words, cwd=ROOT, env={**os.environ, **(env or {})})


def must(sentence: str, *command: object, env: Mapping[str, str] | None = None) -> None:
    """Run a step of the set-up; it asks nothing, and is heard only when it fails."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        cwd=ROOT,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        ended = f"This command failed with code {done.returncode}:\n  {shlex.join(words)}"
        raise Stop(f"{done.stdout}\n{sentence} {ended}")


# Python and the system


def check_python() -> None:
    if not (3, 11) <= sys.version_info[:2] <= (3, 14):
        running = ".".join(map(str, sys.version_info[:3]))
        raise Stop(f"FCP Portfolio needs Python 3.11 to 3.14; this is {running}.")


def has_library(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def tools_for(lock: str) -> dict[str, str]:
    """The programs that come with the system: what each is called, and its Debian package."""
    linux = sys.platform == "linux"
    if lock == "build":
        return BUILD_TOOLS if linux else {}
    return {**TEST_TOOLS, **(LINUX_TOOLS if linux else {})} if lock == "test" else {}


def libraries_for(lock: str) -> dict[str, str]:
    """What Qt loads; and what PyInstaller puts into a bundle that has no Python of its own."""
    own = f"libpython3.{sys.version_info[1]}"
    bundled = lock == "build" and sys.base_prefix == "/usr"
    return {**QT_LIBRARIES, **({f"{own}.so.1.0": own} if bundled else {})}


def missing(lock: str) -> dict[str, str]:
    """What the system lacks: the library or program, and its Debian package."""
    tools = tools_for(lock)
    files = DEBIAN_FILES if lock == "test" and shutil.which("apt-get") else {}
    libraries = libraries_for(lock) if sys.platform == "linux" else {}
    return {
        **({} if importlib.util.find_spec("ensurepip") else {"venv": VENV_PACKAGE}),
        **{name: package for name, package in libraries.items() if not has_library(name)},
        **{name: package for name, package in tools.items() if not shutil.which(name)},
        **{name: package for name, package in files.items() if not Path(name).exists()},
    }


def provide_system(lock: str) -> None:
    """Install what is missing if that is possible, otherwise stop and say what is."""
    lacking = missing(lock)
    if not lacking:
        return
    if not shutil.which("apt-get"):
        raise Stop(f"Install these with your system's tools first: {', '.join(sorted(lacking))}.")
    packages = sorted(set(lacking.values()))
    if not is_root():
        raise Stop(tell_packages(packages))
    apt_install(packages)
    still = missing(lock)
    if still:
        raise Stop(f"Installed, and yet these cannot be loaded: {', '.join(sorted(still))}.")


def is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def apt_command(packages: Iterable[str]) -> list[str]:
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def tell_packages(packages: list[str]) -> str:
    install = "  sudo " + " ".join(apt_command(packages))
    if packages == [VENV_PACKAGE]:
        return f"Python's venv module is missing: install it, then run this again:\n{install}"
    return f"System packages are missing: install them, then run this again:\n{install}"


def apt_install(packages: list[str]) -> None:
    say(f"Installing system packages: {' '.join(packages)}")
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    # Another apt may be at work after start-up: wait for it. A failing update need not matter.
    patient = ("-qq", "-o", "DPkg::Lock::Timeout=300")
    call("apt-get", *patient, "update", env=quiet)
    program, *words = apt_command(packages)
    must("The packages could not be installed.", program, *patient, *words, env=quiet)


# The virtual environment


def environment(lock: str) -> Path:
    """The bundle gets its own, so that nothing of the tests ends up in it."""
    return ROOT / (".venv-build" if lock == "build" else ".venv")


def python(lock: str) -> Path:
    place = ("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")
    return environment(lock).joinpath(*place)


def reads(path: Path, wanted: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == wanted


def fingerprint(lock: str) -> str:
    """Changes whenever the installation must: other packages, another Python, another folder."""
    digest = hashlib.sha256(f"{PYTHON}\n{ROOT}\n".encode())
    digest.update((LOCKS / f"{lock}.lock").read_bytes())
    digest.update((ROOT / "pyproject.toml").read_bytes())
    if lock == "test":
        digest.update((NPM_LOCK / "package-lock.json").read_bytes())
    return digest.hexdigest()


def make_environment(lock: str) -> None:
    home = environment(lock)
    if not reads(home / "made-by.txt", PYTHON):
        size = 400 if lock == "test" else 200
        say(f"Making {home.name}, which takes about {size} MB of downloads and a minute.")
        must(f"{home.name} could not be made.", sys.executable, "-m", "venv", "--clear", home)
        (home / "made-by.txt").write_text(PYTHON, encoding="utf-8")


def install_packages(lock: str) -> None:
    pip = (python(lock), "-m", "pip", "--disable-pip-version-check", "-qq")
    locked = ("--require-hashes", "--only-binary=:all:", "--requirement", LOCKS / f"{lock}.lock")
    must("The packages could not be downloaded.", *pip, "install", *locked)
    alone = ("--no-index", "--no-deps", "--no-build-isolation", "--editable", ROOT)
    must("The program could not be installed.", *pip, "install", *alone)


def npm(*words: object) -> tuple[object, ...]:
    """The command of the npm that is among the locked packages."""
    return (python("test").with_name("npm"), *words, "--omit=optional", "--no-audit", "--no-fund")


def install_npm_packages() -> None:
    home = environment("test") / "npm"
    shutil.copytree(NPM_LOCK, home, dirs_exist_ok=True)
    install = npm("ci", "--prefix", home, "--ignore-scripts")
    # Node trusts its own authorities alone; an organisation's network may have one of its own.
    trusting = {"NODE_USE_SYSTEM_CA": "1"}
    must("The packages of npm could not be downloaded.", *install, env=trusting)


def set_up(lock: str) -> None:
    """Bring the environment to what the lock file says; costs next to nothing when it is there."""
    provide_system(lock)
    stamp = environment(lock) / f"{lock}.txt"
    wanted = fingerprint(lock)
    if reads(stamp, wanted):
        return
    make_environment(lock)
    say(f"Installing the locked packages into {environment(lock).name}.")
    install_packages(lock)
    if lock == "test":
        install_npm_packages()
    stamp.write_text(wanted, encoding="utf-8")


# Commands


def replace_me(*command: object) -> int:
    """Run it where the person stands; signals and memory are its own where the system can."""
    words = [str(word) for word in command]
    return subprocess.call(words) if sys.platform == "win32" else os.execv(words[0], words)


def run(args: list[str]) -> int:
    set_up("run")
    # -P: a folder that holds a file called yaml.py must not change what the program imports.
    return replace_me(python("run"), "-P", "-m", "fcp_portfolio", *(args or ["example"]))


def pytest(*args: str) -> tuple[object, ...]:
    return (python("test"), "-m", "pytest", *args)


def checks(*, everything: bool) -> dict[str, tuple[object, ...]]:
    module = (python("test"), "-m")
    # Tests wait a good part of their time, for disks and other programs: one more than processors.
    spread = (f"-n{(os.cpu_count() or 1) + 1}", "--dist=worksteal")
    measured = [f"--cov=fcp_portfolio/{part}" for part in COMPLETE]
    return {
        "ruff": (*module, "ruff", "check"),
        "format": (*module, "ruff", "format", "--check"),
        "mypy": (*module, "mypy"),
        "imports": (python("test").with_name("lint-imports"), "--no-logo"),
        "pytest": pytest(*measured, "--cov-report=", *spread),
        "coverage": (*module, "coverage", "report", "--fail-under=100", f"--include={complete()}"),
        # What they cover is covered without them, and measuring would make them slower.
        **({"slow tests": pytest("-m", "slow", *spread)} if everything else {}),
    }


def complete() -> str:
    return ",".join(f"fcp_portfolio/{part}/*" for part in COMPLETE)


def test(args: list[str]) -> int:
    set_up("test")
    everything, given = "--all" in args, [word for word in args if word != "--all"]
    around = {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}  # compile once
    if given:  # the last -m wins over the one in pyproject.toml, and an empty one selects all
        return call(*pytest(*(("-m", "") if everything else ()), *given), env=around)
    steps = checks(everything=everything)
    failed = [name for name, command in steps.items() if not passes(name, command, around)]
    say(f"Failed: {', '.join(failed)}." if failed else f"All good: {', '.join(steps)}.")
    return 1 if failed else 0


def passes(name: str, command: tuple[object, ...], env: Mapping[str, str]) -> bool:
    say(f"--- {name}")
    began = time.monotonic()
    code = call(*command, env=env)
    # The code tells a test that failed (1) from a program that something killed (below 0).
    ended = f"failed with code {code}" if code else "good"
    say(f"--- {name}: {ended} after {time.monotonic() - began:.0f} s")
    return code == 0


def bench(args: list[str]) -> int:
    set_up("test")
    return call(python("test"), "-m", "tests.bench", *args, env={"QT_QPA_PLATFORM": "offscreen"})


def build(args: list[str]) -> int:
    set_up("build")
    return call(python("build"), ROOT / ".ci" / "bundle.py", *args)


def words(args: list[str]) -> int:
    set_up("test")
    return call(python("test"), ROOT / ".ci" / "translations.py", *args)


def lock_command(lock: str, args: list[str]) -> tuple[object, ...]:
    """One lock serves every system and Python; run.lock decides, the others add to it."""
    compiling = (python("build"), "-m", "uv", "pip", "compile", "pyproject.toml", "--quiet")
    # An older pip (23.2) overlooks the pin of “name” where a package asks for “name[extra]”, so
    # that a release from after the lock would end every new set-up.
    extras = "--no-strip-extras"
    scope = ("--universal", "--python-version=3.11", "--generate-hashes", "--group=install")
    added = () if lock == "run" else (f"--group={lock}", "--constraints=.ci/locks/run.lock")
    result = (
        "--custom-compile-command=python3 dev.py lock",
        f"--output-file=.ci/locks/{lock}.lock",
    )
    return (*compiling, extras, *scope, *added, *result, *args)


def lock_npm() -> None:
    only = ("--package-lock-only", "--omit-lockfile-registry-resolved", "--prefix", NPM_LOCK)
    must("The lock of npm could not be made.", *npm("install", *only))
    path = NPM_LOCK / "package-lock.json"
    made = json.loads(path.read_text(encoding="utf-8"))
    # Optional packages are not installed, and npm refuses a lock that lacks some of their parts.
    kept = {name: facts for name, facts in made["packages"].items() if "optional" not in facts}
    for facts in kept.values():
        facts.pop("optionalDependencies", None)
    text = json.dumps({**made, "packages": kept}, indent=2)
    path.write_text(text + "\n", encoding="utf-8")


def lock(args: list[str]) -> int:
    set_up("build")
    for name in ("run", "test", "build"):
        must(f"{name}.lock could not be made.", *lock_command(name, args))
    make_environment("test")
    install_packages("test")
    lock_npm()
    return 0


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    command.__name__: command for command in (run, test, bench, build, words, lock)
}


def main(words: list[str]) -> int:
    if not words or words[0] not in COMMANDS:
        print(__doc__.strip())
        return 0 if words in (["-h"], ["--help"]) else 2
    try:
        check_python()
        return COMMANDS[words[0]](words[1:])
    except Stop as sentence:
        say(str(sentence))
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
