"""Errors that speak to whoever must mend them."""


class WegweiserError(Exception):
    """Something a person can mend; its text names place, cause and mend."""


class SettingsError(WegweiserError):
    """A setting is missing or does not fit."""


class StoreError(WegweiserError):
    """The database cannot be used."""
