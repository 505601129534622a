"""Runs a program that may open no socket but local ones: `python tests/no_network.py pytest …` or `… ipsreview …`.

On Linux the system itself ends the program, whichever part of it asks, Qt's too; elsewhere Python's own sockets are refused.
"""

import ctypes
import platform
import runpy
import socket
import sys

SOCKET_CALL = {"x86_64": 41, "aarch64": 198}
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2


class _Step(ctypes.Structure):
    _fields_ = (("code", ctypes.c_ushort), ("jt", ctypes.c_ubyte), ("jf", ctypes.c_ubyte), ("k", ctypes.c_uint))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.POINTER(_Step)))


def forbid() -> None:
    """Forbid every socket but local ones to this process and to those that it starts, for good."""
    sys.addaudithook(_refuse)
    if sys.platform == "linux" and platform.machine() in SOCKET_CALL:
        _filter(SOCKET_CALL[platform.machine()])


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        raise RuntimeError(f"the network was asked for: {event}")
    if event == "socket.__new__" and sys.platform != "linux" and arguments[1] not in (getattr(socket, "AF_UNIX", -1),):
        raise RuntimeError("a socket was opened")


def _filter(call: int) -> None:
    """Let the kernel kill the process on a socket whose family, the call's first argument, is not the local one."""
    steps = (_Step * 6)(
        _Step(_LOAD, 0, 0, 0),
        _Step(_JUMP_IF_EQUAL, 0, 3, call),
        _Step(_LOAD, 0, 0, 16),
        _Step(_JUMP_IF_EQUAL, 1, 0, socket.AF_UNIX),
        _Step(_RETURN, 0, 0, _KILL),
        _Step(_RETURN, 0, 0, _ALLOW),
    )
    system = ctypes.CDLL(None, use_errno=True)
    program = _Program(len(steps), steps)
    done = system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0 and system.prctl(_SET_SECCOMP, _FILTER, ctypes.byref(program), 0, 0) == 0
    if not done:
        raise OSError(ctypes.get_errno(), "the system does not let sockets be forbidden")


if __name__ == "__main__":
    forbid()
    del sys.argv[0], sys.path[0]  # the folder of this file, whose names would hide others
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
