"""A quarter of two supervisors, four practitioners and a group of eight, through files alone.

`tests/services/test_a_quarter.py` has it over the public services,
`tests/features/test_a_quarter_in_windows.py` in windows by accessible names: the same people, and
at the end the same questions to every file. Everybody and everything is fictional.
"""
