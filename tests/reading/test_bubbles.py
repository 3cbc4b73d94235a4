"""Telling the sides of a chat apart, from boxes and colours alone."""

from __future__ import annotations

import pytest

from mailhold.reading.screenshots.bubbles import Side, Turn, read_chat
from mailhold.reading.screenshots.days import is_day, moment
from mailhold.reading.screenshots.screen import Colour, Line, Page

WHITE, GREY, BLUE, GREEN, BAR = (255, 255, 255), (233, 233, 235), (10, 124, 255), (220, 248, 198), (0, 128, 105)


def line(text: str, y: int, fill: Colour, left: int, right: int, *, ink: Colour = (0, 0, 0)) -> Line:
    """A line whose bubble goes from ``left`` to ``right``; the words begin 20 pixels inside."""
    return Line(text, left + 20, y, max(left + 30, right - 20), y + 30, left, right, fill, ink)


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


def label(text: str, y: int) -> Line:
    """A name on the paper, over the bubble of its words."""
    return Line(text, 55, y, 55 + 12 * len(text), y + 22, 0, 799, WHITE)


def test_in_a_group_the_name_over_a_bubble_says_whose_it_is():
    said = (
        *(label("Bo Lind", 370), theirs("I need a rest", 400)),
        *(label("Ann", 470), theirs("I do not", 500), theirs("Not at all", 560)),
        *(ours("Noted, both", 640), label("Bo Lind", 710), theirs("Thanks", 740)),
    )
    members = line("3 people", 160, BAR, 0, 799)
    chat = read_chat(page(line("Running club", 120, BAR, 0, 799), members, *said))
    assert chat is not None
    assert (chat.contact, chat.group) == ("", True)
    assert [(turn.name, turn.words) for turn in chat.turns] == [
        ("Bo Lind", "I need a rest"),
        ("Ann", "I do not\nNot at all"),
        ("", "Noted, both"),
        ("Bo Lind", "Thanks"),
    ]
    assert {"Bo Lind", "Ann", "Running club"} <= set(chat.rest)


def test_two_names_over_bubbles_are_a_group_whatever_stands_at_the_top():
    said = (label("Bo", 370), theirs("Please pause me", 400), label("Ann", 470), theirs("Not me", 500))
    chat = read_chat(page(NAME, *said))
    assert chat is not None
    assert [(turn.name, turn.words) for turn in chat.turns] == [("Bo", "Please pause me"), ("Ann", "Not me")]


def test_a_name_inside_the_bubble_is_known_by_its_colour():
    said = (
        *(line("~ Bo Lind", 400, GREY, 30, 500, ink=(194, 24, 91)), theirs("Please pause me", 432)),
        *(line("Ann", 500, GREY, 30, 500, ink=(0, 121, 107)), theirs("Good plan", 532)),
    )
    chat = read_chat(page(line("Running club", 120, BAR, 0, 799), *said))
    assert chat is not None
    assert [(turn.name, turn.words) for turn in chat.turns] == [("Bo Lind", "Please pause me"), ("Ann", "Good plan")]


def test_in_a_group_a_bubble_without_a_name_is_nobodys_for_sure():
    members = line("Bo, Ann & 3 others", 160, BAR, 0, 799)
    said = (label("Bo", 370), theirs("Me first", 400), ours("Go on", 470), theirs("Please pause me", 540))
    chat = read_chat(page(line("Running club", 120, BAR, 0, 799), members, *said))
    assert chat is not None
    assert [turn.name for turn in chat.turns] == ["Bo", "", ""]


def test_what_the_program_writes_over_a_bubble_is_no_name():
    chat = read_chat(page(NAME, label("Forwarded", 370), theirs("Please pause me", 400), ours("Yes", 500)))
    assert chat is not None
    assert (chat.contact, chat.group) == ("Bo Lind", False)


@pytest.mark.parametrize("name", ["Aaron Fox", "Edith", "Vu Minh", "Read Johnson", "Bo", "+1 (555) 010-4477"])
def test_a_name_that_begins_like_a_word_of_the_program_is_a_name(name):
    chat = read_chat(page(line(name, 120, BAR, 0, 799), theirs("Hello", 400), ours("Hi", 500)))
    assert chat is not None
    assert chat.contact == name


def test_boxes_of_a_poster_are_no_chat():
    boxes = [line(f"Box {number}", 300 + 90 * number, GREY, 30 + 97 * number, 200 + 93 * number) for number in range(6)]
    assert read_chat(page(line("Summer fair", 120, WHITE, 0, 799), *boxes)) is None


def test_a_printed_page_with_a_coloured_box_is_no_chat():
    prose = [
        line("The harbour was quiet and the boats lay in the sun", 300 + 40 * row, WHITE, 0, 799) for row in range(9)
    ]
    assert read_chat(page(*prose, theirs("No. 7", 700))) is None


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


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("Tue, Mar 3, 2026 at 4:12 PM", "2026-03-03T16:12:00"),
        ("14 May 2025", "2025-05-14T00:00:00"),
        ("Dienstag, 3. März 2026", "2026-03-03T00:00:00"),
        ("14/05/25", "2025-05-14T00:00:00"),
        ("2026-03-04", "2026-03-04T00:00:00"),
        ("13.05.2026, 21:50", "2026-05-13T21:50:00"),
    ],
)
def test_a_date_line_with_its_year_says_when_the_words_below_were_written(text, iso):
    told = moment(text)
    assert told is not None
    assert told.isoformat() == iso


@pytest.mark.parametrize(
    "text", ["Today 9:41", "Yesterday 18:03", "Tue, Mar 3 at 4:12 PM", "Tuesday 7:18 PM", "3/4/26", ""]
)
def test_a_date_line_that_names_no_single_day_says_nothing(text):
    assert moment(text) is None
