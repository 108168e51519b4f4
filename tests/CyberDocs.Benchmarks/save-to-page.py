#!/usr/bin/python3
"""How long after a save the page in the browser shows it: save-to-page.py DOSSIER COMMAND...

DOSSIER is a dossier.yaml beside its ledger.csv, or a workbook (then python3-openpyxl is needed); it is copied. COMMAND is the command that is timed, as in
artifacts/publish/cyberdocs/linux-x64/cyberdocs. Each save names a system that is unknown in one device, as other programs save: a new file takes the old one's
place. The clock runs from there until a page that was told of the save has been fetched and names that system. SAVES (10) says how often: 3600 take an hour.
Prints how long the command's own check takes beside it, and the memory held after the first ten saves and at the end.
"""
import http.client, os, shutil, subprocess, sys, tempfile, time
from urllib.parse import urlsplit

dossier, command = sys.argv[1], sys.argv[2:]
saves = int(os.environ.get("SAVES", "10"))
work = tempfile.mkdtemp()
is_book = dossier.endswith(".xlsx")
path = shutil.copy(dossier, work)
if not is_book:
    ledger = shutil.copy(os.path.join(os.path.dirname(dossier), "ledger.csv"), work)
    with open(ledger, encoding="utf-8-sig", newline="") as file:
        lines = file.read().split("\n")
else:
    import openpyxl
    book = openpyxl.load_workbook(path)
    sheet = book["機器管理台帳"]
    column = next(cell.column for cell in sheet[1] if cell.value == "利用システム")


def saved(number, word):
    """Writes the dossier's next state into a file of its own; gives it and the one that it is to replace."""
    if is_book:
        sheet.cell(2 + number, column).value = word
        book.save(path + ".new")
        return path + ".new", path
    changed = lines[:]
    changed[1 + number] = changed[1 + number].replace(changed[1 + number].split(",")[8], word)
    with open(ledger + ".new", "w", encoding="utf-8", newline="") as file:
        file.write("\n".join(changed))
    return ledger + ".new", ledger


def memory():
    with open(f"/proc/{program.pid}/status") as status:
        return next(int(line.split()[1]) >> 10 for line in status if line.startswith("VmRSS"))


begun = time.perf_counter()
subprocess.run([*command, "check", path, "--date", "2024-10-01"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
check = (time.perf_counter() - begun) * 1000
program = subprocess.Popen([*command, "web", path, "--no-browser", "--date", "2024-10-01"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
try:
    start = urlsplit(program.stdout.readline().strip())
    page = http.client.HTTPConnection(start.netloc)
    page.request("GET", f"{start.path}?{start.query}")
    answer = page.getresponse()
    answer.read()
    headers = {"Cookie": answer.headers["Set-Cookie"].split(";")[0]}

    def fetched():
        page.request("GET", "/findings", headers=headers)
        return page.getresponse().read()

    fetched()
    events = http.client.HTTPConnection(start.netloc)
    events.request("GET", "/events", headers=headers)
    told = events.getresponse()
    took = []
    for number in range(saves):
        word = f"未知{number:04d}"
        new, old = saved(number, word)
        time.sleep(1 + number % 7 * 0.037)
        begun = time.perf_counter()
        os.rename(new, old)
        while True:
            while told.readline() != b"event: saved\n":
                pass
            if word.encode() in fetched():
                break
        took.append((time.perf_counter() - begun) * 1000)
        held = memory() if number < 10 else held
    took.sort()
    print(f"{saves} saves: median {took[len(took) // 2]:.0f} ms, {took[0]:.0f} to {took[-1]:.0f} ms (check {check:.0f} ms); "
          f"page of {len(fetched()) >> 10} KB; {held} MB after ten saves, {memory()} MB at the end")
finally:
    program.terminate()
    program.wait()
    shutil.rmtree(work)
