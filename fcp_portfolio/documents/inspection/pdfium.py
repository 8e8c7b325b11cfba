"""PDFium, one caller at a time: it is not safe for threads, and the whole process shares it."""

import threading

ONE_AT_A_TIME = threading.RLock()
"""Held by whoever calls pypdfium2, for previews too."""
