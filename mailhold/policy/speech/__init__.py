"""What kind of saying a sentence is (a speech act), as learned from sentences that people labelled.

``acts`` names the kinds. ``tokens`` and ``traits`` turn a sentence into the
small facts that are looked at; ``model`` adds up what each of them weighs. The
weights lie beside this page as data (``weights/``) and are made by
``make learn`` from the labelled sentences in ``training/``. To have one more way of saying
understood, write it there with its label and a look-alike of another label,
run ``make learn``, then ``mailhold evaluate tests/corpus/working``.
"""
