"""How much the identifier check finds, and how often it is wrong."""
