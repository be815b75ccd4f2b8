"""Dates: tokens to phrases, phrases that belong together, what each means from the day of writing, and what it is the date of.

converter   DATE tokens to drafts that hold a phrase
phrase      the parts of a phrase, and how two phrases make one
bare_days   a day that leaves its month to the date beside it
passes      joins the phrases of a text and settles each
settling    the days that a phrase means
context     what the copy around says of a date
reach       how far a length of time reaches: three days ago
as_of       the date that each figure speaks of
dateline    when the story says it was written

"""
