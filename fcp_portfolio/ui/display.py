"""Whether a window can be shown, found out without loading Qt."""

import os
import sys


def can_show_window() -> bool:
    """Whether there is a display, or Qt was told what to do without one."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(v) for v in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
