# Builds the program when it is missing or older than its sources. Needs ROOT and JDK. Sourced by the commands here.
PROGRAM="$ROOT/bot-server/target/bot-server-0.1.0.jar"
STAMP="$ROOT/bot-server/target/built"
BUILD_LOG="$ROOT/target/build.log"

sources() {
  find "$ROOT/pom.xml" "$ROOT"/*/pom.xml "$ROOT"/{knowledge-base,indexer,bot-server}/src/main \
    "$ROOT"/widget/{src,package.json,package-lock.json,vite.config.ts,tsconfig.json} "$@" \
    -not -path '*/src/api/contract.ts'
}

stale() {
  [ -f "$STAMP" ] && [ -f "$PROGRAM" ] || return 0
  [ -n "$(sources -newer "$STAMP" -print -quit)" ]
}

require_tool() {
  command -v "$1" > /dev/null && return
  echo "构建需要 $1，没有找到 the build needs $1, which is not installed: $2" >&2
  exit 1
}

# One line that says what the build is doing; only its changes are shown when no terminal watches.
show_progress() {
  local line module='' downloads=0
  while IFS= read -r line; do
    case $line in
      *'Downloaded from'*) downloads=$((downloads + 1)) ;;
      '[INFO] Building '*'['*) module=$(echo "${line#'[INFO] Building '}" | tr -s ' ') ;;
      *) continue ;;
    esac
    if [ -t 2 ]; then
      printf '\r\033[K构建 building: %s（已下载 downloaded %d）' "${module:-…}" "$downloads" >&2
    elif [ "${line#'[INFO] Building '}" != "$line" ]; then
      echo "构建 building: $module" >&2
    fi
  done
  [ ! -t 2 ] || printf '\r\033[K' >&2
}

build() {
  require_tool mvn "install Maven 3.8 or later"
  require_tool npm "install Node.js 20 or later"
  mkdir -p "$ROOT/target"
  if ! (cd "$ROOT" && JAVA_HOME=$JDK mvn -B -DskipTests package < /dev/null 2>&1) | tee "$BUILD_LOG" | show_progress; then
    echo "构建失败 the build failed; the whole log is in $BUILD_LOG" >&2
    grep -E 'ERROR' "$BUILD_LOG" | head -20 >&2
    exit 1
  fi
  touch "$STAMP"
}

build_when_stale() {
  stale || return 0
  if command -v flock > /dev/null; then
    mkdir -p "$ROOT/target"
    exec 9> "$ROOT/target/build.lock"
    flock 9
    if stale; then build; fi
    exec 9>&-
  else
    build
  fi
}
