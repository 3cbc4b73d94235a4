"""Explaining one decision: ``as_json`` for programs, ``for_people`` for people."""
