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
        var book = Path.Combine(folder, "dossier.xlsx");
        if (workbook && File.Exists(book))
        {
            throw new IOException(Speech.Of(
                $"{book} がすでにあります。上書きはしません。続きを書くにはそのブックを開き、足りないことは cyberdocs check {Quoted(book)} --into で見ます。新しく作るには、空のフォルダーか別の名前を指定してください。",
                $"{book} is there already and is not overwritten. Open it to go on, and see what is missing by cyberdocs check {Quoted(book)} --into; to begin anew, name another folder."));
        }

        // A folder that is named alone means one of its dossiers: the YAML file before a workbook.
        var other = DossierFile.In(folder) is var there && there != folder ? there : null;
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
              2. cyberdocs check {Quoted(dossier)}{(workbook ? " --into" : "")}      {Speech.Of("足りないことと直し方を見る", "see what is missing")}
              3. cyberdocs generate {Quoted(dossier)} --out {Quoted(output)}      {Speech.Of("書類を作る", "make the documents")}
            """);
        if (other is not null)
        {
            Console.Error.WriteLine(Speech.Of(
                $"注意: このフォルダーには {other} もあります。フォルダーの名前だけを指定すると、{DossierFile.In(folder)} を読みます。",
                $"Mind: {other} is there too. The folder's name alone means {DossierFile.In(folder)}."));
        }

        return ExitCodes.Done;
    }

    // As a shell wants a name with blanks.
    private static string Quoted(string path) => path.AsSpan().IndexOfAny(" 　&()") >= 0 ? $"\"{path}\"" : path;
}
