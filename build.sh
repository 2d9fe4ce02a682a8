#!/usr/bin/env bash
# Restores the local tools and runs Cake; the arguments go to Cake. Paths in them are relative to the caller's folder.
set -euo pipefail
export PLEXSDK_CALLER_FOLDER="${PLEXSDK_CALLER_FOLDER:-$PWD}"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# Colours are for terminals.
[ -t 1 ] || export NO_COLOR=1
cd "$(dirname "${BASH_SOURCE[0]}")"
dotnet tool restore --verbosity quiet
exec dotnet cake build.cake "$@"
