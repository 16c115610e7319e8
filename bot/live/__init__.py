"""Live editing: a knowledge folder is watched, each edit is checked aside, and a good one is served at once. A bad one never is."""
