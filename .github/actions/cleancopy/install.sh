#!/usr/bin/env bash
# Installs the command below $RUNNER_TEMP, where it gets in nobody's way.
#
# VERSION: a version on npm, or "source" for the checkout that this script stands in. Where it is empty, the version of
# that checkout is installed from npm: the action's tag decides which command runs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."

version=${VERSION:-$(node -p "require('./package.json').version")}
if [ "$version" = source ]; then
  npm ci
  package=$PWD/$(npm pack --ignore-scripts --silent)
elif [[ $version =~ ^[0-9A-Za-z.-]+$ ]]; then
  package=cleancopy@$version
else
  echo "::error::version must be a version on npm, or source, not '$version'"
  exit 2
fi
npm install --prefix "$RUNNER_TEMP/cleancopy" --no-audit --no-fund "$package"
