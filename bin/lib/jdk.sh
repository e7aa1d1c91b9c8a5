# Finds a JDK 25 or later and sets JDK to its folder; leaves JDK empty when there is none. Sourced by the commands here.
NEEDED_JAVA=25

java_version() {
  "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p'
}

find_jdk() {
  JDK=
  local candidate version
  for candidate in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v java || echo /none/bin/java)")")")" \
      /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -x "$candidate/bin/java" ] && [ -x "$candidate/bin/javac" ] || continue
    version=$(java_version "$candidate/bin/java")
    if [ -n "$version" ] && [ "$version" -ge "$NEEDED_JAVA" ]; then
      JDK=$candidate
      return
    fi
  done
}

require_jdk() {
  find_jdk
  if [ -z "$JDK" ]; then
    echo "没有找到 JDK $NEEDED_JAVA 或更新版本 no JDK $NEEDED_JAVA or later found:" >&2
    echo "  请安装后重试，或用 JAVA_HOME 指明 install one, or name it with JAVA_HOME" >&2
    exit 1
  fi
}
