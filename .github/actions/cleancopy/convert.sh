#!/usr/bin/env bash
# Runs the command on the action's inputs, which come as variables: no input is ever a part of a script.
set -euo pipefail

arguments=()
add_lines() {
  while IFS= read -r line; do
    if [ -n "$line" ]; then arguments+=("$line"); fi
  done <<<"$1"
}

add_lines "${ARGUMENTS:-}"
if [ "${CHECK:-true}" = true ]; then arguments+=(--check); fi
arguments+=(--out-dir "$TEXTS" --)
add_lines "$ARTICLES"
exec cleancopy "${arguments[@]}"
