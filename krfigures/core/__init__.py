"""The types that every stage shares: spans, figures, intervals, rates, findings, errors.

Standard library only; no language, no input or output. Everything else imports from here and this imports from nothing.
"""
