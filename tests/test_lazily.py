"""A mapping whose values are made when they are first asked for."""

import pytest

from bot.lazily import Lazily


def test_a_value_is_made_when_it_is_first_asked_for_and_only_once() -> None:
    made: list[str] = []
    lazily = Lazily(["a", "b"], lambda key: made.append(key) or key.upper())  # type: ignore[func-returns-value]
    assert (list(lazily), len(lazily), made) == (["a", "b"], 2, [])
    assert (lazily["a"], lazily["a"], made) == ("A", "A", ["a"])


def test_another_key_is_none_of_it() -> None:
    lazily = Lazily(["a"], str.upper)
    assert lazily.get("c") is None
    with pytest.raises(KeyError):
        lazily["c"]
