#!/bin/sh
# Installs what fakta works beside, for the tests of docs/spark.md, docs/python.md and docs/recipes.md: Python's packages into .venv, and Debian's where they lack.
set -eu
cd "$(dirname "$0")/.."
missing=
for pair in java:default-jre-headless jq:jq mlr:miller parallel:parallel Rscript:r-base-core; do
  command -v "${pair%%:*}" >/dev/null || missing="$missing ${pair##*:}"
done
python3 -c 'import ensurepip' || missing="$missing python3-venv"
if [ -n "$missing" ]; then
  as_root=
  [ "$(id -u)" = 0 ] || as_root=sudo
  $as_root apt-get update -q
  # shellcheck disable=SC2086
  $as_root apt-get install -yq --no-install-recommends $missing
fi
python3 -m venv .venv
.venv/bin/pip install -q --disable-pip-version-check -r test/engines/requirements.txt
