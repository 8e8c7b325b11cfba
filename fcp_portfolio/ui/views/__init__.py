"""The pages of the main window: each is a QWidget constructed as `Page(workspace)`."""
