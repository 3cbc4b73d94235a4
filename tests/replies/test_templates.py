"""The register of templates: complete, none unused, own files replace, mistakes are named."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from mailhold.errors import TemplateError
from mailhold.policy.reasons import Outcome, Reason
from mailhold.replies import REMINDER, SEVERAL, Replies, ReplySettings, template_name
from mailhold.samples import samples
from mailhold.share import shared
from mailhold.templating import Templates, difference, register

from .conftest import NOW, SENDER


def _with(folder, name, source):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, encoding="utf-8")
    return Replies(ReplySettings(SENDER, templates=folder))


def test_each_outcome_that_is_answered_and_each_reason_has_a_template():
    names = set(register())
    assert {f"reasons/{reason}.j2" for reason in Reason} <= names
    assert {f"{outcome}.j2" for outcome in Outcome if outcome is not Outcome.IGNORED} <= names


def test_no_template_lies_unused():
    sources = register()
    entries = {template_name(decision) for decision in samples()} | {"subject.j2", "frame.html.j2", SEVERAL, REMINDER}
    named = {name for each in sources.values() for name in re.findall(r'(?:include|extends) "([^"]+)"', each.source)}
    digest = {name for name in sources if name.startswith("digest.")}
    stems = ("notice", "asked_back", "held", "unfiled")
    to_ops = {f"ops/{each}.j2" for stem in stems for each in (stem, f"{stem}.subject")}
    assert set(sources) == entries | named | digest | to_ops | {"report.html.j2"}


def test_every_template_is_told_in_the_manual():
    manual = (shared("templates") / "README.md").read_text(encoding="utf-8")
    for name in register():
        assert f"`{name}`" in manual or name.startswith("reasons/")


def test_the_samples_are_all_composed(replies):
    replies.check()
    kinds = {(decision.outcome, decision.reason, decision.flags) for decision in samples()}
    assert {(reason.outcome, reason, flags) for reason in Reason for flags in ((), ("escalation",))} <= kinds


@pytest.mark.parametrize(
    "name", sorted(each for each in register() if each.startswith(("reasons/", "processed", "for_ops")))
)
def test_every_reply_can_be_previewed(replies, name):
    rendered = dict(replies.previews())[name]
    assert rendered.subject == "Re: Fwd: Taking a break [H-2026-0001]"
    assert rendered.text.startswith("Hi Marta,\n\nThank you")
    assert rendered.html.startswith("<!DOCTYPE html>")


def test_the_sentence_that_our_own_replies_are_known_by_cannot_be_lost(tmp_path):
    replies = _with(tmp_path, "reply.j2", "Hi!\n\nThis reply was written by us.\n")
    with pytest.raises(TemplateError, match="no line begins with 'This reply was written automatically'"):
        replies.check()


def test_an_own_file_replaces_the_shipped_one(tmp_path, decision, submission):
    replies = _with(tmp_path, "processed.j2", "All done, {{ coach }} & co.\n")
    replies.compose(decision, submission, "1", "H-1", NOW)
    page = replies.compose(decision, submission, "1", "H-1", NOW).raw.decode()
    assert "\r\n\r\nAll done, Imke & co.\r\n" in page
    assert "All done, Imke & co.</p>" in page


def test_an_own_file_can_change_one_block_and_keep_the_rest(tmp_path, decision, submission):
    source = '{% extends "shipped/processed.j2" %}{% block closing %}Enjoy the summer.{% endblock %}'
    page = _with(tmp_path, "processed.j2", source).compose(decision, submission, "1", "H-1", NOW).raw.decode()
    assert "Enjoy the summer." in page
    assert "Thank you for sending this in." in page
    assert "Thank you for looking after" not in page


def test_values_are_escaped_in_own_files_too(tmp_path, decision, submission):
    replies = _with(tmp_path, "processed.j2", "{{ client_label }}\n")
    page = replies.compose(replace(decision, client_name="<b>Tom</b>"), submission, "1", "H-1", NOW).raw.decode()
    assert "&lt;b&gt;Tom&lt;/b&gt;" in page


def test_a_later_edit_does_not_touch_what_is_loaded(tmp_path, decision, submission):
    replies = _with(tmp_path, "processed.j2", "First.\n")
    (tmp_path / "processed.j2").write_text("{% broken", encoding="utf-8")
    assert b"First." in replies.compose(decision, submission, "1", "H-1", NOW).raw


@pytest.mark.parametrize(
    ("name", "source", "said"),
    [
        ("processed.j2", "one\n{% if %}", "processed.j2, line 2"),
        ("reasons/request_unclear.j2", "one\ntwo\n{{ clinet }}", "request_unclear.j2, line 3: 'clinet' is undefined"),
        ("processed.j2", '{% include "nothing.j2" %}', "nothing.j2"),
        ("processed.j2", "{{ client.__class__.__mro__ }}", "processed.j2, line 1"),
        ("processed.j2", "{{ 1 / 0 }}", "processed.j2, line 1: ZeroDivisionError"),
        ("processd.j2", "hello", "did you mean processed.j2?"),
        ("novel.j2", "hello", "no template is called novel.j2"),
        ("subject.j2", "x" * 100_001, "larger than"),
    ],
)
def test_a_mistake_is_named_with_its_file_and_line(tmp_path, name, source, said):
    with pytest.raises(TemplateError) as caught:
        _with(tmp_path, name, source).check()
    assert said in str(caught.value)
    assert str(tmp_path) in str(caught.value)


def test_a_file_that_is_not_text_is_named(tmp_path):
    (tmp_path / "subject.j2").write_bytes(b"Re: \xff")
    with pytest.raises(TemplateError, match=r"subject\.j2: not UTF-8 text"):
        Templates(tmp_path)


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(TemplateError, match="no such folder"):
        Templates(tmp_path / "none")


def test_the_difference_to_the_shipped_file_is_a_diff(tmp_path):
    shipped = register()["subject.j2"].source
    (tmp_path / "subject.j2").write_text(shipped.replace("Re:", "Your hold:"), encoding="utf-8")
    assert '+Your hold: {{ subject or "Client hold" }}' in difference("subject.j2", tmp_path)
    assert register(tmp_path)["subject.j2"].own
    assert difference("reply.j2", tmp_path) == ""
