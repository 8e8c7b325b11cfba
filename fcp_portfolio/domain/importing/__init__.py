"""What is kept elsewhere, brought in: how rows and files become entries."""
