"""Findings to output: one module for each format, each with a `render`, and no judgement in any of them.

A `Document` is a report with the names of its files. `text` and `listing` are for people, `records` for programs,
`github` for its annotations, `sarif` for other code-scanning tools, `page` for a browser.
"""
