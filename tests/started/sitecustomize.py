"""Python imports this at its start: processes that a test starts reach no other computer either."""

from tests.offline import refuse_networks

refuse_networks()
