"""Numbers for managers: how many requests, what became of them, how fast, and why."""
