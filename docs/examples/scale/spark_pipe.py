"""Records of articles that lie in a cluster: Spark gives each partition to one `extract`, a document a line.

usage: spark-submit spark_pipe.py ARTICLES OUTPUT    (JSON Lines in, JSON Lines out)

Every worker needs Node and the package. The exit code is not checked, so that one bad document fails no partition:
the messages are in the logs of the executors, and what has no record is found by the ids that are missing.
"""

import sys

from pyspark.sql import SparkSession

articles, output = sys.argv[1:]
session = SparkSession.builder.appName("extract").getOrCreate()
lines = session.sparkContext.textFile(articles)
lines.pipe("extract --input-format jsonl --jobs 1 --quiet -").saveAsTextFile(output)
