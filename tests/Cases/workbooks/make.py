#!/usr/bin/env python3
"""Makes the workbooks of this folder: a dossier as a clerk keeps it, saved by openpyxl and by LibreOffice.

usage: make.py DOSSIER.xlsx FOLDER, with a workbook of "cyberdocs export excel hospital.yaml". Needs python3-openpyxl and soffice.
"""
import subprocess
import sys
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

book = load_workbook(sys.argv[1])
folder = Path(sys.argv[2])

# A sheet of the clerk's own: merged title, formulas over the ledger, a chart, a list, a look that depends on a value, a print area.
own = book.create_sheet("集計", 1)
own.merge_cells("A1:C1")
own["A1"] = "機器の集計（自分用）"
own["A1"].font = Font(bold=True, size=14)
own.append(["種別", "台数", "メモ"])
for row, kind in enumerate(["端末", "サーバ"], 3):
    own.cell(row, 1, kind)
    own.cell(row, 2, f"=COUNTIF('機器管理台帳'!$B:$B,A{row})")
chart = BarChart()
chart.add_data(Reference(own, min_col=2, min_row=2, max_row=4), titles_from_data=True)
own.add_chart(chart, "E2")
choice = DataValidation(type="list", formula1='"済,未"', allow_blank=True)
choice.add("C3:C20")
own.add_data_validation(choice)
own.conditional_formatting.add("B3:B20", CellIsRule(operator="greaterThan", formula=["1"], fill=PatternFill(bgColor="FFFFFF00")))
own.print_area = "A1:C20"
book.defined_names.append(DefinedName("台数", attr_text="'集計'!$B$3:$B$4"))

# What the clerk did to our sheets.
ledger = book["機器管理台帳"]
ledger["C2"].comment = Comment("入替を相談中", "総務")
ledger["C3"].fill = PatternFill("solid", fgColor="FFCCFFCC")
ledger.column_dimensions["C"].width = 33
ledger.freeze_panes = "D2"
ledger.conditional_formatting.add("F2:F50", CellIsRule(operator="lessThan", formula=["46000"], fill=PatternFill(bgColor="FFFF0000")))
ledger["H1"] = "自分の列"
ledger["H2"] = "自分のメモ"
people = book["人"]
people["B2"].comment = Comment("読み方を確かめる", "総務")
book["事業者"].sheet_state = "visible"
path = folder / "openpyxl.xlsx"
book.save(path)
subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(folder / "out"), str(path)], check=True)
(folder / "out" / "openpyxl.xlsx").rename(folder / "libreoffice.xlsx")
(folder / "out").rmdir()
