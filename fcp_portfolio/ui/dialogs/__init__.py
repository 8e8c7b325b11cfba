"""What stands before or over the main window: first run, passphrase, people, unexpected errors."""
