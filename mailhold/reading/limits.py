"""How much of one message is read: every bound of reading, with its default.

A bound that is reached never loses a message: what lies beyond it is left
out or kept as one unsure passage, and a ``Defect`` names the bound.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on what comes from outside. Sizes are in characters unless they say bytes."""

    body_characters: int = 1_000_000  # of one text or HTML body
    body_lines: int = 50_000
    line_characters: int = 20_000  # a longer line is split
    html_depth: int = 200  # nested elements; deeper ones are read flat
    html_tags: int = 60_000
    quote_depth: int = 50
    layers: int = 200  # forwards and quotes in one body
    header_value_characters: int = 4_000  # of one header line in a forwarded block
    header_lines: int = 60  # of one forwarded block, continuation lines counted
    header_addresses: int = 1_000  # in one header line of a forwarded block
