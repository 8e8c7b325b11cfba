"""The Preferences page: a list of sections, and the one that is shown beside it.

`page` holds both. `choices` makes a field of each row of the table `ui.preferences`; the cards
hold what belongs to the portfolio itself: routes, keys, people, copies.
"""

from fcp_portfolio.ui.views.preferences.page import PreferencesPage

__all__ = ["PreferencesPage"]
