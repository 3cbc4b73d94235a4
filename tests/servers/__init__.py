"""Real servers on this machine for tests, each private to the run, and a scripted one for what no real one will do."""
