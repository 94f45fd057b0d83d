"""Issues and verifies a large file of learners with Apache Spark: the same command on every worker, as a filter.

    spark-submit spark_job.py --program testamur --course course.yaml --workspace office --passphrase-file pass
        --learners learners.ndjson --credentials credentials [--master local-cluster[2,1,1024]] [--partitions 8]

Each line of the input is a learner, each line of the output a signed credential. A partition that is tried again gives the
same credentials, since the ledger knows them; so a lost worker costs time and nothing else.
"""
import argparse
import json
import shlex

from pyspark.sql import SparkSession


def main():
    parser = argparse.ArgumentParser()
    for name in ["program", "course", "workspace", "passphrase-file", "learners", "credentials"]:
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    parser.add_argument("--partitions", type=int, default=8)
    parser.add_argument(
        "--verify", nargs=argparse.REMAINDER, default=[], help="the rest: flags of testamur verify, to judge what was issued")
    arguments = parser.parse_args()
    spark = SparkSession.builder.master(arguments.master).appName("testamur").getOrCreate()
    issue = shlex.join([
        arguments.program, "issue", arguments.course, "--stream", "--cryptosuite", "eddsa-jcs-2022", "--workspace",
        arguments.workspace, "--passphrase-file", arguments.passphrase_file])
    learners = spark.sparkContext.textFile("file://" + arguments.learners, arguments.partitions)
    # checkCode: a worker whose command fails is a failed task, not an empty one.
    credentials = learners.pipe(issue, checkCode=True)
    credentials.saveAsTextFile("file://" + arguments.credentials)
    issued = spark.sparkContext.textFile("file://" + arguments.credentials)
    ids = issued.map(lambda line: json.loads(line)["id"])
    places = issued.map(lambda line: json.loads(line)["credentialStatus"][0]["id"])
    count, distinct, indexes = issued.count(), ids.distinct().count(), places.distinct().count()
    figures = f"spark: credentials {count}, ids {distinct}, indexes {indexes}"
    if arguments.verify:
        verify = shlex.join([arguments.program, "verify", "--stream", *arguments.verify])
        verdicts = issued.pipe(verify).map(lambda line: json.loads(line)["verdict"]).countByValue()
        figures += ", " + ", ".join(f"{verdict} {number}" for verdict, number in sorted(verdicts.items()))
    spark.stop()
    print(figures)


if __name__ == "__main__":
    main()
