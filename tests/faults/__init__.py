"""The faults that mailhold survives: each test is named by its fault, and ends with the invariants."""
