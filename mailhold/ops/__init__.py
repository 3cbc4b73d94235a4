"""Business operations: what reaches them at once, what they answer, and what becomes of the answer."""
