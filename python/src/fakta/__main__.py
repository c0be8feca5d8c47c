"""`python -m fakta`: the command itself, with its arguments, streams and exit codes."""

import os
import subprocess
import sys
from typing import NoReturn

from ._node import NodeNotFound, command


def main() -> NoReturn:
    """Becomes the command."""
    try:
        words = [*command(), *sys.argv[1:]]
    except NodeNotFound as error:
        sys.exit(f"fakta: {error}")
    if os.name == "posix":
        os.execv(words[0], words)
    # There, a process cannot become another; Ctrl-C is the command's.
    with subprocess.Popen(words) as process:
        while True:
            try:
                sys.exit(process.wait())
            except KeyboardInterrupt:
                continue


if __name__ == "__main__":
    main()
