"""Pictures and PDFs → who said what in them.

``child.py`` sees (in a process of its own), ``screen.py`` starts it and takes
its answer, ``bubbles.py`` tells the sides of a chat apart, ``pages.py`` makes passages.
The parent imports nothing of the recognition.
"""
