"""An attachment → what kind of file it is: by its first bytes, then its media type, then its name."""

from __future__ import annotations

from enum import Enum, auto


class Kind(Enum):
    """What reading does with an attachment."""

    MESSAGE = auto()  # message/rfc822 or .eml
    OUTLOOK = auto()  # .msg
    TNEF = auto()  # winmail.dat
    PICTURE = auto()  # an image or a PDF
    ENCRYPTED = auto()  # S/MIME, PGP, protected mail: nobody but the addressee can open it
    ORDINARY = auto()  # calendar, visiting card, signature: never documentation
    OTHER = auto()


_PICTURE_NAMES = (
    ".png",
    ".jpg",
    ".jpeg",
    ".jfif",
    ".gif",
    ".webp",
    ".heic",
    ".heif",
    ".tif",
    ".tiff",
    ".bmp",
    ".avif",
    ".pdf",
)
_ORDINARY_TYPES = frozenset(
    {
        "text/calendar",
        "application/ics",
        "text/vcard",
        "text/x-vcard",
        "text/directory",
        "application/pgp-signature",
        "application/pgp-keys",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "message/delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
        "text/rfc822-headers",
        "text/x-amp-html",
    }
)
_ENCRYPTED_TYPES = frozenset(
    {
        "application/pkcs7-mime",
        "application/x-pkcs7-mime",
        "application/pgp-encrypted",
        "application/x-microsoft-rpmsg-message",
    }
)
_ENCRYPTED_NAMES = (".p7m", ".pgp", ".gpg", ".rpmsg")
_ORDINARY_NAMES = (".ics", ".vcf", ".p7s", ".asc", ".sig")


def kind_of(name: str, media_type: str, data: bytes) -> Kind:
    """The kind of a file called ``name`` that was sent as ``media_type``."""
    lower = name.lower()
    if media_type in ("message/rfc822", "message/global"):
        return Kind.MESSAGE
    if media_type in _ENCRYPTED_TYPES or lower.endswith(_ENCRYPTED_NAMES):
        return Kind.ENCRYPTED
    if media_type in _ORDINARY_TYPES or lower.endswith(_ORDINARY_NAMES):
        return Kind.ORDINARY
    if data.startswith(b"\x78\x9f\x3e\x22"):
        return Kind.TNEF
    if data.startswith(b"\xd0\xcf\x11\xe0") and (lower.endswith(".msg") or media_type == "application/vnd.ms-outlook"):
        return Kind.OUTLOOK
    if _is_picture(data):
        return Kind.PICTURE
    if lower.endswith(".eml"):
        return Kind.MESSAGE
    if lower.endswith(".msg") or media_type == "application/vnd.ms-outlook":
        return Kind.OUTLOOK
    if media_type in ("application/ms-tnef", "application/vnd.ms-tnef") or lower == "winmail.dat":
        return Kind.TNEF
    if lower.endswith(_PICTURE_NAMES) or media_type == "application/pdf":
        return Kind.PICTURE
    if media_type.startswith("image/") and media_type != "image/svg+xml":
        return Kind.PICTURE
    return Kind.OTHER


def _is_picture(data: bytes) -> bool:
    return (
        data.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"%PDF-", b"BM"))
        or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
        or (data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"heim", b"avif", b"hevc"))
    )
