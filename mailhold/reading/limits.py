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

    message_bytes: int = 20_000_000  # of the raw message
    message_lines: int = 300_000  # enough for an attachment of 17 MB in base64
    header_bytes: int = 200_000  # of the top header
    header_field_bytes: int = 64_000  # of one field
    header_fields: int = 1_000
    subject_characters: int = 1_000
    message_addresses: int = 1_000  # in one field of a message's own header
    message_ids: int = 200  # in References
    parts: int = 1_000  # MIME parts of one message, those of attached messages counted
    part_depth: int = 50  # nested multiparts and attached messages, in the raw message
    attachment_bytes: int = 12_000_000  # of one attachment that is to be read
    originals: int = 50  # attached messages in one submission
    original_depth: int = 8  # a message in a message in …

    pictures: int = 12  # of one submission
    picture_pages: int = 4  # of one PDF or TIFF
    picture_pixels: int = 40_000_000  # of one picture, unpacked
    picture_seconds: int = 20  # for one picture
    picture_start_seconds: int = 20  # for starting the recognition
    picture_memory_bytes: int = 2_500_000_000  # address space of the child process
