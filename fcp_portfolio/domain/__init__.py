"""Plain Python values and the rules about them. Knows no database, window or document."""
