#!/bin/sh
# The records of one part of a corpus: those documents that fall to shard K of N, told by their content.
# Run again after a stop, it goes on where it was; a part that is complete is left alone.
# usage: one-shard.sh K/N OUTPUT_FOLDER INPUT...
set -eu
shard=$1 folder=$2
shift 2
mkdir -p "$folder"
part=$folder/part-$(printf %s "$shard" | tr / -).jsonl
if [ -e "$part" ]; then exit 0; fi
# One thread: the machine is filled by shards. --output is there only when the part is complete.
exec extract --shard "$shard" --output "$part" --resume --jobs 1 --quiet "$@"
