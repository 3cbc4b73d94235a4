"""The table of bounds on what comes from outside. Their defaults stand in ``reading/limits.py``."""

from __future__ import annotations

from mailhold.config.table import Table, bound
from mailhold.reading.limits import Limits

_LIMITS = Limits()


class LimitsTable(Table):
    """How much of one message is read. What lies beyond a bound is left out, and the record says so."""

    message_bytes: int = bound(
        _LIMITS.message_bytes,
        "Size of a message; of a larger one only the start is fetched and read, and a person must look.",
        "bytes",
    )
    message_lines: int = bound(_LIMITS.message_lines, "Lines of a message, those of its attachments counted.", "lines")
    header_bytes: int = bound(_LIMITS.header_bytes, "Size of the header of a message.", "bytes")
    header_field_bytes: int = bound(_LIMITS.header_field_bytes, "Size of one header field.", "bytes")
    header_fields: int = bound(_LIMITS.header_fields, "Header fields of a message.")
    subject_characters: int = bound(_LIMITS.subject_characters, "Length of a subject.", "characters")
    message_addresses: int = bound(_LIMITS.message_addresses, "Addresses in one header field.")
    message_ids: int = bound(_LIMITS.message_ids, "Message-IDs in References.")
    parts: int = bound(_LIMITS.parts, "MIME parts of a message, with those of attached messages.")
    part_depth: int = bound(_LIMITS.part_depth, "How deep MIME parts may be nested.", "levels")
    attachment_bytes: int = bound(_LIMITS.attachment_bytes, "Size of an attachment that is read.", "bytes")
    originals: int = bound(_LIMITS.originals, "Attached messages in one submission.")
    original_depth: int = bound(_LIMITS.original_depth, "How deep messages may be attached to messages.", "levels")
    body_characters: int = bound(_LIMITS.body_characters, "Length of one text or HTML body.", "characters")
    body_lines: int = bound(_LIMITS.body_lines, "Lines of one body.", "lines")
    line_characters: int = bound(_LIMITS.line_characters, "Length of a line; a longer one is split.", "characters")
    html_depth: int = bound(_LIMITS.html_depth, "How deep HTML elements may be nested.", "levels")
    html_tags: int = bound(_LIMITS.html_tags, "HTML elements of one body.")
    quote_depth: int = bound(_LIMITS.quote_depth, "How deep quotes may be nested.", "levels")
    layers: int = bound(_LIMITS.layers, "Forwards and quotes in one body.")
    header_value_characters: int = bound(
        _LIMITS.header_value_characters, "Length of one header line inside a forward.", "characters"
    )
    header_lines: int = bound(_LIMITS.header_lines, "Header lines of one forward.", "lines")
    header_addresses: int = bound(_LIMITS.header_addresses, "Addresses in one header line inside a forward.")
    pictures: int = bound(_LIMITS.pictures, "Pictures and PDFs read in one submission.")
    picture_pages: int = bound(_LIMITS.picture_pages, "Pages read of one PDF or TIFF.")
    picture_pixels: int = bound(_LIMITS.picture_pixels, "Size of one picture, unpacked.", "pixels")
    picture_seconds: int = bound(_LIMITS.picture_seconds, "Time to read one picture.", "seconds")
    picture_start_seconds: int = bound(_LIMITS.picture_start_seconds, "Time to start reading pictures.", "seconds")
    picture_memory_bytes: int = bound(_LIMITS.picture_memory_bytes, "Address space to read pictures in.", "bytes")
