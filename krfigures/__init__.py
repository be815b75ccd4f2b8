"""Reads the figures in Korean and English news copy and says where they disagree.

text --tokenisers--> tokens --converters--> figures --checks--> findings --reports--> people, CI, data frames
                                               |
                                               +--writers--> text again, in a house style (the way back)
"""
