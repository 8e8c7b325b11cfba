"""What several probes need: an open portfolio without the cost of its passphrase, peak memory."""

import sys
from pathlib import Path

from fcp_portfolio.services.example import PASSPHRASE
from fcp_portfolio.services.portfolio import Passphrase, RawKey
from fcp_portfolio.storage.key import read_salt


def key_of(file: Path) -> RawKey:
    """The file's key: kept beside it, else derived before anything is measured."""
    beside = file.with_suffix(".key")
    if beside.exists():
        return RawKey(beside.read_bytes())
    return RawKey(Passphrase(PASSPHRASE).key(read_salt(file)))


def peak_memory() -> int:
    """The most memory that this process has held, in bytes; 0 where the system does not say."""
    try:
        import resource
    except ImportError:
        return 0
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used if sys.platform == "darwin" else used * 1024
