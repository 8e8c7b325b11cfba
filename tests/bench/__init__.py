"""How fast the program is: `dev.py bench [NAMES]` prints figures and asserts nothing."""
