"""A disk that forgets: what a traced process wrote, and what of it a power cut may leave.

`strace` records every call that changes a file. Replaying them keeps, for every file and folder,
what was forced to the disk (`fsync`) apart from what was only handed to the system. A power cut
keeps the first, and of the second any part: nothing, some calls but not others, half a call.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

CALLS = (
    "openat,close,write,pwrite64,lseek,fsync,fdatasync,ftruncate,rename,unlink,"
    "writev,pwritev,fallocate,copy_file_range,sendfile,dup,dup2,dup3"
)
UNEXPECTED = {"writev", "pwritev", "fallocate", "copy_file_range", "sendfile"}
_CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)")
_NUMBER = re.compile(r", (\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


def can_trace() -> bool:
    """Whether `strace` is installed and may be used here."""
    strace = shutil.which("strace")
    return (
        bool(strace)
        and subprocess.run([strace, "-qq", "-o", "/dev/null", "true"], check=False).returncode == 0
    )


def trace(arguments: Sequence[object], to: Path) -> None:
    """Runs a Python module and records its calls."""
    strace = ["strace", "-f", "-qq", "-xx", "-s", "100000000", "-e", f"trace={CALLS}", "-o", to]
    subprocess.run([*strace, sys.executable, "-m", *arguments], check=True, stdout=subprocess.PIPE)


@dataclass
class File:
    """What a file holds, what of that is on the disk, and the calls in between."""

    data: bytearray = field(default_factory=bytearray)
    durable: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def write(self, at: int, piece: bytes) -> None:
        self.pending.append((at, piece))
        _write(self.data, at, piece)

    def truncate(self, size: int) -> None:
        self.pending.append((size, None))
        _truncate(self.data, size)

    def sync(self) -> None:
        self.durable = bytes(self.data)
        self.pending.clear()

    def after_power_cut(self, random: Random | None) -> bytes:
        left = bytearray(self.durable)
        for at, piece in self.pending if random else ():
            match random.choice(("all", "none", "half")), piece:
                case "none", _:
                    pass
                case _, None:
                    _truncate(left, at)
                case "all", _:
                    _write(left, at, piece)
                case _:
                    _write(left, at, piece[: len(piece) // 2])
        return bytes(left)


@dataclass
class Disk:
    """The files below one folder, while calls are replayed."""

    folder: Path
    names: dict[Path, File]
    durable_names: dict[Path, File]
    open: dict[int, tuple[Path, File | None]] = field(default_factory=dict)
    places: dict[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> "Disk":
        """The disk before anything is replayed: everything on it is durable."""
        names = {
            path: File(bytearray(path.read_bytes()), path.read_bytes())
            for path in folder.rglob("*")
            if path.is_file()
        }
        return cls(folder, dict(names), dict(names))

    def replay(self, recorded: Path) -> Iterator[str]:
        """Replays call by call; yields what the process said, or nothing where a file changed."""
        with recorded.open() as lines:
            for line in lines:
                found = _CALL.match(line)
                worked = found is not None and int(found[3]) >= 0
                said = self._call(found[1], found[2], int(found[3])) if worked else None
                if said is not None:
                    yield said

    def cut_power(self, random: Random | None = None) -> dict[Path, bytes]:
        """What is found afterwards; without `random`, only what was forced to the disk."""
        names = dict(self.durable_names)
        for folder in {path.parent for path in {*self.names, *names}}:
            if random and random.random() < 0.5:  # the folder was written in time
                names = {path: file for path, file in names.items() if path.parent != folder}
                names |= {path: f for path, f in self.names.items() if path.parent == folder}
        return {path: file.after_power_cut(random) for path, file in names.items()}

    def _call(self, name: str, arguments: str, result: int) -> str | None:
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
        if name in ("openat", "rename", "unlink"):
            return self._change_names(name, arguments, result, [Path(t.decode()) for t in texts])
        descriptor = int(arguments.split(",", maxsplit=1)[0])
        if name == "write" and descriptor == 1:
            return texts[0].decode().strip()
        if descriptor in self.open:
            return self._change_open(name, descriptor, arguments, result, b"".join(texts))
        return None

    def _change_open(
        self, name: str, descriptor: int, arguments: str, result: int, data: bytes
    ) -> str | None:
        assert name not in UNEXPECTED, name
        if name == "close":
            del self.open[descriptor]
            return None
        path, file = self.open[descriptor]
        if file is None:
            return self._sync_folder(path)
        numbers = [int(n) for n in _NUMBER.findall(arguments)]
        return self._change_file(name, file, descriptor, (*numbers, result), data)

    def _change_names(
        self, name: str, arguments: str, descriptor: int, paths: list[Path]
    ) -> str | None:
        if not paths[0].is_relative_to(self.folder):
            return None
        if name != "openat":
            file = self.names.pop(paths[0])
            self.names |= dict.fromkeys(paths[1:], file)
        elif "O_CREAT" in arguments or paths[0] in self.names:
            file = self.names.setdefault(paths[0], File())
            self.open[descriptor], self.places[descriptor] = (paths[0], file), 0
            if "O_TRUNC" in arguments:
                file.truncate(0)
        else:
            self.open[descriptor] = (paths[0], None)
        return ""

    def _change_file(
        self, name: str, file: File, descriptor: int, numbers: tuple[int, ...], data: bytes
    ) -> str | None:
        match name:
            case "fsync" | "fdatasync":
                file.sync()
            case "ftruncate":
                file.truncate(numbers[0])
            case "pwrite64":
                file.write(numbers[-2], data[: numbers[-1]])
            case "write":
                file.write(self.places[descriptor], data[: numbers[-1]])
                self.places[descriptor] += numbers[-1]
            case _:  # lseek
                self.places[descriptor] = numbers[-1]
                return None
        return ""

    def _sync_folder(self, folder: Path) -> str:
        for path in [path for path in self.durable_names if path.parent == folder]:
            del self.durable_names[path]
        self.durable_names |= {p: file for p, file in self.names.items() if p.parent == folder}
        return ""


def put(files: dict[Path, bytes], folder: Path) -> None:
    """Makes the folder hold these files and no others."""
    for path in folder.rglob("*"):
        if path.is_file():
            path.unlink()
    for path, data in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def _write(data: bytearray, at: int, piece: bytes) -> None:
    data.extend(bytes(max(0, at - len(data))))
    data[at : at + len(piece)] = piece


def _truncate(data: bytearray, size: int) -> None:
    del data[size:]
    data.extend(bytes(size - len(data)))
