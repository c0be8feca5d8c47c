"""How fast the package of Python is beside the command with one thread: .venv/bin/python bench/python.py [ARTICLES] [ROUNDS], 20,000 and 3 unless told otherwise."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "python" / "src"))
import fakta  # noqa: E402

articles = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3

with tempfile.TemporaryDirectory() as name:
    rows = Path(name) / "rows.jsonl"
    subprocess.run(["node", ROOT / "bench" / "generate.mjs", str(articles), rows], check=True)
    alone, ours = [], []
    for number in range(rounds):
        start = time.monotonic()
        subprocess.run(["node", ROOT / "bin" / "extract.js", "-q", "-j", "1", rows, "-o", Path(name) / "out.jsonl"], check=True)
        alone.append(time.monotonic() - start)
        start = time.monotonic()
        # An outlet of its own, so that each round begins with a process that has not run warm.
        count = sum(1 for _ in fakta.extract(map(json.loads, rows.open(encoding="utf-8")), outlet=f"Koran {number}"))
        ours.append(time.monotonic() - start)
        assert count == articles
    print(f"{articles} articles, {rounds} rounds, medians")
    print(f"extract -j 1: {statistics.median(alone):.1f} s; fakta.extract: {statistics.median(ours):.1f} s")
    print(f"fakta.extract has {statistics.median(a / b for a, b in zip(alone, ours)):.0%} of the command's speed")
