#!/usr/bin/env bash
# Installs what the tests need, builds, checks the formatting and runs every test project.
# The last line is "N passed, N failed". Arguments go to `dotnet test`.
set -uo pipefail
cd "$(dirname "$0")/.."

# The browser tests drive Chromium: one that is named, or Debian's, which is installed where it is missing. Chinese pages need a
# Chinese font to be laid out as readers see them.
need=""
command -v nginx >/dev/null || need="$need nginx-light" # one test puts the site behind it
command -v curl >/dev/null || need="$need curl"
command -v openssl >/dev/null || need="$need openssl"
if [ -n "$need" ] && command -v apt-get >/dev/null; then
  as_root=""; [ "$(id -u)" -eq 0 ] || as_root="sudo"
  # shellcheck disable=SC2086
  $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq $need >/dev/null ||
    echo "Could not install$need; the test that needs it is skipped."
fi
if [ -z "${CHROMIUM:-}" ] && { ! command -v chromium >/dev/null || ! fc-list 2>/dev/null | grep -qi "noto.*cjk"; }; then
  as_root=""; [ "$(id -u)" -eq 0 ] || as_root="sudo"
  $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq chromium fonts-noto-cjk fontconfig >/dev/null ||
    { echo "Chromium could not be installed. Install it and fonts-noto-cjk by hand, set CHROMIUM to its path, and run this again."; exit 1; }
fi
export CHROMIUM="${CHROMIUM:-$(command -v chromium)}"

dotnet restore LlmLandscape.sln || exit 1
dotnet format LlmLandscape.sln --no-restore --verify-no-changes || { echo "Run dotnet format and commit what it changes."; exit 1; }
dotnet build LlmLandscape.sln --no-restore || exit 1

out=$(mktemp); trap 'rm -f "$out"' EXIT
dotnet test --solution LlmLandscape.sln --no-build "$@" 2>&1 | tee "$out"; status=${PIPESTATUS[0]}
count() { sed -n "s/^ *$1: \([0-9]*\)$/\1/p" "$out" | tail -1; }
passed=$(count succeeded); failed=$(count failed)
[ -n "$passed" ] || [ "$status" -ne 0 ] || status=1   # a run that counted nothing tested nothing
echo "${passed:-0} passed, ${failed:-0} failed"
exit "$status"
