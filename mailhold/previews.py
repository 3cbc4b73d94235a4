"""``preview``: what a template makes of invented data, as its reader will see it."""

from __future__ import annotations

import difflib
import email
import email.policy
import re
from dataclasses import dataclass, replace
from datetime import date

from mailhold import alerts, digest
from mailhold.config import Config
from mailhold.errors import UsageError
from mailhold.ops.desk import Desk, Told
from mailhold.policy.decision import Decision
from mailhold.policy.reasons import Outcome
from mailhold.records.values import Received
from mailhold.replies import Rendered, Replies
from mailhold.report.page import TEMPLATE as REPORT
from mailhold.report.page import sample_page
from mailhold.samples import NOW, sample_submission
from mailhold.templating import Templates

_NAMED = re.compile(r'(?:include|extends|import|from)\s+"(?:shipped/)?([^"]+)"')
_KEY = b"shown, never sent"


@dataclass(frozen=True, slots=True)
class Preview:
    """A message as it is read. ``seen_in``: the template that was rendered, for the sake of the one asked for."""

    seen_in: str
    subject: str
    text: str
    html: str


def full_name(wanted: str, templates: Templates) -> str:
    """The name of a template, whose ending may be left out. Raises ``UsageError`` with the nearest one."""
    for name in (wanted, f"{wanted}.j2", f"reasons/{wanted}.j2"):
        if name in templates.register:
            return name
    near = difflib.get_close_matches(wanted, [name.removesuffix(".j2") for name in templates.register], 1)
    hint = f"did you mean {near[0]}?" if near else "`mailhold templates list` shows those there are"
    raise UsageError(f"no template is called {wanted}; {hint}")


def preview(name: str, config: Config, templates: Templates) -> Preview:
    """Template ``name`` with invented data; of a piece or a subject, the first message it stands in."""
    if name == REPORT:
        return Preview(name, "the page of a report", "", sample_page(templates))
    if name.startswith("digest."):
        return _of_message("digest.j2", _digest(config, templates))
    if name.startswith("ops/"):
        return _of_message(*_to_ops(name, config, templates))
    replies = Replies(config.replies(_KEY), templates)
    for seen_in, rendered in replies.previews():
        if name in {seen_in, "subject.j2", "frame.html.j2"} or name in _pieces(seen_in, templates):
            return _of_reply(seen_in, rendered)
    raise UsageError(f"{name} stands in no message, so there is nothing to show")


def _of_reply(name: str, rendered: Rendered) -> Preview:
    return Preview(name, rendered.subject, rendered.text, rendered.html)


def _of_message(name: str, raw: bytes) -> Preview:
    message = email.message_from_bytes(raw, policy=email.policy.default)
    bodies = (message.get_body((kind,)) for kind in ("plain", "html"))
    text, html = (body.get_content() if body else "" for body in bodies)
    return Preview(name, str(message["Subject"]), text, html)


def _digest(config: Config, templates: Templates) -> bytes:
    settings = replace(config.digest(_KEY), loaded=templates, recipients=("ops@firm.example",), most=4)
    return digest.compose(digest.sample(), settings)


def _to_ops(name: str, config: Config, templates: Templates) -> tuple[str, bytes]:
    desk = Desk(replace(config.desk(_KEY), recipients=("ops@firm.example",)), templates)
    submission = sample_submission()
    alerted = alerts.samples(replace(config.alerts(_KEY), loaded=templates))
    if (seen_in := name.replace(".subject.", ".")) in alerted:
        return seen_in, alerted[seen_in]
    if "asked_back" in name:
        return "ops/asked_back.j2", desk.asked_back(submission, "key", "there are no words in it", None, NOW).raw
    received = Received(1, "holds", "0" * 64, "0" * 64, b"Subject: hello\r\n\r\n", 18, False, NOW, 1)
    upset = Decision(Outcome.FOR_OPS, "the client is upset", flags=("escalation",), hold_end=date(2026, 5, 18))
    [mail] = desk.notice(Told(received, submission, upset, "key", "H-2026-0001"), NOW)
    return "ops/notice.j2", mail.raw


def _pieces(name: str, templates: Templates) -> set[str]:
    """Every template that ``name`` extends or includes, at any depth."""
    seen: set[str] = set()
    left = [name]
    while left:
        found = set(_NAMED.findall(templates.register[left.pop()].source)) & templates.register.keys()
        left.extend(found - seen)
        seen |= found
    return seen
