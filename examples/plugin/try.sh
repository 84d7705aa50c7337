#!/bin/sh
# Builds this kind against a distribution, drops its jar into a plug-in folder and follows one node of
# it all the way: ./try.sh DISTRIBUTION FOLDER
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
dist=$(CDPATH='' cd -- "$1" && pwd -P)
work=$(CDPATH='' cd -- "$2" && pwd -P)
socle=$dist/bin/socle
version=$("$socle" --version)

rm -rf "$work/plugin" "$work/plugins" "$work/calendars"
mkdir "$work/plugins"
cp -R "$here" "$work/plugin"
(cd "$work/plugin" && mvn -B -ntp -q verify -Dsocle.lib="$dist/lib" -Dsocle.version="$version")
cp "$work"/plugin/target/calendar-kind-*.jar "$work/plugins/"
SOCLE_PLUGINS=$work/plugins
export SOCLE_PLUGINS

"$socle" new "$work/calendars" --lang en
cd "$work/calendars"
mkdir -p calendars
printf 'kind: calendar\nfrom: 2025-01-01\nto: 2025-12-31\n' >calendars/days_2025.yml
cat >models/loans_a_day.sql <<'SQL'
SELECT month(days.day) AS month, count(*) AS days
FROM days_2025 AS days
GROUP BY ALL
SQL

# has WHAT IN-WHAT: the text is in the output of a verb
has() {
    if ! grep -q -- "$1" "$2"; then
        echo "'$1' is not in $2:" >&2
        head -c 2000 "$2" >&2
        exit 1
    fi
}

"$socle" schema --json >schema.txt
has '"calendar"' schema.txt
"$socle" validate
"$socle" run --json >run.txt
has '"days_2025"' run.txt
"$socle" show days_2025 >show.txt
has '365' show.txt
"$socle" query 'SELECT count(*) AS days FROM days_2025' --format csv >query.txt
has '^365$' query.txt
"$socle" dossier --json >dossier.txt
page=$(sed -n 's/.*"dossier" : "\([^"]*\)".*/\1/p' dossier.txt)
grep -rq 'days_2025' "$(dirname "$page")" || {
    echo "the dossier does not know days_2025" >&2
    exit 1
}
printf 'kind: calendar\nfrom: 2025-01-02\nto: 2025-01-01\n' >calendars/back.yml
! "$socle" validate 2>problems.txt
has 'calendars/back.yml:3' problems.txt
echo "the stranger's kind travelled the whole road"
