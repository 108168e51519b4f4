#!/usr/bin/env python3
"""A clerk's whole year with a spreadsheet program and single commands, openpyxl being the clerk's hands; no line of YAML.

usage: year.py FOLDER COMMAND..., as in: year.py /tmp/year dotnet cyberdocs.dll. With LIBREOFFICE=1 in the environment, LibreOffice saves each workbook again.
Ends with 1 where a step does not do what it should, a set is not clean, or the program speaks of YAML.
"""
import csv
import json
import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

folder, command = Path(sys.argv[1]), sys.argv[2:]
began = time.monotonic()
steps = checks = cells = 0


def run(*arguments, wanted=(0,)):
    global steps
    steps += 1
    done = subprocess.run([*command, *map(str, arguments), "--lang", "ja"], capture_output=True, text=True, encoding="utf-8")
    print(f"{steps:3} {time.monotonic() - began:5.1f}s  cyberdocs {' '.join(map(str, arguments))}  → {done.returncode}")
    if done.returncode not in wanted or "yaml" in (done.stdout + done.stderr).lower():
        sys.exit(done.stdout[-3000:] + done.stderr[-6000:])
    return done.stdout + done.stderr


def check(book, day):
    global checks
    checks += 1
    found = json.loads(subprocess.run([*command, "check", str(book), "--date", day, "--json"], capture_output=True, text=True, encoding="utf-8").stdout)
    found = found["findings"] if isinstance(found, dict) else found
    run("check", book, "--date", day, "--into", wanted=(0, 2))
    count = {kind: sum(finding["severity"] == kind for finding in found) for kind in ("error", "warning", "info")}
    print("          ", count)
    return found


def demand_clean(found):
    left = [f"{finding['code']} {finding['message_ja']}" for finding in found if finding["severity"] != "info"]
    if left:
        sys.exit("The set is not clean:\n" + "\n".join(left))


class Book:
    """A workbook while the clerk has it open."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        global steps
        steps += 1
        self.book = load_workbook(self.path)
        return self

    def __exit__(self, *_):
        self.book.save(self.path)
        if os.environ.get("LIBREOFFICE"):
            subprocess.run(
                ["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"), str(self.path)],
                check=True, capture_output=True)
            (folder / "out" / self.path.name).replace(self.path)

    def sheet(self, name):
        return self.book[name]

    def put(self, sheet, cell, value):
        global cells
        cells += 1
        self.book[sheet][cell] = value

    def field(self, sheet, name, value):
        """Writes beside a name of a sheet of names and values."""
        row = next(row for row in self.book[sheet].iter_rows() if row[0].value == name)
        self.put(sheet, row[1].coordinate, value)

    def rows(self, sheet, *records):
        """Puts records in place of the samples, by the headings; ids stay empty."""
        page = self.book[sheet]
        columns = {cell.value: cell.column for cell in page[1]}
        for row in range(2, max(page.max_row, len(records) + 1) + 1):
            record = records[row - 2] if row - 2 < len(records) else {}
            for name, column in columns.items():
                if page.cell(row, column).value is not None or name in record:
                    page.cell(row, column).value = None
                    if name in record:
                        self.put(sheet, page.cell(row, column).coordinate, record[name])

    def each(self, sheet, change):
        """Goes through the rows of a list, each as a map of headings to cells."""
        page = self.book[sheet]
        headings = [cell.value for cell in page[1]]
        for row in page.iter_rows(min_row=2):
            if any(cell.value for cell in row):
                change(dict(zip(headings, row)))


def set_cell(cell, value):
    global cells
    cells += 1
    cell.value = value


home = folder / "自院"
book = home / "dossier.xlsx"
first, inspected, signed = "2024-10-01", date(2024, 9, 20), date(2024, 9, 27)

# The first year.
run("new", "--workbook", home, "--date", first)
with Book(book) as it:
    for name, value in {
        "名称": "見本医院", "種類": "病院", "開設者": "医療法人見本会", "管理者": "院長 見本 太郎", "郵便番号": "700-0000", "所在地": "岡山県見本市1-1",
        "電話": "086-000-0000", "病床数": 40, "都道府県": "岡山県", "保健所": "見本保健所", "作成者": "見本 次郎",
    }.items():
        it.field("医療機関", name, value)
    it.rows(
        "人",
        {"氏名": "見本 太郎", "役職": "院長", "電話": "086-000-0001", "電話（夜間・休日）": "090-0000-0001"},
        {"氏名": "見本 花子", "役職": "副院長", "電話": "086-000-0002", "電話（夜間・休日）": "090-0000-0002"},
        {"氏名": "見本 次郎", "役職": "事務長", "部署": "総務課", "電話": "086-000-0003", "電話（夜間・休日）": "090-0000-0003"},
    )
    it.rows(
        "役割",
        {"種類": "最高責任者", "担当者": "見本 太郎", "代行者": "見本 花子"},
        {"種類": "医療情報システム安全管理責任者", "担当者": "見本 花子", "代行者": "見本 次郎"},
        {"種類": "システム運用担当者", "担当者": "見本 次郎", "代行者": "見本 花子"},
    )
    it.rows("部署", {"名称": "総務課", "担当者": "見本 次郎", "電話": "内線 10", "電話（夜間・休日）": "090-0000-0003"})
    it.rows(
        "事業者",
        {"名称": "きびシステム株式会社", "業務": "電子カルテの導入と保守", "契約": "あり", "管理責任者": "吉備 一郎", "範囲": "電子カルテのOSとソフトの更新、障害対応"},
        {"名称": "備前ネットワーク株式会社", "業務": "ネットワークの構築と保守", "契約": "あり", "管理責任者": "備前 二郎", "範囲": "ルータとスイッチの更新、障害対応"},
    )
    it.rows(
        "事業者の連絡先",
        {"事業者": "きびシステム株式会社", "窓口": "保守窓口", "電話": "086-000-0010", "電話（夜間・休日）": "086-000-0010", "受付時間": "24時間365日"},
        {"事業者": "備前ネットワーク株式会社", "窓口": "保守窓口", "電話": "086-000-0020", "電話（夜間・休日）": "086-000-0020", "受付時間": "24時間365日"},
    )
    it.rows(
        "事業者の開示書類",
        {"事業者": "きびシステム株式会社", "種類": "MDS", "システム": "電子カルテ", "製品": "見本カルテ", "作成日": "2024/4/1", "受領日": "2024/4/10", "保管場所": "総務課"},
    )
    it.rows(
        "システム",
        {
            "名称": "電子カルテ", "種類": "電子カルテ", "用途": "診療の記録", "事業者": "きびシステム株式会社", "区分": "電子カルテ系", "責任者": "見本 次郎",
            "利用部署": "総務課", "患者情報": "はい", "復旧優先度": 1, "停止の影響": "診療記録を見ることも書くこともできない。", "代替の方法": "紙カルテに切り替える。",
            "アクセス権限の設定": "あり", "不要なアカウントの整理": "2024/9/1", "パスワードの使い回し": "なし", "アクセスログの保存": "あり", "アクセスログの点検": "2024/9/1",
            "二要素認証": "なし",
        },
    )
    it.rows("ネットワークの区分", {"名称": "電子カルテ系", "種類": "基幹系", "VLAN": "10", "アドレス範囲": "192.0.2.0/24", "場所": "サーバ室"})
    it.rows("院外の接続先", {"名称": "きびシステム 保守センター", "種類": "保守事業者", "事業者": "きびシステム株式会社", "目的": "電子カルテの保守"})
    it.rows(
        "接続",
        {
            "端点1": "きびシステム 保守センター", "端点2": "NW-001", "名称": "電子カルテ保守回線", "種類": "IP-VPN", "回線事業者": "見本通信", "常時接続": "いいえ",
            "接続元の制限": "あり", "多要素認証": "あり", "リモートメンテナンス": "はい", "届く機器": "SV-001", "目的": "電子カルテの保守",
            "事業者": "きびシステム株式会社", "システム": "電子カルテ", "責任分界点": "保守用ルータの外側の口", "ログの保存": "保守用ルータに6か月保存",
        },
    )
    it.field("連絡体制", "改訂日", "2024/9/1")
    it.field("連絡体制", "保管", "総務課")
    it.each("院内の連絡順", lambda row: set_cell(row["担当者"], {
        "システム管理室": "見本 次郎", "安全管理責任者": "見本 花子", "病院長": "見本 太郎"}.get(row["名称"].value)))
    it.each("院内の連絡順", lambda row: [set_cell(row[name], {
        "システム管理室": "総務課",
    }.get(row[name].value, row[name].value)) for name in ("役割", "部署") if row[name].value])
    it.each("院外の連絡先", lambda row: [
        set_cell(row["名称"], row["名称"].value.replace("○○システム株式会社", "きびシステム株式会社").replace("○○県", "岡山県")),
        set_cell(row["事業者"], row["事業者"].value and "きびシステム株式会社"), set_cell(row["電話"], "086-000-0100"), set_cell(row["確認日"], inspected)])
    it.each("バックアップ", lambda row: [set_cell(row["システム"], "電子カルテ"), set_cell(row["復元の試験"], inspected), set_cell(row["最後の取得日"], inspected)])
    for name, value in {
        "改定日": "2024/9/1", "承認": "安全管理委員会", "保管": "総務課", "直近の訓練": "2024/9/10", "停止時マニュアル": "システム停止時の診療マニュアル",
    }.items():
        try:
            it.field("事業継続計画", name, value)
        except StopIteration:
            print("           事業継続計画 has no", name)
    it.each("チェックリスト", lambda row: [
        set_cell(row["事業者"], row["事業者"].value and "きびシステム株式会社"), set_cell(row["記入者"], "見本 次郎"), set_cell(row["確認日"], signed)])

# The ledger that the clinic has.
ledger = folder / "台帳.csv"
headings = ["管理番号", "種別", "機器名", "製造元", "型番", "設置場所", "OS", "IPアドレス", "利用者・部署", "利用システム", "保守事業者", "リモートメンテナンス",
            "サポート期限", "ゾーン", "対策適用状況", "状態", "登録日", "棚卸日"]
devices = [
    ["SV-001", "サーバ", "電子カルテサーバ", "見本電機", "S-1", "サーバ室", "Windows Server 2022", "192.0.2.10", "総務課", "電子カルテ", "きびシステム株式会社", "あり",
     "2031/10/14", "電子カルテ系", "適用済み", "使用中", "2023/4/1", "2024/9/1"],
    ["NW-001", "ルータ", "保守用ルータ", "見本通信機", "R-1", "サーバ室", "IOS 17", "192.0.2.1", "総務課", "電子カルテ", "備前ネットワーク株式会社", "あり",
     "2029/3/31", "電子カルテ系", "適用済み", "使用中", "2023/4/1", "2024/9/1"],
]
devices += [[f"PC-{n:03}", "端末PC", "外来端末", "見本電機", "P-1", "1階 外来", "Windows 11", f"192.0.2.{100 + n}", "総務課", "電子カルテ", "きびシステム株式会社",
             "なし", "2031/3/31", "電子カルテ系", "適用済み", "使用中", "2023/4/1", "2024/9/1"] for n in range(1, 11)]


def write_ledger():
    global steps
    steps += 1
    with open(ledger, "w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([headings, *devices])


write_ledger()
run("import", "ledger", ledger, "--into", book)
check(book, first)


# What the findings said: a blank form of one's own, the second vendor's line and contact, a telephone number, the answers.
def answer(it, day, forms):
    it.each("チェックリストの回答", lambda row: (
        set_cell(row["1回目"], "はい"), set_cell(row["1回目の日付"], day)) if row["様式"].value in forms and row["1回目"].value != "いいえ" else None)


with Book(book) as it:
    for row in it.sheet("事業継続計画").iter_rows(min_row=2):
        if "○" in str(row[1].value or ""):
            set_cell(row[1], str(row[1].value).replace("○○", "見本"))
    page = it.sheet("院外の連絡先")
    it.each("院外の連絡先", lambda row: set_cell(row["電話"], "086-000-0010") if row["事業者"].value else None)
    it.each("院外の連絡先", lambda row: set_cell(row["電話（夜間・休日）"], "086-000-0010") if row["事業者"].value else None)
    place = {cell.value: cell.column for cell in page[1]}
    below = page.max_row + 1
    for name, value in {
        "名称": "備前ネットワーク株式会社", "種類": "保守事業者", "事業者": "備前ネットワーク株式会社", "電話": "086-000-0020", "電話（夜間・休日）": "086-000-0020",
        "連絡すること": "ネットワークの異常の連絡", "期限": "直ちに", "連絡する人": page.cell(2, place["連絡する人"]).value, "確認日": inspected,
    }.items():
        it.put("院外の連絡先", page.cell(below, place[name]).coordinate, value)
    page = it.sheet("機器管理台帳")
    it.each("機器管理台帳", lambda row: set_cell(row["リモートメンテナンス"], "なし") if row["管理番号"].value == "NW-001" else None)
    answer(it, inspected, ("医療機関確認用", "最低限の措置編"))
devices[1][11] = "なし"
check(book, first)

# The forms go out to two vendors, and come back filled in.
sent = folder / "事業者へ"
run("generate", book, "--date", first, "--out", sent, "--documents", "checklist-vendor", "--formats", "xlsx", "--fillable", wanted=(0, 2))


def fill(forms, day):
    global steps
    for form in sorted(forms.glob("*.xlsx")):
        steps += 1
        returned = load_workbook(form)
        for name in returned.defined_names.definedName:
            if name.name.startswith("f_") and name.attr_text:
                sheet, cell = name.attr_text.replace("$", "").rsplit("!", 1)
                target = returned[sheet.strip("'")][cell]
                if name.name.endswith("_23_first"):
                    set_cell(target, "はい")
                elif name.name.endswith("_23_first_5f_on"):
                    set_cell(target, day)
                elif name.name.endswith("responder"):
                    set_cell(target, "担当 " + form.stem[-4:])
        returned.save(form)


fill(sent, date(2024, 9, 25))
run("collect", sent, "--into", book, "--prefer", "file")
found = check(book, first)
demand_clean(found)
run("generate", book, "--date", first, "--out", home / "提出書類")

# The next year: a new device, one that is gone, another head; last year's answers are carried and confirmed.
(folder / "前年度").mkdir()
before = folder / "前年度" / "dossier.xlsx"
before.write_bytes(book.read_bytes())
second, confirmed, signed = "2025-10-01", date(2025, 9, 20), date(2025, 9, 27)
run("carry", book, "--to", "令和7年度版")
devices = [*devices[:-1], [*devices[-1][:0], "PC-011", *devices[-1][1:]]]
for device in devices:
    device[-1] = "2025/9/1"
write_ledger()
run("import", "ledger", ledger, "--into", book)
with Book(book) as it:
    it.each("人", lambda row: set_cell(row["氏名"], "見本 三郎") if row["氏名"].value == "見本 太郎" else None)
    it.field("医療機関", "管理者", "院長 見本 三郎")
    it.field("連絡体制", "改訂日", "2025/9/1")
    it.each("院外の連絡先", lambda row: set_cell(row["確認日"], confirmed))
    it.each("バックアップ", lambda row: [set_cell(row["復元の試験"], confirmed), set_cell(row["最後の取得日"], confirmed)])
    it.field("事業継続計画", "改定日", "2025/9/1")
    it.field("事業継続計画", "直近の訓練", "2025/9/10")
    it.each("システム", lambda row: [set_cell(row["不要なアカウントの整理"], "2025/9/1"), set_cell(row["アクセスログの点検"], "2025/9/1")])
    it.each("チェックリスト", lambda row: [set_cell(row["記入者"], row["記入者"].value or "見本 次郎"), set_cell(row["確認日"], signed)])
    answer(it, confirmed, ("医療機関確認用", "最低限の措置編"))
sent = folder / "事業者へ2"
check(book, second)
run("generate", book, "--date", second, "--out", sent, "--documents", "checklist-vendor", "--formats", "xlsx", "--fillable", wanted=(0, 2))
fill(sent, date(2025, 9, 25))
run("collect", sent, "--into", book, "--prefer", "file")
found = check(book, second)
demand_clean(found)
run("generate", book, "--date", second, "--out", home / "提出書類2")
told = run("diff", before, book, "--date", second, "--brief", "--out", folder / "院長へ.pdf")
for wanted in ("PC-011", "PC-010", "見本 三郎"):
    if wanted not in told:
        sys.exit(f"{wanted} is not among what changed:\n{told}")

print(f"{steps} steps, {checks} checks, {cells} cells, {time.monotonic() - began:.0f} s of the program and its libraries")
