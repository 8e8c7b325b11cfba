"""A disk that forgets: files and folders, with what is forced to the disk kept apart.

A change of a file lasts once the file is synced, a name once its folder is: that and no more is
what POSIX promises. Until then any part of it may be lost, later changes kept and earlier ones not.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Literal, TypeAlias

from tests.storage.crashes.calls import Call

Kind: TypeAlias = Literal["whole", "lost", "torn", "zeros"]
Fate: TypeAlias = Callable[[int], Kind]
SECTOR = 512


@dataclass(eq=False)
class File:
    """What a file holds, what of that is on the disk, and the changes in between."""

    data: bytearray = field(default_factory=bytearray)
    durable: bytes = b""
    pending: list[tuple[int, int, bytes | None]] = field(default_factory=list)

    def change(self, number: int, at: int, piece: bytes | None) -> None:
        """Writes a piece, or with None cuts the file there."""
        self.pending.append((number, at, piece))
        _apply(self.data, at, piece)

    def sync(self) -> None:
        """Everything so far is on the disk."""
        self.durable = bytes(self.data)
        self.pending.clear()

    def left(self, fate: Fate) -> bytes:
        """What is found after a power cut in which each change has this fate."""
        left = bytearray(self.durable)
        for number, at, piece in self.pending:
            match fate(number):
                case "whole":
                    _apply(left, at, piece)
                case "zeros" if piece is not None:  # the file grew, what was to be in it is lost
                    grown = max(0, at + len(piece) - max(at, len(left)))
                    _apply(left, len(left), bytes(grown))
                case "torn" if piece is not None:
                    for start in range(number % 2 * SECTOR, len(piece), 2 * SECTOR):
                        _apply(left, at + start, piece[start : start + SECTOR])
                case _:
                    pass
        return bytes(left)


@dataclass(eq=False)
class Folder:
    """The names in a folder, those of them that last, and the changes in between."""

    names: "dict[str, File | Folder]" = field(default_factory=dict)
    durable: "dict[str, File | Folder]" = field(default_factory=dict)
    pending: "list[tuple[int, str, str, File | Folder]]" = field(default_factory=list)

    def change(self, number: int, old: str, new: str, node: "File | Folder") -> None:
        """Gives something a new name, its first one where the old is empty, none if the new is."""
        self.pending.append((number, old, new, node))
        _rename(self.names, old, new, node)

    def sync(self) -> None:
        """The names as they are now are on the disk."""
        self.durable = dict(self.names)
        self.pending.clear()

    def left(self, fate: Fate) -> "dict[str, File | Folder]":
        """The names found after a power cut in which each change has this fate."""
        left = dict(self.durable)
        for number, old, new, node in self.pending:
            if fate(number) == "whole":
                _rename(left, old, new, node)
        return left

    def nodes(self) -> "set[File | Folder]":
        """Everything that may be found in here."""
        return {*self.durable.values(), *self.names.values(), *(one[3] for one in self.pending)}


@dataclass
class Disk:
    """The files below one folder, while calls are replayed.

    With `forgetful`, what forces changes to the disk is left out.
    """

    top: PurePath
    forgetful: bool = False
    root: Folder = field(default_factory=Folder)
    number: int = 0
    _open: dict[int, tuple[PurePath, "File | Folder"]] = field(default_factory=dict)
    _places: dict[int, int] = field(default_factory=dict)

    def replay(self, call: Call) -> bool:
        """Takes part in a call; whether it changed a file, a name, or what of these lasts."""
        if call.name in ("sync", "syncfs"):
            raise AssertionError(call.name)
        if call.texts and call.name not in ("write", "pwrite64"):
            return self._replay_names(call)
        if call.descriptor not in self._open:
            return False
        return self._replay_open(call)

    def settle(self) -> None:
        """Everything is on the disk."""
        for node in self.everything():
            node.sync()

    def everything(self) -> "set[File | Folder]":
        """All files and folders that may be found."""
        found: set[File | Folder] = set()
        _gather(self.root, found)
        return found

    def find(self, path: PurePath) -> "File | Folder | None":
        """What has this name now."""
        node: File | Folder | None = self.root
        for part in path.relative_to(self.top).parts:
            node = node.names.get(part) if isinstance(node, Folder) else None
        return node

    def pending(self) -> list[int]:
        """The numbers of all changes that a power cut may undo."""
        return sorted({one[0] for node in self.everything() for one in node.pending})

    def left(self, below: PurePath, fate: Fate) -> dict[PurePath, bytes]:
        """What is found after a power cut, in this folder."""
        return {
            path: data for path, data in _left(self.top, self.root, fate) if below in path.parents
        }

    def _replay_names(self, call: Call) -> bool:
        followed = [path for path in call.paths if self.top in path.parents]
        if not followed:
            return False
        self.number += 1
        path = followed[0]
        parent = self.find(path.parent)
        assert isinstance(parent, Folder), call
        match call.name:
            case "openat":
                return self._replay_opening(call, parent, path)
            case "rename":
                assert [one.parent for one in followed] == 2 * [path.parent]
                parent.change(self.number, path.name, followed[1].name, parent.names[path.name])
            case "unlink":
                parent.change(self.number, path.name, "", parent.names[path.name])
            case "mkdir":
                parent.change(self.number, "", path.name, Folder())
            case _:
                raise AssertionError(call)
        return True

    def _replay_opening(self, call: Call, parent: Folder, path: PurePath) -> bool:
        assert "O_APPEND" not in call.arguments
        changed = False
        if path.name not in parent.names:
            parent.change(self.number, "", path.name, File())
            changed = True
        node = parent.names[path.name]
        if "O_TRUNC" in call.arguments and isinstance(node, File) and node.data:
            self.number += 1
            node.change(self.number, 0, None)
            changed = True
        self._open[call.result], self._places[call.result] = (path, node), 0
        return changed

    def _replay_open(self, call: Call) -> bool:
        descriptor = call.descriptor
        path, node = self._open[descriptor]
        match call.name:
            case "close":
                del self._open[descriptor]
                return False
            case "lseek":
                self._places[descriptor] = call.result
                return False
            case "fsync" | "fdatasync":
                if not self.forgetful:
                    node.sync()
                return True
        assert isinstance(node, File), call
        if path.name.endswith("-shm"):  # shared memory: whoever opens first makes it anew
            return False
        self.number += 1
        self._write(call, node)
        return True

    def _write(self, call: Call, file: File) -> None:
        match call.name:
            case "ftruncate":
                file.change(self.number, call.numbers[0], None)
            case "pwrite64":
                file.change(self.number, call.numbers[-1], call.texts[0][: call.result])
            case "write":
                file.change(
                    self.number, self._places[call.descriptor], call.texts[0][: call.result]
                )
                self._places[call.descriptor] += call.result
            case _:
                raise AssertionError(call)


def _left(path: PurePath, folder: Folder, fate: Fate) -> Iterator[tuple[PurePath, bytes]]:
    for name, node in folder.left(fate).items():
        if isinstance(node, File):
            yield path / name, node.left(fate)
        else:
            yield from _left(path / name, node, fate)


def _gather(node: "File | Folder", into: "set[File | Folder]") -> None:
    if node not in into:
        into.add(node)
        for inner in node.nodes() if isinstance(node, Folder) else ():
            _gather(inner, into)


def _rename(names: "dict[str, File | Folder]", old: str, new: str, node: "File | Folder") -> None:
    names.pop(old, None)
    if new:
        names[new] = node


def _apply(data: bytearray, at: int, piece: bytes | None) -> None:
    if piece is None:
        del data[at:]
        data.extend(bytes(at - len(data)))
    else:
        data.extend(bytes(max(0, at - len(data))))
        data[at : at + len(piece)] = piece
