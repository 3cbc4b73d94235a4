"""The roster: who is coached by whom and until when, from a CSV file to the records. Optional."""
