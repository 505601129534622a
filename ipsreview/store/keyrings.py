"""The operating system's key store, which opens the reviews without a passphrase for whoever is logged in."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Protocol, cast

from ipsreview.errors import KnownError
from ipsreview.messages import message

_SERVICE = "ipsreview"
_LEAST_PRIORITY = 1
"""keyring gives less to stores that keep nothing, or keep it in plain text."""


class _Store(Protocol):
    """What a key store of `keyring` can do."""

    @property
    def name(self) -> str: ...
    @property
    def priority(self) -> float: ...
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class NoKeyStoreError(KnownError):
    """The operating system has no key store that can be used, or did not let us."""


def remember_key(name: str, key: bytes) -> None:
    """Keep a key under `name`; raise NoKeyStoreError where that cannot be."""
    with _told() as store:
        store.set_password(_SERVICE, name, key.hex())
        if store.get_password(_SERVICE, name) != key.hex():
            raise _refusal("it did not keep the key")


def remembered_key(name: str) -> bytes | None:
    """Return the key under `name`; None where there is none, or no key store."""
    with suppress(NoKeyStoreError, ValueError), _told() as store:
        found = store.get_password(_SERVICE, name)
        return bytes.fromhex(found) if found else None
    return None


def forget_key(name: str) -> None:
    """Take the key under `name` out of the key store; where there is none, nothing happens."""
    from keyring.errors import PasswordDeleteError

    with suppress(PasswordDeleteError), _told() as store:
        if store.get_password(_SERVICE, name) is not None:
            store.delete_password(_SERVICE, name)


def key_store_name() -> str | None:
    """Return what keyring calls the key store; None where there is none."""
    with suppress(NoKeyStoreError), _told() as store:
        return store.name
    return None


@contextmanager
def _told() -> Generator[_Store]:
    """Give the key store; what it refuses is told as one known problem."""
    import keyring
    from keyring.errors import KeyringError

    try:
        store = cast("_Store", keyring.get_keyring())
        if _priority(store) < _LEAST_PRIORITY:
            raise _refusal("there is none")
        yield store
    except KeyringError as error:
        raise _refusal(type(error).__name__) from error


def _priority(store: _Store) -> float:
    try:
        return store.priority
    except RuntimeError:  # so keyring's stores say that they cannot work here, as where one was chosen by name
        return 0


def _refusal(reason: str) -> NoKeyStoreError:
    text = "The key store of this computer cannot be used ({reason}); start with the passphrase instead."
    return NoKeyStoreError(message(text, reason=reason))
