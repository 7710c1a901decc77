#!/usr/bin/env bash
# Installs the command: a version from npm, or what stands beside the action.
set -euo pipefail

package="cleancopy@${VERSION:-latest}"
if [ "${VERSION:-latest}" = source ]; then
  cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
  npm ci
  package="$PWD/$(npm pack --ignore-scripts --silent)"
fi
npm install --global --no-audit --no-fund "$package"
