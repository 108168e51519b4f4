#!/usr/bin/env bash
# Whole processes as people run them, beside other programs on the same rows, in turn: the published command makes the ledger (all of its 22 columns), the others
# put the first 12 columns of the same CSV into a table.
#   tests/CyberDocs.Benchmarks/real-path.sh [DEVICES ...]
# DEVICES are 10000 unless given; from 100000 on the others stay out. RUNS (5) says how often each runs; COMMAND takes a published command instead of publishing.
# Needs GNU time, Node.js with npm, and the SDK. Prints medians: seconds on the clock, seconds of the processor, and the most memory held.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
sizes=("${@:-10000}")
runs=${RUNS:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [[ -z ${COMMAND:-} ]]; then
  dotnet publish src/CyberDocs.Cli -p:PublishProfile=linux-x64 -v q -nologo >&2
  COMMAND=artifacts/publish/cyberdocs/linux-x64/cyberdocs
fi

dotnet build tests/CyberDocs.Benchmarks -c Release -v q -nologo >&2
npm install --prefix "$work" --no-audit --no-fund --loglevel error pdfmake@0.3.11 docx@9 exceljs@4 >&2
export NODE_PATH=$work/node_modules

rows='require("fs").readFileSync(process.argv[2], "utf8").trim().split(/\r?\n/).map(line => line.split(","))'
cat >"$work/pdf.js" <<JS
const pdfmake = require('pdfmake'), rows = $rows, fonts = '$PWD/src/CyberDocs.Fonts/Fonts/BIZUDPGothic-';
pdfmake.setFonts({ BIZ: { normal: fonts + 'Regular.ttf', bold: fonts + 'Bold.ttf' } });
pdfmake.createPdf({
  pageSize: 'A4', pageOrientation: 'landscape', pageMargins: 28, defaultStyle: { font: 'BIZ', fontSize: 7 },
  content: [{ table: { headerRows: 1, widths: Array(12).fill('*'), body: rows } }],
}).write(process.argv[3]);
JS
cat >"$work/docx.js" <<JS
const d = require('docx'), rows = $rows;
const cells = row => row.map(text => new d.TableCell({ children: [new d.Paragraph(text)] }));
const table = new d.Table({ rows: rows.map((row, i) => new d.TableRow({ tableHeader: i == 0, children: cells(row) })) });
d.Packer.toBuffer(new d.Document({ sections: [{ children: [table] }] })).then(bytes => require('fs').writeFileSync(process.argv[3], bytes));
JS
cat >"$work/xlsx.js" <<JS
const rows = $rows, book = new (require('exceljs').stream.xlsx.WorkbookWriter)({ filename: process.argv[3] }), sheet = book.addWorksheet('機器管理台帳');
rows.forEach(row => sheet.addRow(row).commit());
sheet.commit();
book.commit();
JS

# One run: its figures go to a file named for it. The command ends with 2 where the dossier has errors of its own, and has written all the same.
measure() {
  local name=$1
  shift
  /usr/bin/time -q -f "%e %U %S %M" -o "$work/last" "$@" >/dev/null 2>&1 || [[ $? -eq 2 ]] || { echo "$name failed" >&2; return 1; }
  awk '{ printf "%.2f %.2f %.0f\n", $1, $2 + $3, $4 / 1024 }' "$work/last" >>"$work/$name.times"
}

column() { sort -n -k "$2,$2" "$work/$1.times" | awk -v column="$2" '{ all[NR] = $column } END { print all[int((NR + 1) / 2)] }'; }

row() { printf '%-22s %9s %10s %10s %8s\n' "$@"; }

ours() {
  local size=$1 format=$2 limit=(--limit "rows=$1")
  if [[ $format == check ]]; then
    measure "ours-$size-check" "$COMMAND" check "$work/$size/dossier.yaml" --date 2024-10-01 "${limit[@]}"
  else
    measure "ours-$size-$format" "$COMMAND" generate "$work/$size/dossier.yaml" --documents ledger --formats "$format" --out "$work/out/$format" --date 2024-10-01 --force "${limit[@]}"
  fi
}

row "" devices "clock s" "proc. s" MB
for size in "${sizes[@]}"; do
  dotnet artifacts/bin/CyberDocs.Benchmarks/release/CyberDocs.Benchmarks.dll dossier "$size" "$work/$size"
  sed 's/\r$//; s/^\xEF\xBB\xBF//' "$work/$size/ledger.csv" | cut -d, -f1-12 >"$work/$size/peers.csv"
  for _ in $(seq "$runs"); do
    for format in pdf docx xlsx check; do
      ours "$size" "$format"
      if [[ $format != check && $size -lt 100000 ]]; then
        measure "peer-$size-$format" node "$work/$format.js" "$work/$size/peers.csv" "$work/out/peer.$format"
      fi
    done
  done
  for format in pdf docx xlsx check; do
    row "cyberdocs $format" "$size" "$(column "ours-$size-$format" 1)" "$(column "ours-$size-$format" 2)" "$(column "ours-$size-$format" 3)"
    if [[ -f $work/peer-$size-$format.times ]]; then
      declare -A peers=([pdf]="pdfmake 0.3.11" [docx]="docx (npm)" [xlsx]="exceljs, streaming")
      row "  ${peers[$format]}" "$size" "$(column "peer-$size-$format" 1)" "$(column "peer-$size-$format" 2)" "$(column "peer-$size-$format" 3)"
    fi
  done
done
