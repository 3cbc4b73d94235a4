"""Reading: bytes in, who said what out. Pure, but for the OCR child process.

The door is ``mailhold.reading.submission.read``. The values it returns are in
``mailhold.reading.passages``; the policy imports nothing else from here.
"""
