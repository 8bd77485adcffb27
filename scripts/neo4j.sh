#!/usr/bin/env bash
# A real Neo4j Community server on this machine without Docker; its jars come from Maven Central, once.
#
#   scripts/neo4j.sh start | stop | status | wipe | install | admin ARGS…
#
# Needs bash, Maven and a JDK (21 or newer for 2026.08.1; with 17 it takes 5.26.30). Everything is kept in .neo4j/.
#   NEO4J_VERSION    2026.08.1, or 5.26.30 where the newest Java found is older than 21
#   NEO4J_PASSWORD   unset: no authentication; set (8 characters or more): user neo4j, for a new data folder
#   NEO4J_BOLT_PORT  7687, on the loopback only
#   NEO4J_HTTP_PORT  0: no browser; 7474 opens it
#   NEO4J_DATA       .neo4j/data-VERSION: a folder of its own keeps a second graph
#   NEO4J_HEAP       1g
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
home=$root/.neo4j
port=${NEO4J_BOLT_PORT:-7687}
http=${NEO4J_HTTP_PORT:-0}
heap=${NEO4J_HEAP:-1g}

say() { echo "neo4j: $*" >&2; }
fail() { say "$*"; exit 1; }

major_of() { "$1/bin/java" -version 2>&1 | sed -nE '1s/.*version "([0-9]+).*/\1/p'; }

# JAVA_HOME where it is set, else the newest Java found; Neo4j 5 runs on 17 and 21 only.
find_java() {
  local newest=999 candidate major
  java_home='' java_major=0
  if [ -n "${JAVA_HOME:-}" ]; then
    java_home=$JAVA_HOME java_major=$(major_of "$JAVA_HOME")
    return
  fi
  case ${NEO4J_VERSION:-} in 5.*) newest=21 ;; esac
  for candidate in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$(path_java)"; do
    [ -x "$candidate/bin/java" ] || continue
    major=$(major_of "$candidate")
    if [ "${major:-0}" -gt "$java_major" ] && [ "$major" -le "$newest" ]; then
      java_home=$candidate java_major=$major
    fi
  done
  [ -n "$java_home" ] || fail "no Java found; install a JDK, 21 or newer"
}
path_java() {
  local java
  java=$(command -v java) && dirname "$(dirname "$(readlink -f "$java")")" || true
}

find_java
version=${NEO4J_VERSION:-$([ "$java_major" -ge 21 ] && echo 2026.08.1 || echo 5.26.30)}
case $version in
  5.*) main=org.neo4j.server.CommunityEntryPoint ;;
  *)
    main=org.neo4j.server.Neo4jCommunity
    [ "$java_major" -ge 21 ] || fail "Neo4j $version needs Java 21 or newer, and $java_home is $java_major"
    ;;
esac
lib=$home/lib-$version
data=${NEO4J_DATA:-$home/data-$version}
conf=$home/conf-$port
logs=$home/logs-$port
log=$logs/server.log
pid_file=$home/run/$port.pid

java_options=(
  -XX:+UseG1GC -XX:+DisableExplicitGC -Dfile.encoding=UTF-8 -Djdk.nio.maxCachedBufferSize=1024
  -Dio.netty.tryReflectionSetAccessible=true -Dlog4j2.disable.jmx=true
  --add-opens=java.base/java.nio=ALL-UNNAMED
  --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED
)
[ "$java_major" -lt 21 ] || java_options+=(--enable-native-access=ALL-UNNAMED)
[ "$java_major" -lt 24 ] || java_options+=(--sun-misc-unsafe-memory-access=allow)

# Fetches the jars, once: whoever comes second waits for the first.
install() {
  local lock=$home/install.lock holder
  mkdir -p "$home"
  until (set -o noclobber && echo $$ >"$lock") 2>/dev/null; do
    holder=$(cat "$lock" 2>/dev/null || true)
    if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then rm -f "$lock"; fi
    sleep 0.5
  done
  trap 'rm -f "$home/install.lock"' EXIT
  fetch
  rm -f "$lock"
  trap - EXIT
}

fetch() {
  [ ! -e "$lib/.complete" ] || return 0
  command -v mvn >/dev/null || fail "Maven is needed to fetch Neo4j $version: install it, or use docker compose up"
  say "fetching Neo4j $version from Maven Central into $lib"
  mvn -q -B -f "$root/scripts/neo4j/pom.xml" "-Dneo4j.version=$version" "-Dneo4j.lib=$lib" generate-resources >&2
  touch "$lib/.complete"
}

configure() {
  mkdir -p "$conf" "$data" "$logs" "$home/run" "$home/import" "$home/plugins"
  {
    echo "server.default_listen_address=127.0.0.1"
    echo "server.default_advertised_address=localhost"
    echo "server.bolt.listen_address=127.0.0.1:$port"
    echo "server.bolt.advertised_address=localhost:$port"
    if [ "$http" = 0 ]; then
      echo "server.http.enabled=false"
    else
      echo "server.http.listen_address=127.0.0.1:$http"
    fi
    echo "server.https.enabled=false"
    echo "server.directories.data=$data"
    echo "server.directories.logs=$logs"
    echo "server.directories.run=$home/run"
    echo "server.directories.import=$home/import"
    echo "server.directories.plugins=$home/plugins"
    echo "dbms.security.auth_enabled=$([ -n "${NEO4J_PASSWORD:-}" ] && echo true || echo false)"
    echo "dbms.usage_report.enabled=false"
    echo "server.memory.pagecache.size=256m"
    echo "db.tx_log.preallocate=false"
    echo "db.tx_log.rotation.retention_policy=1 files"
    printf 'server.jvm.additional=%s\n' "${java_options[@]}"
  } >"$conf/neo4j.conf"
}

admin() {
  NEO4J_HOME=$home NEO4J_CONF=$conf JAVA_HOME=$java_home "$java_home/bin/java" "-Xmx$heap" "${java_options[@]}" \
    -Dapp.name=neo4j-admin "-Dbasedir=$home" -cp "$lib/*" org.neo4j.server.startup.Neo4jAdminCommand "$@"
}

running() { [ -s "$pid_file" ] && kill -0 "$(cat "$pid_file")" 2>/dev/null; }

# Whether a Bolt handshake is answered, with the four bytes of a version; the port opens earlier than that.
answers() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$port"
    printf '\x60\x60\xb0\x17\0\0\0\x05\0\0\0\0\0\0\0\0\0\0\0\0' >&3
    [ "$(head -c 4 <&3 | wc -c)" -eq 4 ]
  ) 2>/dev/null
}

start() {
  if running; then
    say "runs already on bolt://127.0.0.1:$port"
    return
  fi
  ! answers || fail "something else answers on port $port; set NEO4J_BOLT_PORT to another one"
  install
  configure
  if [ -n "${NEO4J_PASSWORD:-}" ] && [ ! -e "$data/databases/system" ]; then
    admin dbms set-initial-password "$NEO4J_PASSWORD" >/dev/null
  fi
  nohup "$java_home/bin/java" "-Xms$heap" "-Xmx$heap" "${java_options[@]}" -cp "$lib/*" "$main" \
    "--home-dir=$home" "--config-dir=$conf" >"$log" 2>&1 </dev/null &
  echo $! >"$pid_file"
  for _ in $(seq 240); do
    if answers; then
      say "Neo4j $version on bolt://127.0.0.1:$port (Java $java_major, $(
        [ -n "${NEO4J_PASSWORD:-}" ] && echo "user neo4j" || echo "no authentication"
      ))"
      return
    fi
    if ! running; then
      tail -n 30 "$log" >&2
      rm -f "$pid_file"
      fail "the server ended while starting"
    fi
    sleep 0.5
  done
  fail "no answer after two minutes; see $log"
}

stop() {
  if ! running; then
    rm -f "$pid_file"
    say "not running"
    return
  fi
  local pid
  pid=$(cat "$pid_file")
  kill "$pid"
  for _ in $(seq 120); do
    if ! kill -0 "$pid" 2>/dev/null; then
      rm -f "$pid_file"
      say "stopped"
      return
    fi
    sleep 0.5
  done
  fail "process $pid has not stopped after a minute"
}

wipe() {
  ! running || fail "stop it first"
  rm -rf "$data"
}

status() {
  if running; then say "runs on bolt://127.0.0.1:$port, process $(cat "$pid_file")"; else
    say "not running"
    exit 3
  fi
}

case ${1:-} in
  start | stop | status | wipe | install) "$1" ;;
  admin)
    shift
    install
    configure
    admin "$@"
    ;;
  *)
    sed -nE '2,/^set /{/^#/s/^# ?//p}' "$0" >&2
    exit 2
    ;;
esac
