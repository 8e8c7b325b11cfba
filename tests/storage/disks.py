"""Disks as they come: small ones, sticks that are pulled out, and users with fewer rights."""

import ctypes
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

CAP_DAC_OVERRIDE = 1 << 1
LINUX_CAPABILITY_VERSION_3 = 0x20080522


@dataclass(frozen=True)
class Stick:
    """A small disk of its own, seen at `folder` while it is plugged in."""

    folder: Path
    _behind: Path

    def fill(self) -> None:
        """Leaves no room on it."""
        with (self.folder / "filler").open("wb", buffering=0) as out:
            for size in (64 * 1024, 4096):
                try:
                    while out.write(bytes(size)) == size:
                        pass
                except OSError:
                    continue

    def free(self) -> None:
        """Makes room again."""
        (self.folder / "filler").unlink()

    def forbid(self, *, writing: bool) -> None:
        """Lets it be read alone, or written again, as a share whose rights were changed."""
        _mount("-o", f"remount,bind,{'ro' if writing else 'rw'}", str(self.folder))

    def pull_out(self) -> None:
        """Takes it away while files on it may be open."""
        subprocess.run(["umount", "-l", str(self.folder)], check=True)

    def plug_in(self) -> None:
        """Shows it where it was before."""
        _mount("--bind", str(self._behind), str(self.folder))


@contextmanager
def plugged_in(folder: Path, size: str) -> Iterator[Stick]:
    """A real disk of that size; the test is skipped where the right to mount one is missing."""
    behind = folder.with_name(f"{folder.name} behind")
    behind.mkdir()
    folder.mkdir()
    try:
        _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(behind))
    except (subprocess.CalledProcessError, FileNotFoundError):
        pytest.skip("no right to mount a disk here")
    stick = Stick(folder, behind)
    try:
        stick.plug_in()
        yield stick
    finally:
        for place in (folder, behind):
            subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True, capture_output=True)


class _Capabilities(ctypes.Structure):
    """What the kernel lets a thread do, in two halves as capget(2) has them."""

    _fields_ = tuple(
        (f"{kind}{half}", ctypes.c_uint32)
        for half in (0, 1)
        for kind in ("effective", "permitted", "inheritable")
    )


@contextmanager
def somebody_else() -> Iterator[None]:
    """A user for whom permissions count: root may write everywhere.

    Only that right is put down. Another user could not read sources that lie in root's own folder.
    """
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(LINUX_CAPABILITY_VERSION_3, 0)
    held = _Capabilities()
    assert libc.capget(header, ctypes.byref(held)) == 0
    before = held.effective0
    held.effective0 = before & ~CAP_DAC_OVERRIDE
    assert libc.capset(header, ctypes.byref(held)) == 0
    try:
        yield
    finally:
        held.effective0 = before
        assert libc.capset(header, ctypes.byref(held)) == 0
