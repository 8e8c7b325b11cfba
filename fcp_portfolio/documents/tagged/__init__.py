"""Tagged PDF: text, structure, pages and the last step that makes PDF/A-3a and PDF/UA-1 of them.

ReportLab draws, and knows nothing of tags. So every flowable here belongs to a structure element,
which is made when the story is written; drawing only adds the marks that tie content to it.
pikepdf then writes the structure tree, the metadata and the embedded files.
"""
