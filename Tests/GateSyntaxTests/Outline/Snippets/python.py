"""Module."""
import os  # not a doc of what follows

# A comment is no doc string.
@decorate(1)
async def fetch(url, times: int, delay=1, mode: str = "r", *args, flag, **options) -> int:
    """Fetch it."""
    def inner(x):
        pass
    return inner


class Account(Base):
    """An account."""

    def __init__(self, name):
        self.name = name

    @property
    def _internal(self): return 1

    def __secret(self): ...

    class Meta:
        ordering = ["name"]

    @classmethod
    def create(cls, name: str): return cls(name)


def _helper(): pass
