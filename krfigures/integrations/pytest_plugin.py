"""The pytest plugin: to be filled."""
