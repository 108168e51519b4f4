#!/usr/bin/env bash
# Hundreds of customers in one process: one undisturbed run, and one that is killed at random moments and resumed, must leave the same files.
#   tests/CyberDocs.Benchmarks/batch-resume.sh [CUSTOMERS] [KILLS]
# 1000 customers (five kinds, 2 % of them broken) and 20 kills unless given. COMMAND takes a published command instead of publishing. Needs GNU time and the SDK.
# Prints seconds, processor seconds and the most memory of the undisturbed run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
customers=${1:-1000}
kills=${2:-20}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ -z ${COMMAND:-} ]]; then
  dotnet publish src/CyberDocs.Cli -p:PublishProfile=linux-x64 -v q -nologo >&2
  COMMAND=artifacts/publish/cyberdocs/linux-x64/cyberdocs
fi

dotnet build tests/CyberDocs.Benchmarks -c Release -v q -nologo >&2
dotnet artifacts/bin/CyberDocs.Benchmarks/release/CyberDocs.Benchmarks.dll customers "$customers" "$work/in"
run=("$COMMAND" batch "$work/in" --formats docx,pdf --date 2024-10-01)

# The command ends with 2 where customers have errors of their own.
whole() { "$@" >>"$work/log" 2>&1 || [[ $? -eq 2 ]]; }

whole /usr/bin/time -q -f "%e s, processor %U + %S s, at most %M KB" -o "$work/times" "${run[@]}" --out "$work/whole"
cat "$work/times"
length=$(awk '{ print int($1 * 1000) }' "$work/times")
for _ in $(seq "$kills"); do
  "${run[@]}" --out "$work/killed" >>"$work/log" 2>&1 &
  sleep "$(awk -v most="$((length / kills * 2))" -v random="$RANDOM" 'BEGIN { print most / 1000 * random / 32768 }')"
  kill -KILL $! 2>/dev/null || true
  wait $! 2>/dev/null || true
done

whole "${run[@]}" --out "$work/killed"
diff -r "$work/whole" "$work/killed"
echo "$customers customers, killed $kills times: the same $(find "$work/whole" -type f | wc -l) files as one undisturbed run"
