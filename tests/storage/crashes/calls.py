"""What a program tells the system about its files, recorded with `strace`."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

# Those that write in other ways too: met on a file that is followed, they are a fault of the tests.
TRACED = (
    "openat,close,write,pwrite64,lseek,fsync,fdatasync,ftruncate,truncate,rename,renameat,renameat2,"
    "unlink,unlinkat,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,open,creat,openat2,msync,"
    "writev,pwritev,pwritev2,fallocate,copy_file_range,sendfile,dup,dup2,dup3,sync,syncfs,"
    "sync_file_range"
)
_CALL = re.compile(r"\d+ +(\w+)\((.*)\) += (-?\d+)")
_READS = re.compile(r"\d+ +(?:close\(|lseek\(|openat\(.*O_RDONLY)")
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>")
_NUMBER = re.compile(r", (\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Call:
    """One call that succeeded: its words, its numbers after the first argument, what it gave."""

    name: str
    arguments: str
    texts: tuple[bytes, ...]
    result: int

    @property
    def descriptor(self) -> int:
        """The file that the call is about."""
        return int(self.arguments.split(",", maxsplit=1)[0])

    @property
    def numbers(self) -> tuple[int, ...]:
        """What is given besides that file: lengths and places."""
        return tuple(int(number) for number in _NUMBER.findall(self.arguments))

    @property
    def paths(self) -> tuple[Path, ...]:
        """The names that the call is about."""
        return tuple(Path(text.decode(errors="surrogateescape")) for text in self.texts)


def can_trace() -> bool:
    """Whether `strace` is installed and may be used here."""
    strace = shutil.which("strace")
    return (
        bool(strace)
        and subprocess.run([strace, "-qq", "-o", "/dev/null", "true"], check=False).returncode == 0
    )


def record(module: str, arguments: Sequence[object], to: Path) -> None:
    """Runs a Python module and records its calls."""
    strace = ("strace", "-f", "--seccomp-bpf", "-qq", "-xx", "-s", "100000000")
    command = (*strace, "-e", f"trace={TRACED}", "-o", to, sys.executable, "-m", module, *arguments)
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr


def recorded(in_file: Path) -> Iterator[Call]:
    """The calls that succeeded, in their order."""
    with in_file.open() as lines:
        for line in _joined(lines):
            found = _CALL.match(line)
            if found is not None and int(found[3]) >= 0:
                texts = tuple(
                    bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(found[2])
                )
                yield Call(found[1], found[2], texts, int(found[3]))


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """Calls in one piece each: one during which another thread made calls is written in two."""
    begun: dict[str, tuple[str, list[str]]] = {}
    for line in lines:
        thread, _, rest = line.partition(" ")
        if "<unfinished" in line:
            begun[thread] = line.partition(" <unfinished")[0], []
            continue
        whole, meanwhile = line, list[str]()
        if _RESUMED.match(rest.lstrip()):
            first, meanwhile = begun.pop(thread)
            whole = first + _RESUMED.split(rest, maxsplit=1)[1]
        # Two that change something at once would have no order.
        assert _READS.match(whole) or all(map(_READS.match, meanwhile)), whole[:200]
        for _, others in begun.values():
            others.append(whole)
        yield whole
