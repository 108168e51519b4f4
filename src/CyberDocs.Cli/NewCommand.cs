using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs new</c>: a commented dossier and a ledger to begin with.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = Speech.Of("作るフォルダー", "folder to make") };
        var excel = new Option<bool>("--excel") { Description = Speech.Of("台帳を CSV でなく Excel ブックで作る", "the ledger as an Excel workbook instead of CSV") };
        var workbook = new Option<bool>("--workbook") { Description = Speech.Of("データも台帳も一つの Excel ブックで作る", "dossier and ledger as one Excel workbook") };
        var date = CommonOptions.Date();
        var command = new Command("new", Speech.Of("書き始めのデータ（YAML と台帳の CSV か Excel ブック。--workbook では一つのブック）を作る", "make a commented starter dossier"))
        {
            folder, excel, workbook, date,
        };
        command.SetAction(parsed => CommandRun.Guarded(
            () => Run(parsed.GetValue(folder)!, parsed.GetValue(date), parsed.GetValue(excel), parsed.GetValue(workbook))));
        return command;
    }

    private static int Run(string folder, DateOnly date, bool excel, bool workbook)
    {
        var written = DossierStarter.Write(folder, date, workbook ? StarterFormat.Workbook : excel ? StarterFormat.Excel : StarterFormat.Csv);
        foreach (var file in written)
        {
            Console.Out.WriteLine(file);
        }

        // What comes next goes to the other stream: scripts read the names alone.
        var dossier = Path.Combine(folder, workbook ? "dossier.xlsx" : "dossier.yaml");
        var ledger = Path.Combine(folder, workbook ? "dossier.xlsx" : excel ? "ledger.xlsx" : "ledger.csv");
        var output = Path.Combine(folder, "提出書類");
        Console.Error.WriteLine($"""
            {Speech.Of("次にすること", "what comes next")}:
              1. {(workbook
                ? Speech.Of($"{dossier} を Excel などで開き、シート「はじめに」の順に、○○ を自院のことに書き換える", $"open {dossier} and follow its first sheet")
                : Speech.Of($"{dossier} の ○○ を自院のことに書き換え、台帳 {ledger} を Excel などで埋める", $"replace every ○○ of {dossier}, fill in the ledger {ledger}"))}
              2. cyberdocs check {dossier}{(workbook ? " --into" : "")}      {Speech.Of("足りないことと直し方を見る", "see what is missing")}
              3. cyberdocs generate {dossier} --out {output}      {Speech.Of("書類を作る", "make the documents")}
            """);
        return ExitCodes.Done;
    }
}
