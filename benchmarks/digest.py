"""How long the digest takes with a million submissions kept: gathered from the records and written.

python benchmarks/digest.py [SUBMISSIONS]
"""

# ruff: noqa: E501, S608 (rows made by SQL alone; nothing of it comes from outside)
from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailhold import digest
from mailhold.daily import gather
from mailhold.digest import DigestSettings
from mailhold.templating import Templates
from tests.daemon import small_house

NOW = datetime(2026, 6, 9, 12, tzinfo=UTC)
DAYS = 3 * 365
AIM_SECONDS = 1.0

_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many) "
_TIME = "strftime('%Y-%m-%dT%H:%M:%S.000000Z', :now, '-' || ((:many - i) * :seconds / :many) || ' seconds')"
_OUTCOME = (
    "CASE WHEN i % 100 < 60 THEN 'processed' WHEN i % 100 < 80 THEN 'not_processed' "
    "WHEN i % 100 < 97 THEN 'more_information_needed' ELSE 'for_ops' END"
)
_FILL = (
    "INSERT INTO hold_case (id, number, client_email, client_name, coach_email, opened_at) "
    f"SELECT i, 'H-' || i, 'c' || i || '@mill.example', 'Client ' || i, 'coach@firm.example', {_TIME} FROM n",
    "INSERT INTO submission (id, mailbox, raw_sha256, content_key, message_id, subject, size, cut, received_at, "
    "received_offset, recorded_at, deliveries, attempts, reader, state, problem) "
    f"SELECT i, 'holds', 's' || i, 'k' || i, '<' || i || '>', 'Fwd: pause', 100, 0, {_TIME}, 0, {_TIME}, 1, 1, 'b', "
    "'judged', '' FROM n",
    "INSERT INTO decision (id, submission_id, case_id, outcome, why, reasons, channel, client_email, client_name, "
    "coach_email, coach_name, hold_start, hold_end, client_reason, contract_reminder, flags, evidence, tried, "
    f"judged_at, judged_by) SELECT i, i, i, {_OUTCOME}, 'why', '[]', 'client_email', 'c' || i || '@mill.example', "
    "'Client ' || i, 'coach@firm.example', 'Coach', date(:now, '-' || ((:many - i) * :seconds / :many) || ' seconds'), "
    "date(:now, '-' || ((:many - i) * :seconds / :many) || ' seconds', '+60 days'), '', 0, '[]', '[]', '[]', "
    f"{_TIME}, 'mailhold' FROM n",
    "INSERT INTO outgoing (id, mailbox, decision_id, kind, message_id, sender, recipient, raw, state, attempts, doubts, "
    f"said, owed_at) SELECT i, 'holds', i, 'reply', '<r' || i || '>', '', 'coach@firm.example', x'00', 'sent', 1, 0, '', "
    f"{_TIME} FROM n",
)


def main() -> None:
    """Fill, gather, write; the figures."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        settings = DigestSettings(("ops@coaching.example",), small_house.SENDER, loaded=Templates())
        house = small_house.build(Path(folder), digest=settings, clock=lambda: NOW)
        house.records.open()
        house.records.owe_digest("holds", (NOW - timedelta(days=1)).date(), None, NOW - timedelta(days=1), ())
        values = {"many": many, "seconds": DAYS * 86400, "now": NOW.strftime("%Y-%m-%d %H:%M:%S")}
        with closing(sqlite3.connect(Path(folder) / "records.db")) as database:
            for each in _FILL:
                table, rest = each.split(" SELECT ", 1)
                database.execute(f"{table} {_NUMBERS} SELECT {rest}", values)
            database.commit()
        began, computed = time.perf_counter(), time.process_time()
        told = gather(house, (NOW.date(),), NOW, digest.rows(settings))
        gathered = time.perf_counter()
        raw = digest.compose(replace(told, looked_at=NOW), settings)
        written = time.perf_counter()
        computed = time.process_time() - computed
        print(
            f"{many:,} submissions: gathered in {gathered - began:.3f} s, "
            f"written ({len(raw):,} bytes) in {written - gathered:.3f} s; "
            f"{computed:.3f} s of the processor"
        )
        print(f"aim: {AIM_SECONDS} s, {'met' if written - began < AIM_SECONDS else 'not met yet'}")
        house.records.close()


if __name__ == "__main__":
    main()
