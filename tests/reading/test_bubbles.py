"""Telling the sides of a chat apart, from boxes and colours alone."""

from __future__ import annotations

import pytest

from mailhold.reading.screenshots.bubbles import Side, Turn, is_day, read_chat
from mailhold.reading.screenshots.screen import Colour, Line, Page

WHITE, GREY, BLUE, GREEN, BAR = (255, 255, 255), (233, 233, 235), (10, 124, 255), (220, 248, 198), (0, 128, 105)


def line(text: str, y: int, fill: Colour, left: int, right: int) -> Line:
    """A line whose bubble goes from ``left`` to ``right``; the words begin 20 pixels inside."""
    return Line(text, left + 20, y, max(left + 30, right - 20), y + 30, left, right, fill)


def theirs(text: str, y: int, right: int = 500) -> Line:
    return line(text, y, GREY, 30, right)


def ours(text: str, y: int, left: int = 300) -> Line:
    return line(text, y, BLUE, left, 770)


def page(*lines: Line, background: Colour = WHITE, width: int = 800, height: int = 1600, left: int = 0) -> Page:
    return Page(width, height, left, background, 0.5, lines)


NAME = line("Bo Lind", 120, BAR, 0, 799)


def test_left_bubbles_are_the_contacts_and_right_ones_the_owners():
    chat = read_chat(page(NAME, theirs("Can we talk?", 400), ours("Of course", 500), theirs("Thanks", 600)))
    assert chat is not None
    assert chat.contact == "Bo Lind"
    assert chat.turns == (
        Turn(Side.CONTACT, "Can we talk?"),
        Turn(Side.OWNER, "Of course"),
        Turn(Side.CONTACT, "Thanks"),
    )


def test_the_lines_of_one_bubble_are_one_sentence_and_bubbles_are_lines():
    chat = read_chat(page(NAME, theirs("I would like to", 400), theirs("rest", 440, 500), theirs("Is that fine?", 560)))
    assert chat is not None
    assert [turn.words for turn in chat.turns] == ["I would like to rest\nIs that fine?"]


def test_bubbles_stand_in_the_order_they_are_seen():
    chat = read_chat(page(ours("second", 500), theirs("third", 600), theirs("first", 400)))
    assert chat is not None
    assert [turn.words for turn in chat.turns] == ["first", "second", "third"]


def test_a_cropped_screen_has_no_name():
    day = line("Tuesday 7:18 PM", 30, WHITE, 0, 799)
    chat = read_chat(page(day, theirs("Can we talk?", 100), ours("Yes", 200), height=400))
    assert chat is not None
    assert chat.contact == ""
    assert chat.turns[0].day == "Tuesday 7:18 PM"


@pytest.mark.parametrize("name", ["Today 7:55 PM", "online", "last seen today at 17:22", "12:01", "iMessage", "B"])
def test_what_the_program_writes_is_no_name(name):
    chat = read_chat(page(line(name, 120, BAR, 0, 799), theirs("Hello", 400), ours("Hi", 500)))
    assert chat is not None
    assert chat.contact == ""


def test_the_name_on_a_long_stitched_screen_is_found():
    chat = read_chat(page(NAME, theirs("Hello", 400), ours("Hi", 4_800), height=5_000))
    assert chat is not None
    assert chat.contact == "Bo Lind"


def test_the_bar_on_a_photo_of_a_screen_is_known_by_what_stands_in_it():
    bar = (line("Bo Lind", 200, BAR, 110, 700), line("last seen today at 17:22", 240, BAR, 110, 700))
    chat = read_chat(page(*bar, theirs("Hello", 400), ours("Hi", 500), background=(50, 40, 40)))
    assert chat is not None
    assert chat.contact == "Bo Lind"
    assert [turn.words for turn in chat.turns] == ["Hello", "Hi"]


def test_a_group_is_not_one_contact():
    members = line("Bo, Ann & 3 others", 160, BAR, 0, 799)
    chat = read_chat(page(line("Running club", 120, BAR, 0, 799), members, theirs("Hello", 400), ours("Hi", 500)))
    assert chat is not None
    assert chat.contact == ""


def test_clock_dates_stamps_and_the_typing_field_are_nobodys_words():
    stamp = Line("17:05", 440, 445, 490, 465, 30, 500, GREY)
    field = line("Message", 1500, GREEN, 100, 700)
    chat = read_chat(page(line("9:41", 20, BAR, 0, 799), NAME, theirs("Hello", 400), stamp, ours("Hi", 500), field))
    assert chat is not None
    assert [turn.words for turn in chat.turns] == ["Hello", "Hi"]
    assert set(chat.rest) == {"9:41", "Bo Lind", "17:05", "Message"}


def test_a_time_that_somebody_wrote_stays():
    chat = read_chat(page(NAME, ours("When?", 400), theirs("14:30", 500, 160)))
    assert chat is not None
    assert chat.turns[1] == Turn(Side.CONTACT, "14:30")


def test_a_date_line_in_between_begins_a_new_turn():
    today = line("Today 9:00", 500, WHITE, 0, 799)
    chat = read_chat(page(NAME, theirs("Hello", 400), today, theirs("Still there?", 600)))
    assert chat is not None
    assert [(turn.words, turn.day) for turn in chat.turns] == [("Hello", ""), ("Still there?", "Today 9:00")]


def test_where_all_bubbles_stand_at_the_left_the_strong_colour_is_the_owners():
    own = line("Of course", 500, GREEN, 30, 400)
    chat = read_chat(page(NAME, theirs("Can we talk?", 400), own, theirs("Thanks", 600)))
    assert chat is not None
    assert [turn.side for turn in chat.turns] == [Side.CONTACT, Side.OWNER, Side.CONTACT]


def test_initials_beside_a_bubble_are_not_said_but_a_short_answer_is():
    disc = Line("BL", 44, 402, 66, 428, 35, 75, (123, 97, 255))
    chat = read_chat(page(NAME, disc, line("Hello", 400, GREY, 85, 500), ours("Ok", 500, 690)))
    assert chat is not None
    assert [turn.words for turn in chat.turns] == ["Hello", "Ok"]


def test_a_list_of_chats_at_the_side_is_not_part_of_this_one():
    other = line("See you", 400, BLUE, 10, 240)
    chat = read_chat(page(other, line("Hello", 400, GREY, 330, 800), width=1700, height=1000, left=300))
    assert chat is not None
    assert [turn.words for turn in chat.turns] == ["Hello"]
    assert chat.rest == ("See you",)


def test_plain_lines_are_no_chat():
    assert read_chat(page(line("Dear Mira", 400, WHITE, 0, 799), line("I write to you", 440, WHITE, 0, 799))) is None


@pytest.mark.parametrize("text", ["Today 7:55 PM", "Tue 13 May at 21:50", "26 August 2026", "Yesterday", "2026-03-04"])
def test_a_date_line_is_known(text):
    assert is_day(text)


@pytest.mark.parametrize(
    "text", ["See you today", "May I stop?", "Monday works for me", "Sunday best", "17 roses", "April"]
)
def test_words_with_a_date_in_them_are_no_date_line(text):
    assert not is_day(text)
