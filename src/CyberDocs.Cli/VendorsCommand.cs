using System.CommandLine;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs vendors</c>: what vendors were sent, what came back, and letters to those who are behind.</summary>
internal static class VendorsCommand
{
    public static Command Create()
    {
        var dossier = CommonOptions.OptionalDossier();
        var date = CommonOptions.Date();
        var remind = new Option<bool>("--remind")
        {
            Description = Speech.Of(
                "返送や記入が済んでいない事業者ごとに督促の手紙を作り、督促した日をデータに書く",
                "write a letter to each vendor of whom something is open, and note the day in the dossier"),
        };
        var folder = new Option<string?>("--out") { Description = Speech.Of("手紙の書き出し先のフォルダー", "folder for the letters") };
        var due = CommonOptions.Due();
        var vendor = new Option<string?>("--vendor") { Description = Speech.Of("この事業者（id）だけに書く", "write to this vendor only (id)") };
        var formats = new Option<string>("--formats")
        {
            Description = Speech.Of("手紙の形式（既定は docx,pdf,txt）", "formats of the letters; docx,pdf,txt by default"),
            DefaultValueFactory = _ => "docx,pdf,txt",
        };
        var profile = CommonOptions.Profile();
        var noRecord = CommonOptions.NoRecord();
        var force = CommonOptions.Force();
        var json = new Option<bool>("--json") { Description = Speech.Of("結果を JSON で標準出力に書く", "the result as JSON on standard output") };
        var templates = CommonOptions.Templates();
        var what = Speech.Of("事業者への依頼の状況（送付・期限・返送）を示し、督促の手紙を作る", "how far vendors' checklists have come, and letters to remind them");
        var command = new Command("vendors", what)
        {
            dossier, date, remind, folder, due, vendor, formats, profile, noRecord, force, json, templates,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(CommandRun.Guarded(() =>
        {
            var engine = CommandRun.EngineOf(parsed, parsed.GetValue(templates)!, []);
            var (path, day) = (parsed.GetValue(dossier)!, parsed.GetValue(date));
            if (!parsed.GetValue(remind))
            {
                return Show(engine, path, day, parsed.GetValue(profile), parsed.GetValue(json), cancellation);
            }

            if (parsed.GetValue(profile) is not null)
            {
                throw new ArgumentException(Speech.Of(
                    "--profile は状況を示すときのものです。督促の手紙（--remind）には使いません。", "--profile is for the list; letters (--remind) go to the vendor whom they are about."));
            }

            var options = new VendorLetterOptions
            {
                Date = day,
                Due = parsed.GetValue(due),
                Vendor = parsed.GetValue(vendor),
                Formats = CommandRun.FormatsOf(parsed.GetValue(formats)!),
                Overwrite = parsed.GetValue(force),
                Record = !parsed.GetValue(noRecord),
            };
            var target = parsed.GetValue(folder)
                ?? throw new ArgumentException(Speech.Of("--remind には、書き出し先のフォルダー（--out）が要ります。", "--remind needs a folder for the letters (--out)."));
            return VendorPrinter.Print(engine, engine.RemindVendors(path, target, options, cancellation), parsed.GetValue(json));
        })));
        return command;
    }

    private static int Show(CyberDocsEngine engine, string path, DateOnly date, string? profile, bool json, CancellationToken cancellation)
    {
        var read = engine.Read(path, cancellation);
        if (read.Dossier is not { } dossier)
        {
            CommandRun.Report(engine, engine.FindingsFor(read, profile), json);
            return ExitCodes.WithoutDossier(read);
        }

        VendorPrinter.Print(engine.VendorStandings(dossier, date, profile), json);
        return ExitCodes.Done;
    }
}
