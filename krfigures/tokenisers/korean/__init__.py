"""How Korean writes figures: one file for each topic, each ending in its RULES in order."""
