"""A provider's own form, filled in from a portfolio: what it asks, what there is, what goes where.

It is called a template here, because a form is something that can be logged.
"""
