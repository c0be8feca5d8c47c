"""A process of the command that takes articles and gives records, one line each, in order."""

import json
import os
import queue
import subprocess
import tempfile
import threading
from typing import Any, Dict, Mapping, Optional, Sequence

from ._node import command

# Line by line, whatever they hold, one thread: what the filter contract of the command promises.
FILTER = ("-q", "-j", "1", "--failures", "inline", "--from", "jsonl", "--to", "jsonl")


class UsageError(ValueError):
    """An option that the command refuses; the message is its own."""


class Died(Exception):
    """The process is gone, with articles unanswered."""


def _plain(value: Any) -> str:
    """A value that JSON does not know, as words; days and times in ISO 8601."""
    return str(value.isoformat()) if hasattr(value, "isoformat") else str(value)


class Worker:
    """One process of the command; `done` counts what it has answered."""

    def __init__(self, options: Sequence[str]) -> None:
        self.options = tuple(options)
        self.done = 0
        self._talk = tempfile.TemporaryFile()
        # In a session of its own Ctrl-C does not reach it, and it can be asked again afterwards.
        self._process = subprocess.Popen(
            [*command(), *FILTER, *options, "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._talk,
            start_new_session=os.name == "posix",
        )
        self._lines: "queue.SimpleQueue[Optional[bytes]]" = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        # Read at once, so that the process never waits for us while we wait for it to read.
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def send(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Hands articles over; raises Died where nobody is there to take them."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(b"".join(json.dumps(row, default=_plain).encode() + b"\n" for row in rows))
            self._process.stdin.flush()
        except OSError:
            raise self._end() from None

    def receive(self) -> Dict[str, Any]:
        """The answer to the first article that has none; raises Died where none will come, UsageError where the options are wrong."""
        line = self._lines.get()
        if line is None or not line.endswith(b"\n"):
            raise self._end()
        self.done += 1
        answer: Dict[str, Any] = json.loads(line)
        return answer

    def _end(self) -> Exception:
        """Why there is no answer."""
        if self._process.wait() != 2:
            return Died()
        self._talk.seek(0)
        return UsageError(self._talk.read().decode(errors="replace").strip())

    def close(self) -> None:
        """Ends the process at once."""
        self._process.kill()
        self._process.wait()
        assert self._process.stdin is not None
        try:
            self._process.stdin.close()
        except OSError:
            pass
        self._talk.close()
