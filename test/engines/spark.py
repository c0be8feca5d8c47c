"""What docs/spark.md says, done in one session: spark.py ARCHIVE FOLDER; FOLDER holds rows.jsonl and archives.txt."""

import sys
from pathlib import Path

from pyspark.sql import SparkSession

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "examples" / "spark"))
import extract  # noqa: E402

archive, folder = sys.argv[1], Path(sys.argv[2])
session = (
    SparkSession.builder.master("local[2,3]")
    .config("spark.ui.enabled", False)
    .config("spark.archives", f"{archive}#fakta")
    .config("spark.sql.shuffle.partitions", 2)
    .getOrCreate()
)
session.sparkContext.setLogLevel("WARN")
extract.main(str(folder / "archives.txt"), str(folder / "archives"), True, 1, ["--hosts", "*.com", "--hosts", "contoh.example"])
# From here on the first process is killed in the middle of its rows.
(folder / "kill").touch()
extract.main(str(folder / "rows.jsonl"), str(folder / "rows"), False, 3, ["--only", "counts"])
# And every process.
(folder / "kill-all").touch()
try:
    extract.main(str(folder / "rows.jsonl"), str(folder / "none"), False, 3, [])
except Exception as error:
    print("failed:", "code 137" in str(error) or "-9" in str(error))
