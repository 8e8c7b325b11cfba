"""Other people's programs judge ten documents of different content."""
