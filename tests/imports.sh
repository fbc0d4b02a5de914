#!/usr/bin/env bash
# An import that is killed, or for which there is no room, leaves the catalogue and what is attached as they were, or as they are to be:
# never anything between. Needs the command line built (dotnet build). Usage: tests/imports.sh [KILLS]
set -euo pipefail
cd "$(dirname "$0")/.."
kills=${1:-50}
landscape() { dotnet src/LlmLandscape.Cli/bin/Debug/net10.0/landscape.dll "$@"; }
work=$(mktemp -d); small=""
trap 'if [ -n "$small" ]; then umount "$small" 2>/dev/null || true; fi; rm -rf "$work"' EXIT

snapshot() { # a snapshot with one record of each given id
  printf '{"openai":{"name":"OpenAI","models":{'
  local comma=""
  for id in "$@"; do
    printf '%s"%s":{"id":"%s","name":"%s","reasoning":true,"tool_call":true,"release_date":"2026-01-02","last_updated":"2026-01-03",' \
      "$comma" "$id" "$id" "$id"
    printf '"modalities":{"input":["text"],"output":["text"]},"open_weights":false,"limit":{"context":1000},"cost":{"input":1,"output":2}}'
    comma=","
  done
  printf '}}}'
}

into() { # imports a file into a folder
  landscape import models-dev "$1" --seeds seeds --catalogue "$2/catalogue.sqlite" --datasets "$2/datasets"
}

state() { # what is in place, but for the locks of builds
  (cd "$1" && find . -type f ! -name '*.lock' ! -name '*.copying' ! -name '*.building*' -exec sha256sum {} + | sort)
}

snapshot before-1 > "$work/before.json"
snapshot before-1 after-1 > "$work/after.json"
mkdir "$work/place"
into "$work/before.json" "$work/place" > /dev/null
before=$(state "$work/place")
cp -r "$work/place" "$work/wanted"
started=$(date +%s%N); into "$work/after.json" "$work/wanted" > /dev/null; took=$(( ($(date +%s%N) - started) / 1000000 ))
after=$(cd "$work/wanted" && sha256sum datasets/models-dev.json)

unchanged=0; attached=0
for i in $(seq "$kills"); do
  dotnet src/LlmLandscape.Cli/bin/Debug/net10.0/landscape.dll import models-dev "$work/after.json" --seeds seeds \
    --catalogue "$work/place/catalogue.sqlite" --datasets "$work/place/datasets" > /dev/null 2>&1 &
  process=$!
  sleep "$(awk -v most="$took" -v seed="$i$RANDOM" 'BEGIN { srand(seed); printf "%.3f", rand() * most / 1000 }')"
  kill -9 "$process" 2>/dev/null || true
  wait "$process" 2>/dev/null || true
  if [ "$(state "$work/place")" = "$before" ]; then unchanged=$((unchanged + 1)); continue; fi
  # The catalogue is put in place before the file: a build says which of the two holds.
  landscape build --seeds seeds --catalogue "$work/place/catalogue.sqlite" --datasets "$work/place/datasets" > /dev/null
  if [ "$(cd "$work/place" && sha256sum datasets/models-dev.json)" = "$after" ]; then attached=$((attached + 1)); else unchanged=$((unchanged + 1)); fi
  rm -rf "$work/place"; mkdir "$work/place"; into "$work/before.json" "$work/place" > /dev/null
  before=$(state "$work/place")
done
echo "$kills imports killed: $unchanged left everything as it was, $attached were done already, none left anything between."

if small=$(mktemp -d "$work/small.XXXX") && mount -t tmpfs -o size=12m tmpfs "$small" 2>/dev/null; then
  into "$work/before.json" "$small" > /dev/null
  before=$(state "$small")
  dd if=/dev/zero of="$small/filler" bs=64k 2>/dev/null || true
  if into "$work/after.json" "$small" > "$work/full.log" 2>&1; then echo "An import into a full disk went well?"; exit 1; fi
  rm "$small/filler"
  [ "$(state "$small")" = "$before" ] || { echo "A full disk changed something: $(cat "$work/full.log")"; exit 1; }
  echo "A full disk: nothing changed, and it says: $(tail -1 "$work/full.log")"
else
  small=""
  echo "A full disk could not be tried: no file system can be mounted here."
fi
