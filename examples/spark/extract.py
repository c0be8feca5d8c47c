"""Facts of articles on Spark: spark-submit extract.py [--warc] [--partitions N] INPUT OUTPUT [-- OPTION...]; docs/spark.md tells the rest."""

import argparse
import json
import shlex
import subprocess

from pyspark import RDD, SparkContext, SparkFiles
from pyspark.sql import SparkSession, Window, functions, types


def spark_type(schema: dict) -> types.DataType:
    """A type of JSON Schema as one of Spark's."""
    schema = schema.get("anyOf", [schema])[0]
    kind = schema["type"] if isinstance(schema["type"], str) else schema["type"][0]
    if kind == "array":
        return types.ArrayType(spark_type(schema["items"] or schema["prefixItems"][0]))
    if kind == "object" and "properties" not in schema:
        return types.MapType(types.StringType(), types.StringType())
    if kind == "object":
        return types.StructType([types.StructField(name, spark_type(value)) for name, value in schema["properties"].items()])
    return {"string": types.StringType(), "integer": types.LongType(), "number": types.DoubleType()}[kind]


def records(context: SparkContext, lines: RDD, options: list) -> RDD:
    """What the command writes of each partition, by one process: records, and failures in their place."""
    # Executors run in the folder with the archive; in local mode the driver is the executor.
    place = SparkFiles.get("fakta") if context.master.startswith("local[") else "./fakta"
    command = [f"{place}/node", f"{place}/dist/extract.js", "-q", "-j", "1", "--failures", "inline", "-t", "jsonl", *options]
    # Without checkCode a process that is killed loses its rows silently.
    return lines.pipe(shlex.join(command), checkCode=True)


def main(input: str, output: str, warc: bool, partitions: int, options: list) -> None:
    spark = SparkSession.builder.getOrCreate()
    lines = spark.sparkContext.textFile(input, partitions)
    if warc:
        paths = lines.collect()
        lines = spark.sparkContext.parallelize(paths, max(1, len(paths)))
    form = ["--from", "warc", "--files-from", "-"] if warc else ["--from", "jsonl", "-"]
    records(spark.sparkContext, lines, [*options, *form]).saveAsTextFile(f"{output}/records")
    told = subprocess.check_output([SparkFiles.get("fakta/node"), SparkFiles.get("fakta/dist/extract.js"), "--schema"])
    schema = spark_type(json.loads(told)).add("path", "string").add("code", "string").add("message", "string")
    rows = spark.read.schema(schema).json(f"{output}/records")
    rows.where("code IS NOT NULL").select("id", "path", "code", "message").write.parquet(f"{output}/failures")
    same = Window.partitionBy("article.fingerprint").orderBy("id")
    first = functions.when(functions.col("article.text") != "", functions.nullif(functions.first("id").over(same), "id"))
    articles = rows.where("code IS NULL").drop("path", "code", "message").withColumn("duplicateOf", first)
    articles.write.parquet(f"{output}/articles")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("input", "output"):
        parser.add_argument(name)
    parser.add_argument("--warc", action="store_true", help="INPUT lists archives, a path a line")
    parser.add_argument("--partitions", type=int, default=2)
    parser.add_argument("options", nargs="*", help="of the command")
    main(**vars(parser.parse_args()))
