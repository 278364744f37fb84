#!/bin/sh
# All parts of a corpus on one machine, as many at a time as it has cores (JOBS sets another number), with GNU parallel.
# The exit code is the number of parts in which an input failed, or that were stopped; their messages tell which.
# usage: parallel.sh SHARDS OUTPUT_FOLDER INPUT...
set -eu
shards=$1 folder=$2
shift 2
seq "$shards" | exec parallel --quote --jobs "${JOBS:-100%}" "$(dirname "$0")/one-shard.sh" "{}/$shards" "$folder" "$@"
