"""Keys that take no time: RSA keys of two of some ready primes each, never the same two again.

The primes stand beside this file for everybody to read: these are keys of tests, and protect
nothing. A key by two primes of which each is in other keys, too, would be broken anyway.
"""

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path
from typing import Any

import argon2.low_level
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

PRIMES = Path(__file__).with_name("ready_primes.txt")
_EXPONENT, _BITS = 65537, 3072

generated = rsa.generate_private_key
"""As the library makes one, from chance."""


def hand_out_ready_keys() -> None:
    """From now on in this process; once all were given, and in other sizes, they are generated."""
    primes = [int(line, 16) for line in PRIMES.read_text("ascii").split()]
    pairs = combinations(primes, 2)

    def handed_out(public_exponent: int, key_size: int, backend: Any = None) -> rsa.RSAPrivateKey:
        pair = next(pairs, None) if (public_exponent, key_size) == (_EXPONENT, _BITS) else None
        return _of(*pair) if pair else generated(public_exponent, key_size, backend)

    rsa.generate_private_key = handed_out


@contextmanager
def each_key_derived_once() -> Iterator[None]:
    """The same bytes as ever; a third of a second for each opening is what most of it would be."""
    with pytest.MonkeyPatch.context() as patch:
        once = functools.cache(argon2.low_level.hash_secret_raw)
        patch.setattr(argon2.low_level, "hash_secret_raw", once)
        yield


def _of(p: int, q: int) -> rsa.RSAPrivateKey:
    d = pow(_EXPONENT, -1, (p - 1) * (q - 1))
    numbers = rsa.RSAPrivateNumbers(
        p=p,
        q=q,
        d=d,
        dmp1=rsa.rsa_crt_dmp1(d, p),
        dmq1=rsa.rsa_crt_dmq1(d, q),
        iqmp=rsa.rsa_crt_iqmp(p, q),
        public_numbers=rsa.RSAPublicNumbers(_EXPONENT, p * q),
    )
    return numbers.private_key(unsafe_skip_rsa_key_validation=True)
