# Reads load.sh's measurements (server, page, form, requests a second, microseconds of CPU a request) and writes its tables.
BEGIN { FS = "\t" }
$1 == "framework" && FILENAME ~ /sizes/ { plain[$1] = $2; next }
FILENAME ~ /sizes/ { plain[$1] = $2; packed[$1] = $3; if (!($1 in title)) { order[++pages] = $1; title[$1] = $4; budget[$1] = $5 } next }
{ k = $1 SUBSEP $2 SUBSEP $3; n[k]++; rate[k, n[k]] = $4; cpu[k, n[k]] = $5 }
function median(values, key,    i, j, m, t, v) {
  m = n[key]
  for (i = 1; i <= m; i++) v[i] = values[key, i] + 0
  for (i = 2; i <= m; i++) for (j = i; j > 1 && v[j] < v[j - 1]; j--) { t = v[j]; v[j] = v[j - 1]; v[j - 1] = t }
  return m == 0 ? 0 : m % 2 ? v[(m + 1) / 2] : (v[m / 2] + v[m / 2 + 1]) / 2
}
function rps(server, page, form) { return median(rate, server SUBSEP page SUBSEP form) }
function us(server, page, form) { return median(cpu, server SUBSEP page SUBSEP form) }
# The median of the rounds' own ratios: what a machine is busy with otherwise falls on both of a round.
function ratio(one, other, page, form,    i, k, m) {
  m = n[one, page, form]
  for (i = 1; i <= m; i++) quotient["ratio", i] = rate[one, page, form, i] / rate[other, page, form, i]
  n["ratio"] = m
  return m == 0 ? "–" : sprintf("%.2f", median(quotient, "ratio"))
}
function over(a, b) { return b == 0 ? "–" : sprintf("%.2f", a / b) }
END {
  print "### From the cache, against nginx with the same bytes\n"
  print "Requests a second, and CPU of the server a request in microseconds. A ratio is the median of the ratios of the rounds.\n"
  print "| page | plain KB | nginx | ours | ratio | CPU nginx | CPU ours | Brotli KB | nginx | ours | ratio | CPU nginx | CPU ours |"
  print "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
  for (i = 1; i <= pages; i++) {
    p = order[i]
    printf "| %s | %.1f | %.0f | %.0f | **%s** | %.0f | %.0f | %.1f | %.0f | %.0f | **%s** | %.0f | %.0f |\n", title[p],
      plain[p] / 1024, rps("nginx", p, "plain"), rps("kept", p, "plain"), ratio("kept", "nginx", p, "plain"), us("nginx", p, "plain"), us("kept", p, "plain"),
      packed[p] / 1024, rps("nginx", p, "br"), rps("kept", p, "br"), ratio("kept", "nginx", p, "br"), us("nginx", p, "br"), us("kept", p, "br")
  }
  print "\n### Without the cache\n"
  print "CPU a request in milliseconds, warm, plain; and what was set as the most.\n"
  print "| page | CPU ms | at most | requests a second | from the cache, times as many |"
  print "|---|--:|--:|--:|--:|"
  for (i = 1; i <= pages; i++) {
    p = order[i]
    printf "| %s | %.2f | %s | %.0f | %.0f |\n", title[p], us("made", p, "plain") / 1000, budget[p], rps("made", p, "plain"), rps("kept", p, "plain") / rps("made", p, "plain")
  }
  print "\n### Beside it\n"
  print "| | requests a second | against the framework's plain page | CPU µs a request |"
  print "|---|--:|--:|--:|"
  f = rps("framework", "framework", "plain")
  printf "| `dotnet new blazor --empty`, its page of %.1f KB | %.0f | 1.00 | %.0f |\n", plain["framework"] / 1024, f, us("framework", "framework", "plain")
  printf "| a vendor's page from the cache, plain | %.0f | **%s** | %.0f |\n", rps("kept", order[1], "plain"), over(rps("kept", order[1], "plain"), f), us("kept", order[1], "plain")
  printf "| a vendor's page from the cache, Brotli | %.0f | **%s** | %.0f |\n", rps("kept", order[1], "br"), over(rps("kept", order[1], "br"), f), us("kept", order[1], "br")
  printf "| the same bytes from an app that does nothing else, plain | %.0f | %s | %.0f |\n", rps("bare", order[1], "plain"), over(rps("bare", order[1], "plain"), f), us("bare", order[1], "plain")
  printf "| the same bytes from an app that does nothing else, Brotli | %.0f | %s | %.0f |\n", rps("bare", order[1], "br"), over(rps("bare", order[1], "br"), f), us("bare", order[1], "br")
  printf "| a vendor's page that the visitor has (304) | %.0f | %s | %.0f |\n", rps("kept", order[1], "known"), over(rps("kept", order[1], "known"), f), us("kept", order[1], "known")
  printf "| nginx with its access log on, the vendor's page, plain | %.0f | %s | %.0f |\n", rps("logged", order[1], "plain"), over(rps("logged", order[1], "plain"), f), us("logged", order[1], "plain")
}
