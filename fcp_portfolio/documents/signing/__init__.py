"""Keys, signatures and their verification, by pyHanko. Slow to import: import it when needed.

`keys` makes and reads keys, `signing` certifies and signs, `checking` says what a signed PDF shows.
"""

import logging

# The library reports what it found in hostile files with tracebacks; we say it in one sentence.
for _name in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_name).addHandler(logging.NullHandler())
    logging.getLogger(_name).propagate = False
