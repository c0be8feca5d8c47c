#!/bin/sh
# Installs Debian's Chromium where there is no browser: the tests of the review page drive it.
set -eu
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
  if [ -n "$name" ] && command -v "$name" >/dev/null; then
    echo "There is a browser: $(command -v "$name")"
    exit 0
  fi
done
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
$as_root apt-get update -q
$as_root apt-get install -yq chromium fonts-liberation
