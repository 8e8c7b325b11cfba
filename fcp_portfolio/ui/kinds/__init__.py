"""The windows of a portfolio, a desk and a group: a module with a `KIND` each.

`window` says what a kind is made of and finds it; the window itself is the same for all.
"""
