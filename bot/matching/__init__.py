"""From what somebody wrote to what they mean. Pure: no file, no clock, no network."""
