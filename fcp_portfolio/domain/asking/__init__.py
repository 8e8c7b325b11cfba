"""What each kind of request asks: `sign_off`, `assessment`, `confirmation`, `period`.

Each module gives the steps of its kind with their fields; what every kind ends with, who answers
and signs, is in `signing`.
"""
