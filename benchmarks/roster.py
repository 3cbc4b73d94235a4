"""How long it takes to import a roster of 100,000 clients: read, compared with what was, put in its place.

python benchmarks/roster.py [CLIENTS]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from mailhold.records.database import RecordsSettings
from mailhold.records.store import Records
from mailhold.roster.changes import changes
from mailhold.roster.sheet import read_sheet

AIM_SECONDS = 4.0


def main() -> None:
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "clients.csv"
        with file.open("w") as sheet:
            sheet.write("client name,email,coach,contract expiration date\n")
            for n in range(many):
                sheet.write(
                    f"Given{n % 997} Family{n},client{n}@mill.example,coach{n % 300}@firm.example,"
                    f"2026-{n % 12 + 1:02}-{n % 28 + 1:02}\n"
                )
        records = Records(RecordsSettings(str(Path(folder) / "records.db")), "benchmark")
        records.open()
        for run in ("first", "again"):
            began, computed = time.perf_counter(), time.process_time()
            found = read_sheet(file, day_first=False)
            changes(records.roster(), found.clients)
            read = time.perf_counter()
            records.replace_roster(found.clients)
            done = time.perf_counter()
            print(
                f"{run}: {many:,} clients in {done - began:.1f} s, of which read and compared {read - began:.1f} s; "
                f"{time.process_time() - computed:.1f} s of the processor"
            )
            if run == "first":
                print(f"aim: {AIM_SECONDS} s, {'met' if done - began < AIM_SECONDS else 'not met'}")
        records.close()


if __name__ == "__main__":
    main()
