"""Stored submissions judged again under today's rules: what would change, and what of it is recorded when told."""
