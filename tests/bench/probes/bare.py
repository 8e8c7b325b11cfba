"""A window with nothing in it but a label."""

import json
import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.bench.probes.watching import Paint
from tests.bench.rounds import since_start


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Bare"))
    window.resize(1280, 800)

    def painted() -> None:
        sys.stdout.write(json.dumps({"shown": since_start()}))
        app.quit()

    Paint(window, painted)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
