#!/usr/bin/env bash
# Publishes the site, puts nginx with the same bytes and the framework's plain page beside it, drives them in turn with wrk,
# and writes the tables of docs/performance.md. Needs nginx, wrk and curl. SECONDS_EACH, ROUNDS and PORT may be set.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"; root="$(cd "$here/../.." && pwd)"
each="${SECONDS_EACH:-1}"; rounds="${ROUNDS:-7}"; port="${PORT:-5190}"
for tool in nginx wrk curl dotnet; do command -v $tool >/dev/null || { echo "$tool is missing; on Debian: apt-get install nginx wrk curl"; exit 1; }; done
export ASPNETCORE_ENVIRONMENT=Production DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

work="$(mktemp -d)"; chmod 755 "$work"; pids=()
finish() { for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT

# page, address, title, most milliseconds of CPU without the cache
pages() {
  cat <<'PAGES'
vendor	/en/vendors/deepseek	a vendor	2.5
vendor-json	/api/v1/vendors/deepseek	the vendor as JSON	0.8
home	/en/	home	3
vendors	/en/vendors	vendors	2.5
compare	/en/compare?v=deepseek&v=alibaba&v=openai&v=anthropic	compare four	5
homogenization	/en/homogenization/data	homogenization data	6
search	/en/search?q=price	search	3
PAGES
}

# CPU of a process and its children so far, in clock ticks.
ticks() { local sum=0 pid; for pid in "$1" $(pgrep -P "$1" || true); do sum=$((sum + $(sed 's/.*) //' "/proc/$pid/stat" | awk '{ print $12 + $13 }'))); done; echo "$sum"; }

until_answered() { local tries=0; until curl -sf -o /dev/null "$1"; do tries=$((tries + 1)); [ $tries -lt 1500 ] || { echo "$1 does not answer"; exit 1; }; sleep 0.01; done; }

# Starts a published site in a folder; its id is in $started.
start() { local folder="$1"; shift; (cd "$folder" && exec dotnet "$@" >>"$work/log" 2>&1) & started=$!; pids+=("$started"); }

# Milliseconds from the start of the process to its first page, the least of five.
first_page() {
  local best=999999 i before took
  for i in 1 2 3 4 5; do
    before=$(date +%s%N); start "$1" LlmLandscape.Web.dll --urls "http://127.0.0.1:$port"; until_answered "http://127.0.0.1:$port/en/vendors/deepseek"
    took=$((($(date +%s%N) - before) / 1000000)); [ $took -ge $best ] || best=$took
    kill "$started"; wait "$started" 2>/dev/null || true
  done
  echo "$best"
}

resident() { awk '/VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$1/status"; }

# measure SERVER PID PAGE FORM URL [HEADER...]: one line of results.
measure() {
  local server="$1" pid="$2" page="$3" form="$4" url="$5"; shift 5
  local before after out requests; local -a headers=(); for header in "$@"; do headers+=(-H "$header"); done
  before=$(ticks "$pid"); out=$(wrk -t1 -c16 -d"${each}s" "${headers[@]}" "$url"); after=$(ticks "$pid")
  requests=$(awk '/requests in/ { print $1 }' <<<"$out")
  if [ "$form" != known ] && grep -q "Non-2xx" <<<"$out"; then echo "$url answers with failures: $out" >&2; exit 1; fi
  awk -v s="$server" -v p="$page" -v f="$form" -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" -v n="$requests" \
    '/Requests\/sec/ { printf "%s\t%s\t%s\t%s\t%.2f\n", s, p, f, $2, t * 1e6 / hz / n }' <<<"$out" >>"$work/results"
}

echo "Publishing the site, with and without ReadyToRun, and the framework's plain page …"
dotnet publish "$root/src/LlmLandscape.Web" -c Release -v q -o "$work/portable" >"$work/log"
dotnet publish "$root/src/LlmLandscape.Web" -c Release -v q -o "$work/site" -r linux-x64 --self-contained false -p:PublishReadyToRun=true >>"$work/log"
(mkdir "$work/plain" && cd "$work/plain" && dotnet new blazor --empty -n Plain -o . >>"$work/log" && dotnet publish -c Release -v q -o "$work/framework" >>"$work/log")

# All that the framework can do: an app without anything around it sends the same bytes from memory.
mkdir "$work/bare-source" && cat >"$work/bare-source/Program.cs" <<'BARE'
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
var app = builder.Build();
var body = File.ReadAllBytes(builder.Configuration["Body"]!);
var headers = File.ReadLines(builder.Configuration["Headers"]!).Select(line => line.Split(": ", 2)).ToArray();
app.Run(context =>
{
    context.Response.ContentType = "text/html; charset=utf-8";
    context.Response.ContentLength = body.Length;
    foreach (var header in headers) context.Response.Headers[header[0]] = header[1];
    return context.Response.Body.WriteAsync(body, 0, body.Length);
});
app.Run();
BARE
cat >"$work/bare-source/Bare.csproj" <<'BARE'
<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>
BARE
(cd "$work/bare-source" && dotnet publish -c Release -v q -o "$work/bare" >>"$work/log")

echo "Starting them …"
built=$(date +%s%N); start "$work/site" LlmLandscape.Web.dll --urls "http://127.0.0.1:$port"; until_answered "http://127.0.0.1:$port/en/vendors/deepseek"
built=$((($(date +%s%N) - built) / 1000000)); kill "$started"; wait "$started" 2>/dev/null || true
cp -r "$work/site/data" "$work/portable/data"
ready=$(first_page "$work/site"); portable=$(first_page "$work/portable")
start "$work/site" LlmLandscape.Web.dll --urls "http://127.0.0.1:$port"; kept=$started
start "$work/site" LlmLandscape.Web.dll --urls "http://127.0.0.1:$((port + 1))" --Cache:Enabled=false; made=$started
start "$work/framework" Plain.dll --urls "http://127.0.0.1:$((port + 2))"; framework=$started
mkdir -p "$work/nginx/files/plain" "$work/nginx/files/br"
sed -e "s/@QUIET@/$((port + 3))/" -e "s/@LOGGED@/$((port + 4))/" "$here/load/nginx.conf" >"$work/nginx/nginx.conf"
for p in 0 1 2; do until_answered "http://127.0.0.1:$((port + p))/$([ $p -eq 2 ] || echo en/about)"; done
start_memory=$(resident "$kept")

ours="http://127.0.0.1:$port"; uncached="http://127.0.0.1:$((port + 1))"; files="http://127.0.0.1:$((port + 3))"
while IFS=$'\t' read -r page address title budget; do
  curl -sf "$ours$address" -o "$work/nginx/files/plain/$page"
  curl -sf -H 'Accept-Encoding: br' "$ours$address" -o "$work/nginx/files/br/$page"
  printf '%s\t%s\t%s\t%s\t%s\n' "$page" "$(stat -c %s "$work/nginx/files/plain/$page")" "$(stat -c %s "$work/nginx/files/br/$page")" "$title" "$budget" >>"$work/sizes"
done < <(pages)
printf 'framework\t%s\n' "$(curl -sf "http://127.0.0.1:$((port + 2))/" | wc -c)" >>"$work/sizes"
# What the site says of an answer, but for what each server makes by itself: headers are bytes too.
curl -sf -o /dev/null -D- "$ours/en/vendors/deepseek" | sed '1d;s/\r$//;/^$/d' \
  | grep -viE '^(content-length|content-type|date|etag|age):' >"$work/headers"
sed -E 's/^([^:]+): (.*)$/add_header \1 "\2";/' "$work/headers" >"$work/nginx/headers.conf"
nginx -p "$work/nginx" -e error.log -c nginx.conf -g 'daemon off;' 2>>"$work/log" & nginx=$!; pids+=("$nginx")
until_answered "$files/plain/vendor"
tag=$(curl -sf -o /dev/null -D- "$ours/en/vendors/deepseek" | awk 'tolower($1) == "etag:" { sub(/\r/, "", $2); print $2 }')

for form in plain br; do
  start "$work/bare" Bare.dll --urls "http://127.0.0.1:$((port + 5 + ${#form}))" --Body="$work/nginx/files/$form/vendor" --Headers="$work/headers"; declare "bare_$form=$started"
  until_answered "http://127.0.0.1:$((port + 5 + ${#form}))/"
done

# Until nothing is compiled anew any more: the pages made without the cache take the longest.
echo "Warming up …"
for pass in 1 2 3; do
  while IFS=$'\t' read -r page address _; do
    for url in "$uncached$address" "$ours$address"; do wrk -t1 -c16 -d3s "$url" >/dev/null; done
  done < <(pages)
done

# Round 0 is forgotten. Everything takes its turn in every round, so that a machine that slows down slows all of them.
for round in $(seq 0 "$rounds"); do
  echo "Round $round of $rounds …"
  while IFS=$'\t' read -r page address _; do
    measure nginx "$nginx" "$page" plain "$files/plain/$page"
    measure kept "$kept" "$page" plain "$ours$address"
    measure nginx "$nginx" "$page" br "$files/br/$page"
    measure kept "$kept" "$page" br "$ours$address" "Accept-Encoding: br"
    measure made "$made" "$page" plain "$uncached$address"
    [ "$page" != vendor ] || for form in plain br; do
      id="bare_$form"; measure bare "${!id}" vendor "$form" "http://127.0.0.1:$((port + 5 + ${#form}))/"
    done
  done < <(pages)
  measure framework "$framework" framework plain "http://127.0.0.1:$((port + 2))/"
  measure kept "$kept" vendor known "$ours/en/vendors/deepseek" "If-None-Match: $tag"
  measure logged "$nginx" vendor plain "http://127.0.0.1:$((port + 4))/plain/vendor"
  [ "$round" -gt 0 ] || rm "$work/results"
done

{
  echo "Made by \`tests/LlmLandscape.Benchmarks/load.sh\` on $(date -u +%Y-%m-%d): $(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1), .NET $(dotnet --list-runtimes | awk '/AspNetCore/ { v = $2 } END { print v }'),"
  echo "$(nginx -v 2>&1 | sed 's/.*nginx.//;s/^/nginx /'), wrk with 16 connections on one thread, on the same cores; medians of $rounds rounds of $each s. One-minute load of the machine before the last round: $(cut -d' ' -f1 /proc/loadavg)."
  echo
  awk -f "$here/load/tables.awk" "$work/sizes" "$work/results"
  printf '\n### Start and memory\n\n| | |\n|---|--:|\n'
  echo "| start to the first page, ReadyToRun, nothing to build | $ready ms |"
  echo "| start to the first page, portable, nothing to build | $portable ms |"
  echo "| start to the first page with the first build of the catalogue, ReadyToRun | $built ms |"
  echo "| memory after the start | $start_memory MB |"
  echo "| memory after this load | $(resident "$kept") MB (without the cache $(resident "$made") MB) |"
  echo "| published for this platform | $(du -sm "$work/portable" --exclude=data | cut -f1) MB, with ReadyToRun $(du -sm "$work/site" --exclude=data | cut -f1) MB |"
} >"$work/tables"

page="$root/docs/performance.md"
sed -e "/<!-- load.sh begins -->/r $work/tables" -e '/<!-- load.sh begins -->/,/<!-- load.sh ends -->/{ /<!-- load.sh/!d }' "$page" >"$work/page"
cp "$work/page" "$page"; cat "$work/tables"
