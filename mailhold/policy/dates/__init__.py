"""Spoken dates, step by step: tokens → expressions → the part each plays → the day it names.

The door is ``mailhold.policy.spoken_dates``; nothing else imports from here.
"""
