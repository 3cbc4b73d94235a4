"""Everything that the records hold about chosen submissions, for other programs: ``csv_pieces`` and ``json_lines``.

Both go through the records page by page, so that memory is bounded and the
daemon is never kept waiting, however much there is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import date, datetime
from itertools import groupby
from operator import attrgetter

from mailhold.records.lines import Line
from mailhold.records.store import Records
from mailhold.records.values import Filters, Story
from mailhold.sheet import as_csv

PAGE = 1000
"""Lines that are read at once. A message about more clients than that would not fit; one is about a few."""


def csv_pieces(records: Records, filters: Filters) -> Iterator[str]:
    """The table in pieces, each of whole rows; the header first."""
    yield as_csv(())
    for page in _pages(records, filters):
        yield as_csv(page).partition("\r\n")[2]


def json_lines(records: Records, filters: Filters) -> Iterator[str]:
    """One line of JSON a decision, as ``as_json``."""
    for page in _pages(records, filters):
        for submission, lines in groupby(page, key=attrgetter("id")):
            wanted = {line.case_number for line in lines}
            for story in records.show(str(submission)):
                if story.line.case_number in wanted:
                    yield as_json(story) + "\n"


def as_json(story: Story) -> str:
    """One decision with all that belongs to it, but the raw bytes of mails. Times in UTC; absent values "" or null."""
    decision = story.decision
    return json.dumps(
        {
            **asdict(story.line),
            "mailbox": story.mailbox,
            "message_id": story.message_id,
            "size": story.size,
            "deliveries": story.deliveries,
            "folder": story.folder,
            "judged_by": story.judged_by,
            "client_reason": decision.client_reason if decision else "",
            "contract_reminder": decision.contract_reminder if decision else False,
            "evidence": [asdict(each) for each in decision.evidence] if decision else [],
            "tried": [asdict(each) for each in decision.tried] if decision else [],
            "sent": [{name: value for name, value in asdict(each).items() if name != "raw"} for each in story.sent],
            "trail": [asdict(each) for each in story.trail],
        },
        default=_iso,
    )


def _pages(records: Records, filters: Filters) -> Iterator[tuple[Line, ...]]:
    """Every line, the latest first. A message about several clients is never cut in two."""
    while page := records.lines(filters, PAGE):
        if len(page) < PAGE:
            yield page
            return
        last = page[-1].id
        yield tuple(line for line in page if line.id > last)
        filters = replace(filters, up_to=last)


def _iso(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")
