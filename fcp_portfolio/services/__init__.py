"""One function per use case; each opens one transaction. Window, commands and tests call these."""
