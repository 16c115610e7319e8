"""What lasts is out of the garbage collector's sight, as long as it lasts."""

import gc
import weakref

from bot.lasting import lasting, loading, settle


class Circle:
    def __init__(self) -> None:
        self.itself = self


def test_while_loading_garbage_is_looked_for_seldom_and_then_as_before() -> None:
    before = gc.get_threshold()
    with loading():
        assert gc.get_threshold()[0] > 100 * before[0]
    assert gc.get_threshold() == before


def test_what_lasts_is_not_looked_through_until_it_ends() -> None:
    kept = Circle()
    with lasting():
        assert gc.get_freeze_count() > 0
        gone = weakref.ref(kept)
        del kept
        gc.collect()
        assert gone() is not None
    gc.collect()
    assert gone() is None
    assert gc.get_freeze_count() == 0


def test_what_is_exchanged_is_let_go_of() -> None:
    old = Circle()
    with lasting():
        gone = weakref.ref(old)
        del old
        settle()
        assert gone() is None
