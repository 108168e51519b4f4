using System.CommandLine;
using System.Diagnostics;
using CyberDocs.Cli.Web;

namespace CyberDocs.Cli;

/// <summary><c>cyberdocs web</c>: the local page.</summary>
internal static class WebCommand
{
    public static Command Create()
    {
        var dossier = CommonOptions.Dossier();
        dossier.Arity = ArgumentArity.ZeroOrOne;
        var date = CommonOptions.Date();
        var templates = CommonOptions.Templates();
        var fonts = CommonOptions.Fonts();
        var port = new Option<int>("--port") { Description = Speech.Of("使うポート（既定は空いているもの）", "the port; a free one by default") };
        var quiet = new Option<bool>("--no-browser") { Description = Speech.Of("ブラウザーを開かず、アドレスだけを示す", "show the address and open no browser") };
        var command = new Command("web", Speech.Of(
            "ブラウザーで、確認・書類・返ってきた様式を扱う（このパソコンの中だけ）",
            "findings, documents and returned forms in the browser, on this computer alone"))
        {
            dossier, date, templates, fonts, port, quiet,
        };
        command.SetAction((parsed, cancellation) => CommandRun.Guarded(async () =>
        {
            var laid = parsed.GetValue(templates)!;
            using var workspace = new Workspace(() => CommandRun.EngineOf(parsed, laid, parsed.GetValue(fonts)!), laid, parsed.GetValue(date))
            {
                Rest = ReadyMemory.Prepare,
            };
            if (parsed.GetValue(dossier) is { } path)
            {
                workspace.Open(File.Exists(path) ? Path.GetFullPath(path) : throw new FileNotFoundException(null, path), isCopy: false);
            }

            await using var site = await LocalSite.Start(workspace, parsed.GetValue(port), UploadLimits.Default).ConfigureAwait(false);
            Console.Out.WriteLine(site.StartAddress);
            Console.Error.WriteLine(Speech.Of(
                "このアドレスをブラウザーで開きます。終わるときは、ページの「終了」か Ctrl+C です。",
                "This address opens in the browser; end with the page's End or Ctrl+C."));
            if (!parsed.GetValue(quiet))
            {
                Show(site.StartAddress);
            }

            await site.Run(cancellation).ConfigureAwait(false);
            return ExitCodes.Done;
        }));
        return command;
    }

    private static void Show(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            Console.Error.WriteLine(Speech.Of("ブラウザーを開けませんでした。上のアドレスを開いてください。", "No browser could be opened; open the address above."));
        }
    }
}
