namespace CyberDocs.Cli.Tests.Web;

/// <summary>What copies of the sample hold besides: a form that a vendor has not returned, and points of a request for corrections.</summary>
internal static class Rounds
{
    public static void WithRequests(string folder) => Change(
        folder, "    form: システムごと\n",
        "    form: システムごと\n    requests:\n      - { system: ehr, edition: r6, sent_on: 2024-08-01, due: 2024-08-31 }\n");

    public static void WithCorrections(string folder)
    {
        Change(folder, "令和6年6月の研修で周知", "令和6年10月の研修で再周知");
        File.AppendAllText(Path.Combine(folder, "dossier.yaml"), """

            corrections:
              - { id: "1", requested_on: 2024-09-20, document: checklist-minimum, item: M-1.3, text: 周知の時期を確かめてください。, due: 2024-10-31, done: 改めて周知した, done_on: 2024-10-01 }
              - { id: "2", requested_on: 2024-09-20, document: ledger, text: 保守の終わる機器の扱いを示してください。, due: 2024-10-31 }

            """);
    }

    private static void Change(string folder, string old, string text)
    {
        var path = Path.Combine(folder, "dossier.yaml");
        var dossier = File.ReadAllText(path);
        var at = dossier.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The sample has no line {old}");
        File.WriteAllText(path, string.Concat(dossier.AsSpan(0, at), text, dossier.AsSpan(at + old.Length)));
    }
}
