#!/usr/bin/env bash
# Runs the installed command. The action's inputs come as variables, so that none becomes part of a script:
# ARTICLES, TEXTS, CHECK and ARGUMENTS.
set -euo pipefail

fail() {
  echo "::error::$1"
  exit 2
}

arguments=(--out-dir "$TEXTS")
# Adds the lines of $1 that aren't blank, without the spaces around them.
add_lines() {
  while read -r line; do
    if [ -n "$line" ]; then arguments+=("$line"); fi
  done <<<"$1"
}

case $CHECK in
  true) arguments+=(--check) ;;
  false) ;;
  *) fail "check must be true or false, not '$CHECK'" ;;
esac
[[ $TEXTS =~ [^[:space:]] ]] || fail 'texts must not be empty; give the folder of the texts'
[[ $ARTICLES =~ [^[:space:]] ]] || fail 'articles must not be empty; give files, folders or globs, one per line'

add_lines "$ARGUMENTS"
arguments+=(--)
add_lines "$ARTICLES"
exec "$RUNNER_TEMP/cleancopy/node_modules/.bin/cleancopy" "${arguments[@]}" </dev/null
