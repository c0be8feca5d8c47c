"""What Spark costs over the command alone: .venv/bin/python bench/spark.py [ARTICLES] [ROUNDS], with 20,000 articles and 3 rounds unless told otherwise."""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyspark.sql import SparkSession

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "examples" / "spark"))
import extract  # noqa: E402

articles = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3


def timed(work) -> float:
    start = time.monotonic()
    work()
    return time.monotonic() - start


with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    rows, few, out = folder / "rows.jsonl", folder / "few.jsonl", folder / "out.jsonl"
    for file, size in ((rows, articles), (few, 10)):
        subprocess.run(["node", ROOT / "bench" / "generate.mjs", str(size), file], check=True)
    (folder / "node").write_text(f'#!/bin/sh\nexec {shutil.which("node")} "$@"\n')
    (folder / "node").chmod(0o755)
    archive = folder / "fakta.tar.gz"
    subprocess.run(["tar", "-czf", archive, "--exclude=*.cache", "-C", folder, "node", "-C", ROOT, "dist"], check=True)
    session = SparkSession.builder.master("local[2]").config("spark.archives", f"{archive}#fakta").getOrCreate()
    context = session.sparkContext
    command = ["node", ROOT / "bin" / "extract.js", "-q", "-j", "2", "--failures", "inline", rows, "-o", out]

    def spark(file: Path) -> None:
        lines = context.textFile(str(file), 2)
        extract.records(context, lines, ["--from", "jsonl", "-"]).saveAsTextFile(str(folder / f"spark-{time.monotonic_ns()}"))

    spark(few)
    alone, piped = [], []
    for _ in range(rounds):
        alone.append(timed(lambda: subprocess.run(command, check=True)))
        piped.append(timed(lambda: spark(rows)))
    print(f"{articles} articles, {rounds} rounds, medians, two cores")
    print(f"extract -j 2 alone: {statistics.median(alone):.1f} s; in two partitions of Spark: {statistics.median(piped):.1f} s")
    print(f"Spark takes {statistics.median(a / b for a, b in zip(piped, alone)):.2f} times as long")
