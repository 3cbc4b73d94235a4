"""The journal: one function per event worth grepping for. Never a client's words, a subject or a password."""

from __future__ import annotations

import logging

log = logging.getLogger("mailhold")


def started(who: str, mailbox: str, records: str) -> None:
    """The daemon is up."""
    log.info("started who=%s mailbox=%s records=%s", who, mailbox, records)


def stopped(why: str) -> None:
    """The daemon ends as it was asked to."""
    log.info("stopped why=%s", why)


def standing_by(mailbox: str) -> None:
    """Another process works on the mailbox."""
    log.info("standing by mailbox=%s: another mailhold works on it", mailbox)


def received(submission: int, size: int) -> None:
    """A message is kept in the records."""
    log.info("received submission=%s bytes=%s", submission, size)


def delivered_again(uid: str) -> None:
    """The same bytes came once more."""
    log.info("delivered again uid=%s", uid)


def left(count: int, start_from: str) -> None:
    """Mail from before the start is left where it stands; told once."""
    log.warning("left messages=%s: they came before mailbox.start_from=%s and are not answered", count, start_from)


def no_body(uid: str) -> None:
    """A message vanished, or the server gave no body: looked at again later."""
    log.info("no body uid=%s: looked at again later", uid)


def passed_over(uid: str, times: int) -> None:
    """A message that broke the connection each time is left for later so that others go on."""
    log.error("passed over uid=%s: fetching it failed %s times; it stays in the mailbox", uid, times)


def judged(submission: int, outcome: str, reasons: tuple[str, ...], case_number: str) -> None:
    """A decision is recorded."""
    log.info("judged submission=%s outcome=%s reasons=%s case=%s", submission, outcome, ",".join(reasons), case_number)


def set_aside(submission: int, problem: str) -> None:
    """A message could not be read or judged: a person must look."""
    log.error("set aside submission=%s problem=%s", submission, problem)


def no_notice(submission: int, error: Exception) -> None:
    """Ops cannot be written to about a submission: a template of theirs is broken."""
    log.error("no notice submission=%s why=%s", submission, error)


def no_alert(error: Exception) -> None:
    """Ops cannot be told at once that something stands still: a template of theirs is broken."""
    log.error("no alert why=%s", error)


def reply(submission: int | None, kind: str, state: str, said: str) -> None:
    """What became of one attempt to send."""
    level = logging.INFO if state in ("sent", "owed") else logging.ERROR
    log.log(level, "%s %s submission=%s said=%s", kind, state, submission, said)


def in_doubt(count: int) -> None:
    """Replies were being sent when the last process ended."""
    log.warning("in doubt replies=%s: the last process ended while sending them", count)


def filed(submission: int, folder: str) -> None:
    """A message stands in its folder."""
    log.info("filed submission=%s folder=%s", submission, folder)


def not_filed(submission: int, folder: str, said: str) -> None:
    """A message could not be moved; the decision stands."""
    log.error("not filed submission=%s folder=%s said=%s: tried again later", submission, folder, said)


def replies_held(count: int, why: str) -> None:
    """Replies are held until a person has looked; ops are told."""
    log.error("held replies=%s why=%s: `mailhold resume` lets them go", count, why)


def unfiled(count: int, why: str) -> None:
    """Messages that could not be filed away stay where they are; ops are told."""
    log.error("not filed messages=%s why=%s: `mailhold resume` has it tried again", count, why)


def purged(count: int) -> None:
    """The words of so many submissions are no longer kept."""
    log.info("purged submissions=%s: their time was over", count)


def digest_owed(local_date: str) -> None:
    """The digest of a day is to be sent."""
    log.info("digest owed date=%s", local_date)


def reminder_owed(decision: int, number: int) -> None:
    """A coach is to be reminded of what was asked for."""
    log.info("reminder owed decision=%s number=%s", decision, number)


def away(error: Exception, seconds: float) -> None:
    """Something outside is not to be reached; nothing is lost."""
    log.warning("away for %.0f s: %s: %s", seconds, type(error).__name__, error)


def templates_reloaded() -> None:
    """The templates were read anew."""
    log.info("templates reloaded")


def templates_refused(error: Exception) -> None:
    """A template is broken, so that the old ones stay in use."""
    log.error("templates not reloaded, the old ones stay in use: %s", error)


def no_digest(error: Exception) -> None:
    """The digest could not be written; tried again at the next tick."""
    log.error("no digest error=%s", type(error).__name__, exc_info=error)
