"""Answers in a request's PDF: read, filled in, and judged when they come back.

`reading.request_in(data)` is the request in any PDF, `reading.answers_in(data, request)` what its
fields hold, `filling.filled(data, request, values)` the PDF with answers, and
`judging.judge_returned(sent, returned, request, cards)` what came back, as `Returned`.
"""
