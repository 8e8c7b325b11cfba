"""What PyInstaller takes along for Qt's windows, without the GTK look.

With it, the bundle would carry whatever GTK the building machine happens to have, and load it into
desktops that have another one. The program draws with its own style anyway.
"""

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

hiddenimports, _binaries, datas = add_qt6_dependencies(__file__)
binaries = [(source, target) for source, target in _binaries if "libqgtk3" not in source]
