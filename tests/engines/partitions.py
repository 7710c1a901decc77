"""Runs after the recipe in the docs: pipes a data set with empty partitions, and counts the results."""
import json

with open("articles.jsonl", encoding="utf-8", newline="\n") as file:
    lines = file.read().split("\n")

full = sc.parallelize(lines, 5)
empty = sc.parallelize([], 3)
partitioned = empty.union(full).union(empty)
piped = partitioned.pipe("cleancopy --from jsonl", env=dict(os.environ), checkCode=True).cache()
answers = piped.collect()
with open("partitions.jsonl", "w", encoding="utf-8", newline="\n") as file:
    file.writelines(answer + "\n" for answer in answers)
with open("counts.json", "w") as file:
    json.dump(
        {
            "partitions": partitioned.getNumPartitions(),
            "empty": partitioned.glom().map(len).collect().count(0),
            "in": partitioned.count(),
            "out": piped.count(),
            "failed": piped.filter(lambda answer: "error" in json.loads(answer)).count(),
        },
        file,
    )
sc.stop()
