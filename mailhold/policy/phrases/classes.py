"""The classes that stops are put together from: verbs of laying aside, ending and leaving, places, rests, lengths.

The slots of ``slots.py`` and more; ``rests.py`` and ``absences.py`` join them. Written like a pattern's group.
"""

from __future__ import annotations

from collections.abc import Mapping

from mailhold.policy.phrases.slots import SLOTS

CLASSES: Mapping[str, str] = {
    **SLOTS,
    "mine": (
        "(my|our) [regular|weekly|standing|usual|monthly|coaching] (spot|slot|slots|place|seat|hour|file|account|profile|enrolment|"
        "enrollment|participation|attendance|appointments|appointment|dates|bookings|mornings|afternoons|evenings|membership|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|time with you|hours|week)"
    ),
    "self": "me|us|myself|ourselves|my name|our names|yours truly",
    "it": "it|this|that|things|everything|it all|all of it|all this|all of this|the lot|the whole thing|this whole thing|the whole lot|the whole business|stuff",
    "put": (
        "put|leave|keep|place|set|lay|park|stick|pop|chuck|tuck|stow|pack|store|have|let|rest|shove|dump|hang|stash|stuff|"
        "drop|turn|lock|bed|file|slip|slide|push|roll|wheel|hold|get|bring|send|shift|switch|move|take"
    ),
    "putting": (
        "putting|leaving|keeping|placing|setting|laying|parking|sticking|popping|tucking|stowing|packing|storing|having|letting|"
        "resting|shoving|stashing|dropping|turning|locking|filing|sliding|pushing|holding|bringing|sending|switching|moving"
    ),
    "store": (
        "shelf|ice|fridge|freezer|deep freeze|deep-freeze|icebox|drawer|bottom drawer|back burner|backburner|back-burner|burner|"
        "parking lot|car park|garage|bench|sidelines|sideline|mothballs|moth balls|attic|loft|cellar|basement|cupboard|"
        "closet|wardrobe|storage|cold storage|hangar|dry dock|harbour|harbor|siding|sidings|cocoon|hibernation|sleep|"
        "slumber|bed|standby|stand-by|standstill|stand-still|still|neutral|idle|simmer|snooze|mute|sleep mode|airplane mode|flight mode|"
        "timeout|time-out|limbo|abeyance|suspense|suspension|recess|leave|sabbatical|hiatus|pause|hold|waiting|stasis|amber|"
        "aspic|cryo|long finger|long grass|back seat|backseat|dormant|dormancy|inactive|inactive list|rest|shutdown|vacation|"
        "winter sleep|cold|silent|halt|stop|break|layaway|lay-by|layby|waiting list|waiting room|stable|barn|shed|side|"
        "anchor|port|parked|off|low heat|cooler|lockdown|quarantine|reserve|sabbath|dustsheet|wraps|cover|dust covers|ground"
    ),
    "modal": (
        "will have to|has to|have to|must|needs to|need to|will need to|had better|has got to|have got to|gotta|has gotta|have gotta|will|are going to have to|is going to have to|"
        "are going to|is going to|shall|should|can|cannot but|ought to|simply has to|got to|goes|go|is going|are going|is to|are to"
    ),
    "stopped": (
        "stopped|ceased|put off|postponed|deferred|discontinued|set aside|put aside|taken out|cleared|called off|rested|interrupted|suspended|paused|frozen|halted|shelved|"
        "parked|put on hold|put on ice|adjourned|broken off|switched off|turned off|dropped|blocked|deactivated|disabled|cut|removed|released|struck|"
        "(taken|struck|removed|crossed|cleared|wiped|pulled|deleted|dropped|released|kept|cut|left) (off|out of|out|from|away from) [of] [the|your|my|our] [coaching|weekly] [{ride}]"
    ),
    "still": (
        "out to (pasture|grass|sea)|alone|lie|lying|fallow|dormant|still|quiet|asleep|standing|stopped|closed|idle|resting|sleeping|hanging|pending|in abeyance|inactive|blocked|unscheduled|down|unused|vacant|"
        "empty|free|aside|away|to one side|on one side|to the side|rest|sleep|wait|stand still|lie fallow|lie dormant|sit|go quiet|"
        "go dormant|hibernate|simmer|stop|interrupted|suspended|paused|frozen|shelved|off|out|untouched|unbooked|stand|drop|slide|lapse|"
        "hang|idle|go to sleep|pause|ease off|go cold|go dark|cease|stall"
    ),
    "ending": (
        "stop|suspend|deactivate|disable|discontinue|interrupt|cease|halt|break off|call off|call a halt to|call a stop to|call time on|bring to a halt|lay aside|lay down|shut|"
        "shut down|close down|wind down|pull the plug on|hang up|scrub|ditch|forgo|forego|abstain from|refrain from|lay off|"
        "knock off|set aside|give a miss|step off|get off|hop off|jump off|climb off|log off from|sign off from|opt out of|back out of|"
        "bow out of|drop out of|duck out of|dip out of|pull out of|tap out of|check out of|bail on|bail out of|skip out on|bench|snooze|mute|silence|"
        "hibernate|idle|sideline|vacate|unschedule|unbook|unplug|turn off|switch off|power down|put off|stand down from|"
        "take leave of|take leave from|absent myself from|excuse myself from|withdraw from|step back from|step out of|step away from|be without|do without|go without|"
        "live without|remain without|stay without|stay away from|keep away from|be off|come off|be excused from|retire from|"
        "disengage from|detach from|unhook from|leave off|break from|break with|break up|rest from|desist from|hold back on|hold back from|"
        "push back|put back|defer|postpone|delay|adjourn|mothball|shelve|park|freeze|pause|stand still with|stop with|ease out of|pocket|bookmark|shutter|rest|"
        "drop|cut out|leave out|miss out on|pass on|sit out|cancel|clear|empty|cut|scrap|break"
    ),
    "endinging": (
        "suspending|interrupting|ceasing|halting|breaking off|calling off|laying aside|shutting|shutting down|ditching|forgoing|"
        "laying off|setting aside|stepping off|getting off|opting out of|backing out of|bowing out of|dropping out of|ducking out of|"
        "pulling out of|checking out of|bailing on|benching|snoozing|muting|sidelining|unplugging|turning off|switching off|putting off|"
        "withdrawing from|stepping back from|stepping out of|stepping away from|going without|staying away from|coming off|deferring|postponing|"
        "mothballing|shelving|parking|freezing|pausing|pulling the plug on|sitting out|skipping|adjourning|dropping|stopping|resting|retiring from"
    ),
    "leave": (
        "(step|duck|bow|drop|tap|opt|sit|check|sign|log|dip|bail|pull|back|slip|get|hop|jump|climb|stay|stand|pop|nip|fall|ease|peel|opt myself) "
        "(out|off|away|back|aside|down)|sit it out|sit this out|sit this one out|break off|break|go (quiet|dark|silent|offline|dormant|underground|to ground|into hibernation|off grid|"
        "off the grid|off radar|under the radar|missing|away)|drop (off the radar|out of sight)|lie low|lay low|hibernate|disappear|vanish|"
        "stand still|lie fallow|draw breath|catch my breath|shut up shop|down tools|power down|call it quits|"
        "be excused|rest|pause|stop|cease|halt|interrupt|suspend|adjourn|bow myself out|hang up my boots|excuse myself|"
        "count myself out|take myself out|unplug|switch off"
    ),
    "leaving": (
        "(stepping|ducking|bowing|dropping|tapping|opting|sitting|checking|signing|logging|dipping|bailing|pulling|backing|slipping|hopping|"
        "staying|standing|falling) (out|off|away|back|aside|down)|sitting it out|sitting this one out|breaking off|going (quiet|dark|silent|offline|dormant|underground|to ground|"
        "into hibernation|off grid|off the grid)|lying low|laying low|hibernating|disappearing|shutting up shop|downing tools|stopping|pausing"
    ),
    "ride": (
        "schedule|roster|books|calendar|rota|carousel|treadmill|merry-go-round|merry go round|hamster wheel|board|diary|"
        "timetable|bus|train|wagon|ride|rotation|grid|planner|agenda|register|program|programme|list|planning|calender|active list"
    ),
    "weekdays": "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|mon|tue|tues|wed|weds|thu|thur|thurs|fri|monday|tuesday|wednesday|thursday|friday",
    "rest": (
        "break|breather|pause|hiatus|time out|time-out|timeout|time off|time away|leave of absence|sabbatical|breathing space|breathing room|"
        "interruption|intermission|recess|interlude|respite|suspension|gap|stop|halt|rest|standstill|stand-still|interval|moratorium|pit stop|pitstop|furlough|"
        "layoff|ceasefire|cease-fire|truce|downtime|adjournment|deferral|deferment|stoppage|time|leave|cut|caesura|parenthesis|siesta|ceasing|freeze|vacation|holiday|"
        "spell off|month off|summer off|term off|quarter off|season off|winter off|spring off|autumn off|fall off|year off|leave-taking|hibernation|shutdown|reprieve|let-up|gap year"
    ),
    "adj": "temporary|extended|*-month|*-week|short|little|long|longer|brief|small|quick|real|proper|coaching|summer|good|full|complete|total|big|two-month|month's|months'|weeks'|week's|months|weeks",
    "long": (
        "{lasting}|in {span}|all of {span}|all {span}|all (summer|winter|autumn|spring|fall)|over {span}|thru|upto|up to|up until|between|"
        "across {span}|through|throughout|over (the|this|that)|{number} (weeks|months|wks|mos|month|week)|a (month|season|term|quarter|while)|half a year|some (weeks|months|time)|"
        "from [the] * (to|until|till|til|through|thru|on|onwards)|since [the]"
    ),
}
