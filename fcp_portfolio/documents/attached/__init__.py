"""Attached files as they are shown: pages and photos as pictures, or original pages, made safe."""
