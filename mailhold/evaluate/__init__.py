"""Measuring mailhold on labelled messages: ``cases``, ``scores``, and ``for_people`` to print them."""
