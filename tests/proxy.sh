#!/usr/bin/env bash
# The site behind a real nginx: on a path of its own, and behind one that ends TLS. Needs nginx, curl, openssl and the site built.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v nginx > /dev/null || { echo "nginx is not installed here."; exit 1; }
work=$(mktemp -d); app=""; proxy=""
trap '[ -z "$proxy" ] || kill "$proxy"; [ -z "$app" ] || kill "$app"; wait 2>/dev/null || true; rm -rf "$work"' EXIT
port=${PORT:-5390}; front=$((port + 1)); tls=$((port + 2))
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=example.org -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
cat > "$work/nginx.conf" <<CONF
daemon off; pid $work/nginx.pid; error_log $work/error.log;
events {}
http {
  access_log off; client_body_temp_path $work/b; proxy_temp_path $work/p; fastcgi_temp_path $work/f; uwsgi_temp_path $work/u;
  scgi_temp_path $work/s;
  proxy_set_header Host \$host; proxy_set_header X-Forwarded-For \$remote_addr; proxy_set_header X-Forwarded-Proto \$scheme;
  server { listen 127.0.0.1:$front; location /landscape/ { proxy_pass http://127.0.0.1:$port; } }
  server { listen 127.0.0.1:$tls ssl; ssl_certificate $work/cert.pem; ssl_certificate_key $work/key.pem;
           location /landscape/ { proxy_pass http://127.0.0.1:$port; } }
}
CONF
seeds=$PWD/seeds
(cd src/LlmLandscape.Web && exec env ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS="http://127.0.0.1:$port" \
  ASPNETCORE_FORWARDEDHEADERS_ENABLED=true Site__Address=https://example.org/landscape Catalogue__Seeds="$seeds" \
  Catalogue__File="$work/catalogue.sqlite" Catalogue__Datasets="$work/none" Catalogue__Watch=false \
  dotnet bin/Debug/net10.0/LlmLandscape.Web.dll) > "$work/app.log" 2>&1 & app=$!
nginx -c "$work/nginx.conf" 2> "$work/nginx.log" & proxy=$!
for _ in $(seq 120); do curl -sf -o /dev/null "http://127.0.0.1:$front/landscape/en/vendors" && break; sleep 0.5; done

fail() { echo "$1"; tail -5 "$work/app.log"; exit 1; }
get() { curl -sk --resolve "example.org:$tls:127.0.0.1" --resolve "example.org:$front:127.0.0.1" "$@"; }
status() { get -o /dev/null -w '%{http_code}' "$1"; }
for base in "http://example.org:$front/landscape" "https://example.org:$tls/landscape"; do
  page=$(get "$base/en/vendors/deepseek")
  grep -q '<base href="/landscape/en/"' <<< "$page" || fail "$base: the base is not the path's"
  grep -q '<link rel="canonical" href="https://example.org/landscape/en/vendors/deepseek"' <<< "$page" || fail "$base: no canonical address"
  grep -q 'hreflang="x-default" href="https://example.org/landscape/vendors/deepseek"' <<< "$page" || fail "$base: no x-default"
  [ "$(get -o /dev/null -w '%{redirect_url}' "$base/vendors")" = "$base/en/vendors" ] || fail "$base: the redirect leaves the path"
  [ "$(get -o /dev/null -w '%{redirect_url}' "$base/en/vendors/")" = "$base/en/vendors" ] || fail "$base: a slash at the end leads elsewhere"
  for link in $(grep -oE '(href|src)="[^"#]+"' <<< "$page" | cut -d'"' -f2 | grep -E '\.(css|js|svg|png)$|^api/' | sort -u); do
    case $link in
      http*) continue ;;
      /*) url="${base%/landscape}$link" ;;
      ../*) url="$base/${link#../}" ;;
      *) url="$base/en/$link" ;;
    esac
    [ "$(status "$url")" = 200 ] || fail "$base: $link is $(status "$url")"
  done
  get -D - -o /dev/null "$base/en/embed/timeline" | grep -qi "frame-ancestors \*" || fail "$base: views cannot stand in other pages"
  get "$base/en/api/v1/search?q=deepseek&limit=1" | grep -q '"address":"/landscape/en/' || fail "$base: the API's addresses leave the path"
done
get -D - -o /dev/null "https://example.org:$tls/landscape/en/vendors" | grep -qi '^strict-transport-security' || fail "no HSTS behind TLS"
[ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/health/ready")" = 200 ] || fail "not ready"
echo "Behind nginx on a path, by http and by https: pages, files, redirects, canonical addresses and the API stand."
