"""Answers read aloud, without any service: espeak-ng and Opus. Optional: needs the extra `voice`."""
