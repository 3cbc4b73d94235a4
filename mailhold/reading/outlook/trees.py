"""An ``Item`` → the message tree of the standard library, which is read like any other message.

Where the file keeps the header that came over the internet
(PR_TRANSPORT_MESSAGE_HEADERS), that is the header taken.
"""

from __future__ import annotations

import email
from collections.abc import Iterator
from datetime import datetime
from email.encoders import encode_base64
from email.message import Message as Tree
from email.mime.base import MIMEBase
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime, formataddr

from mailhold.reading.charsets import decoded
from mailhold.reading.outlook import mapi
from mailhold.reading.outlook.mapi import Attached, Item, Properties
from mailhold.reading.rtf import encapsulated

_HEADERS = ("From", "To", "Cc", "Subject", "Date", "Message-ID", "In-Reply-To", "References")


def tree_of(item: Item) -> Tree:
    """``item`` as the standard library has messages."""
    texts = [MIMEText(words, kind, "utf-8") for words, kind in _texts(item.properties)]
    body: MIMEBase
    if len(texts) == 1:
        body = texts[0]
    else:
        body = MIMEMultipart("alternative")
        for text in texts:
            body.attach(text)
    whole = body
    if item.attachments:
        whole = MIMEMultipart("mixed")
        whole.attach(body)
        for attached in item.attachments:
            whole.attach(_attachment(attached))
    for name, value in _header(item):
        whole[name] = value
    return whole


def _texts(properties: Properties) -> Iterator[tuple[str, str]]:
    """The bodies that the item has: plain, then HTML; the RTF only where it is the sole one, or holds the HTML."""
    text, html, rtf = properties.get(mapi.BODY), properties.get(mapi.HTML), properties.get(mapi.RTF)
    if isinstance(html, bytes):
        html = decoded(html, mapi.charset(properties.get(mapi.CODE_PAGE, 0)))[0]
    if not html and isinstance(rtf, bytes):
        words, is_html = encapsulated(rtf)
        html = words if is_html else ""
        text = text or ("" if is_html else words)
    if isinstance(text, str) and text.strip():
        yield text, "plain"
    if isinstance(html, str) and html.strip():
        yield html, "html"


def _header(item: Item) -> Iterator[tuple[str, str]]:
    properties = item.properties
    kept = properties.get(mapi.TRANSPORT_HEADERS)
    came = email.message_from_string(kept) if isinstance(kept, str) else Tree()
    if came.get("From"):
        yield from ((name, str(value)) for name in _HEADERS for value in came.get_all(name, [])[:1])
        return
    author = _mailbox(properties, mapi.AUTHOR_NAME, (mapi.AUTHOR_SMTP, mapi.AUTHOR_EMAIL))
    yield "From", author or _mailbox(properties, mapi.SENDER_NAME, (mapi.SENDER_SMTP, mapi.SENDER_EMAIL))
    for name, number in (("To", 1), ("Cc", 2)):
        people = [each for each in item.recipients if each.get(mapi.RECIPIENT_TYPE, 1) == number]
        value = ", ".join(filter(None, (_mailbox(each, mapi.DISPLAY_NAME, (mapi.SMTP, mapi.EMAIL)) for each in people)))
        if value:
            yield name, value
    yield "Subject", " ".join(str(properties.get(mapi.SUBJECT, "")).split())
    sent = properties.get(mapi.SUBMITTED) or properties.get(mapi.DELIVERED)
    if isinstance(sent, datetime):
        yield "Date", format_datetime(sent)
    if properties.get(mapi.MESSAGE_ID):
        yield "Message-ID", " ".join(str(properties[mapi.MESSAGE_ID]).split())


def _mailbox(properties: Properties, name: int, emails: tuple[int, ...]) -> str:
    """Name and address; the address of an Exchange directory ("/o=…") is none."""
    shown = " ".join(str(properties.get(name, "")).split())
    address = next((str(properties[each]) for each in emails if "@" in str(properties.get(each, ""))), "")
    if not address:
        return shown.replace("@", " at ")
    return formataddr((shown, " ".join(address.split()))) if address.isascii() else f"<{address}>"


def _attachment(attached: Attached) -> MIMEBase:
    properties = attached.properties
    name = " ".join(str(properties.get(mapi.LONG_NAME) or properties.get(mapi.SHORT_NAME) or "").split())
    if attached.item is not None:
        part: MIMEBase = MIMEMessage(tree_of(attached.item))
    else:
        main, _, sub = str(properties.get(mapi.MEDIA_TYPE) or "application/octet-stream").partition("/")
        safe = (
            main.isalnum() and main not in ("multipart", "message") and sub.replace("-", "").replace(".", "").isalnum()
        )
        part = MIMEBase(main, sub) if safe else MIMEBase("application", "octet-stream")
        data = properties.get(mapi.DATA)
        part.set_payload(data if isinstance(data, bytes) else b"")
        encode_base64(part)
    content_id = " ".join(str(properties.get(mapi.CONTENT_ID) or "").split())
    part.add_header("Content-Disposition", "inline" if content_id else "attachment", filename=name)
    if content_id:
        part["Content-ID"] = f"<{content_id}>"
    return part
