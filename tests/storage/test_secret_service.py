"""A key in a real store of passwords: GNOME's, over the Secret Service of Linux desktops."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.key_store import SERVICE, KeyStore, encrypting_store
from fcp_portfolio.storage.place import Place

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"one of {', '.join(NEEDED)} is not installed"
)


def test_key_is_remembered_recalled_and_forgotten(
    file: Path, secret: RawKey, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    said = in_a_session(home, "remember", file, secret.data.hex())
    assert said == ["True", "SecretService"]
    kept = b"".join(one.read_bytes() for one in home.rglob("*") if one.is_file())
    assert secret.data not in kept, "the key lies in the clear"
    assert secret.data.hex().encode() not in kept, "the key lies in the clear"
    # The desktop was left and entered again.
    assert in_a_session(home, "recall", file) == [secret.data.hex()]
    assert in_a_session(home, "forget", file) == ["False", "None"]


def in_a_session(home: Path, *what: object) -> list[str]:
    """What this file says of itself in a desktop's session, whose store is open."""
    (home / "run").mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    folders = {"HOME": home, "XDG_RUNTIME_DIR": home / "run", "XDG_DATA_HOME": home / "data"}
    env = {**os.environ, **{name: str(folder) for name, folder in folders.items()}}
    env.pop("PYTHON_KEYRING_BACKEND", None)
    env["PYTHONPATH"] = str(ROOT)
    begin = (
        "printf fictional | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
        ' && exec "$@"'
    )
    me = (sys.executable, "-m", __name__, *map(str, what))
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", begin, "session", *me],
        env=env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def main(what: str, path: str, key: str = "") -> None:
    file, keys = Path(path), KeyStore(Place(Path(os.environ["HOME"]) / "program"))
    store = encrypting_store()
    assert store is not None
    if what == "remember":
        keys.remember(file, bytes.fromhex(key))
        said = (keys.has(file), type(store).__module__.rpartition(".")[2])
    elif what == "recall":
        said = (keys.recall(file).data.hex(),)
    else:
        keys.forget(file)
        said = (keys.has(file), store.get_password(SERVICE, str(file)))
    sys.stdout.write(" ".join(map(str, said)))


if __name__ == "__main__":
    main(*sys.argv[1:])
