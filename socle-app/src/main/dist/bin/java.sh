# Sourced by 'socle': finds a Java of 25 or newer and leaves its folder in $java_home.
# POSIX sh; starts no process unless a Java keeps no 'release' file.

java_needed=25

# The release of the Java in folder $1, as a number in $java_found; 0 when there is none.
java_release() {
    java_found=0
    [ -x "$1/bin/java" ] || return 1
    line=
    if [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in JAVA_VERSION=*) break ;; esac
            line=
        done <"$1/release"
    fi
    [ -n "$line" ] || line=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version \("[^"]*"\).*/=\1/p')
    line=${line#*=}
    line=${line#\"}
    line=${line%%[!0-9]*}
    java_found=${line:-0}
}

java_try() {
    [ -n "$1" ] && java_release "${1%/}" && [ "$java_found" -ge "$java_needed" ] && java_home=${1%/}
}

# The first good one of a list of folders.
java_first() {
    for java_folder in "$@"; do
        java_try "$java_folder" && return 0
    done
    return 1
}

java_on_path() {
    java_link=$(command -v java 2>/dev/null) || return 1
    java_link=$(readlink -f "$java_link" 2>/dev/null || printf %s "$java_link")
    java_link=${java_link%/bin/java}
    java_try "${java_link%/jre}" || java_try "$java_link"
}

# SOCLE_JAVA_FOLDERS replaces the usual folders: for tests, and for machines with their own habits.
java_in_folders() {
    if [ -n "${SOCLE_JAVA_FOLDERS+set}" ]; then
        # shellcheck disable=SC2086 # a list of patterns
        java_first $SOCLE_JAVA_FOLDERS
        return
    fi
    java_first /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
        "${HOME:-/nonexistent}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk* /usr/local/opt/openjdk* && return 0
    [ -x /usr/libexec/java_home ] && java_try "$(/usr/libexec/java_home -v "$java_needed+" 2>/dev/null)"
}

find_java() {
    java_home=
    if [ -n "${SOCLE_JAVA_HOME:-}" ]; then
        java_try "$SOCLE_JAVA_HOME" && return 0
        printf '%s\n' "SOCLE_JAVA_HOME=$SOCLE_JAVA_HOME holds no Java $java_needed or newer; correct it or unset it" >&2
        exit 2
    fi
    java_try "${JAVA_HOME:-}" || java_on_path || java_in_folders && return 0
    cat >&2 <<TXT
Socle needs Java $java_needed or newer, and this machine shows none in JAVA_HOME, PATH or the usual folders.
Install one (any vendor), for instance:
  Debian, Ubuntu   apt install temurin-25-jdk   (Adoptium's repository) or openjdk-25-jdk
  Fedora           dnf install java-25-openjdk-devel
  macOS            brew install openjdk@25
  anywhere         sdk install java 25-tem      (SDKMAN)
If it is installed elsewhere: export SOCLE_JAVA_HOME=/path/to/jdk
TXT
    exit 2
}
