#!/usr/bin/env bash
# Builds and serves the shipped catalogue, ten and seventy times as much (50,000 facts, 300 vendors), and writes the table of
# sizes of docs/performance.md. Needs wrk and curl. SECONDS_EACH and PORT may be set.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"; root="$(cd "$here/../.." && pwd)"
each="${SECONDS_EACH:-5}"; port="${PORT:-5180}"
for tool in wrk curl dotnet; do command -v $tool >/dev/null || { echo "$tool is missing; on Debian: apt-get install wrk curl"; exit 1; }; done
export ASPNETCORE_ENVIRONMENT=Production DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work="$(mktemp -d)"; pid=""
finish() { [ -z "$pid" ] || kill "$pid" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT

pages=(/en/vendors/deepseek /api/v1/vendors/deepseek /en/vendors/openai /en/ /en/vendors "/en/compare?v=deepseek&v=alibaba&v=openai&v=anthropic"
  /en/homogenization/data /en/timeline /en/models /en/disputes /en/sources/free-wave "/en/search?q=price")
ticks() { sed 's/.*) //' "/proc/$pid/stat" | awk '{ print $12 + $13 }'; }
hz=$(getconf CLK_TCK)

dotnet publish "$root/src/LlmLandscape.Web" -c Release -v q -o "$work/site" -r linux-x64 --self-contained false -p:PublishReadyToRun=true >"$work/log"
dotnet build "$here" -c Release -v q >>"$work/log"
for scale in 1 10 70; do
  echo "$scale times the shipped size …"
  dotnet run --project "$here" -c Release --no-build -- generate "$work/seeds-$scale" --scale "$scale"
  settings=(--Catalogue:Seeds="$work/seeds-$scale" --Catalogue:File="$work/$scale.sqlite" --Cache:Enabled=false --Catalogue:Watch=false)
  (cd "$work/site" && exec dotnet LlmLandscape.Web.dll --urls "http://127.0.0.1:$port" "${settings[@]}") >"$work/log-$scale" 2>&1 & pid=$!
  until curl -sf -o /dev/null "http://127.0.0.1:$port/health/ready"; do sleep 0.05; kill -0 $pid || { cat "$work/log-$scale"; exit 1; }; done
  facts=$(grep -o '[0-9]* facts' "$work/log-$scale" | head -1); built=$(grep -o 'in [0-9]* ms' "$work/log-$scale" | head -1)
  printf 'build\t%s\t%s\t%s\n' "$scale" "$facts" "$built" >>"$work/rows"
  for page in "${pages[@]}"; do
    curl -sf -o /dev/null "http://127.0.0.1:$port$page" # the first question to the measures is long, and would fall on the pages after it
    wrk -t1 -c2 -d"${each}s" "http://127.0.0.1:$port$page" >/dev/null
    before=$(ticks); out=$(wrk -t1 -c2 -d"${each}s" "http://127.0.0.1:$port$page"); after=$(ticks)
    ! grep -q "Non-2xx" <<<"$out" || { echo "$page answers with failures"; exit 1; }
    awk -v s="$scale" -v p="$page" -v t=$((after - before)) -v hz="$hz" '/requests in/ { printf "page\t%s\t%s\t%s\n", s, p, ($1 + 0 > 0 ? sprintf("%.2f ms", t * 1000 / hz / $1) : "none in time") }' <<<"$out" >>"$work/rows"
  done
  printf 'memory\t%s\t%s\n' "$scale" "$(awk '/VmHWM/ { printf "%.0f", $2 / 1024 }' "/proc/$pid/status")" >>"$work/rows"
  kill "$pid"; wait "$pid" 2>/dev/null || true; pid=""
done

awk -F'\t' '
  $1 == "build" { facts[$2] = $3; built[$2] = $4 }
  $1 == "memory" { memory[$2] = $3 }
  $1 == "page" { if (!($3 in seen)) { seen[$3] = 1; order[++n] = $3 } cpu[$3, $2] = $4 }
  END {
    print "| | 1× | 10× | 70× | 70× to 1× |\n|---|--:|--:|--:|--:|"
    printf "| the catalogue | %s | %s | %s | |\n", facts[1], facts[10], facts[70]
    printf "| built and read into memory | %s | %s | %s | |\n", built[1], built[10], built[70]
    printf "| most memory, build and load included | %s MB | %s MB | %s MB | |\n", memory[1], memory[10], memory[70]
    for (i = 1; i <= n; i++) { p = order[i]; printf "| CPU of `%s` | %s | %s | %s | %s |\n", p, cpu[p, 1], cpu[p, 10], cpu[p, 70], (cpu[p, 70] + 0 > 0 ? sprintf("%.1f", cpu[p, 70] / cpu[p, 1]) : "") }
  }' "$work/rows" >"$work/table"
page="$root/docs/performance.md"
sed -e "/<!-- sizes.sh begins -->/r $work/table" -e '/<!-- sizes.sh begins -->/,/<!-- sizes.sh ends -->/{ /<!-- sizes.sh/!d }' "$page" >"$work/page"
cp "$work/page" "$page"; cat "$work/table"
