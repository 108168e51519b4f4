using System.Text.Json;
using CyberDocs.Forms;
using CyberDocs.Model;

namespace CyberDocs.Cli;

/// <summary>Shows how vendors' checklists stand, to people as a table and to machines as JSON.</summary>
internal static class VendorPrinter
{
    private const int MostItems = 6;

    public static void Print(IReadOnlyList<VendorStanding> standings, bool json)
    {
        if (json)
        {
            WriteJson(standings, [], null);
            return;
        }

        if (standings.Count == 0)
        {
            Console.Out.WriteLine(Speech.Of("確認を求める事業者がありません。", "No vendor is asked for a checklist."));
            return;
        }

        TextTable.Print(
            [
                Speech.Of("事業者", "vendor"), Speech.Of("システム", "system"), Speech.Of("状況", "state"), Speech.Of("送付", "sent"), Speech.Of("期限", "due"),
                Speech.Of("返送", "returned"), Speech.Of("督促", "reminded"), Speech.Of("未記入の項目", "open items"),
            ],
            standings.Select(RowOf), Console.Out);
        Console.Out.WriteLine(string.Join('　', Enum.GetValues<RequestState>()
            .Select(state => (state, count: standings.Count(standing => standing.State == state)))
            .Where(entry => entry.count > 0).Select(entry => $"{NameOf(entry.state)} {entry.count}")));
    }

    /// <summary>What was written to vendors.</summary>
    public static int Print(CyberDocsEngine engine, VendorLettersResult result, bool json)
    {
        if (json)
        {
            WriteJson([.. result.Packages.SelectMany(package => package.Standings)], result.Packages, result);
            return result.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
        }

        if (result.Findings.Count > 0)
        {
            CommandRun.Report(engine, result.Findings, json: false);
        }

        foreach (var package in result.Packages)
        {
            Console.Out.WriteLine($"■ {package.Vendor.Name}{(package.Name.Length > 0 ? $"　{package.Name}" : "")}");
            foreach (var file in package.Files)
            {
                Console.Out.WriteLine($"    {file.Name}");
            }
        }

        foreach (var standing in result.Skipped)
        {
            Console.Out.WriteLine($"  ― {Title(standing)}: {NameOf(standing.State)}");
        }

        Console.Out.WriteLine(result.Written is { } path ? $"{Speech.Of("データに記録しました", "noted in the dossier")}: {path}"
            : result.Packages.Count == 0 ? Speech.Of("送るものはありません。", "There is nothing to send.")
            : Speech.Of("データには記録していません。", "Nothing was noted in the dossier."));
        return result.HasErrors ? ExitCodes.ErrorFindings : ExitCodes.Done;
    }

    private static string[] RowOf(VendorStanding standing) =>
    [
        standing.Vendor.Name,
        standing.System?.Name ?? "",
        standing.DaysOverdue > 0 ? NameOf(standing.State, $" {standing.DaysOverdue}日", $" by {standing.DaysOverdue} days") : NameOf(standing.State),
        Day(standing.Request?.SentOn),
        Day(standing.Request?.Due),
        standing.Request?.ReturnedOn is { } returned ? Day(returned)
            : standing.State == RequestState.OwnDocument ? standing.Vendor.ReceivedOn?.ToString() ?? "" : "",
        standing.Request is { Reminded.Count: > 0 } request ? $"{request.Reminded[^1]}（{request.Reminded.Count}）" : "",
        standing.OpenItems.Count == 0 ? ""
            : string.Join('、', standing.OpenItems.Take(MostItems)) + (standing.OpenItems.Count > MostItems ? $" … {standing.OpenItems.Count}" : ""),
    ];

    private static string Title(VendorStanding standing) => standing.System is { } system ? $"{standing.Vendor.Name}（{system.Name}）" : standing.Vendor.Name;

    private static string NameOf(RequestState state, string japanese = "", string english = "") =>
        Speech.Of(Terms.RequestStates[state].Japanese + japanese, Terms.RequestStates[state].Id.Replace('_', ' ') + english);

    private static string Day(CalendarDate? date) => date?.ToString() ?? "";

    private static void WriteJson(IReadOnlyList<VendorStanding> standings, IReadOnlyList<VendorPackage> packages, VendorLettersResult? result)
    {
        using var output = Console.OpenStandardOutput();
        JsonReport.WriteObject(output, json =>
        {
            json.WriteList("vendors", standings, Write);
            if (result is not null)
            {
                json.WriteString("written", result.Written);
                json.WriteList("packages", packages, (list, package) =>
                {
                    list.WriteString("vendor", package.Vendor.Id);
                    list.WriteString("name", package.Name);
                    list.WriteTexts("files", package.Files.Select(file => file.Name));
                });
                json.WriteFindings("findings", result.Findings);
            }
        });
    }

    private static void Write(Utf8JsonWriter json, VendorStanding standing)
    {
        var request = standing.Request ?? new FormRequest();
        json.WriteString("vendor", standing.Vendor.Id);
        json.WriteString("name", standing.Vendor.Name);
        json.WriteString("system", standing.System?.Id);
        json.WriteString("edition", standing.Edition);
        json.WriteString("state", Terms.RequestStates[standing.State].Id);
        json.WriteNumber("days_overdue", standing.DaysOverdue);
        json.WriteString("sent_on", request.SentOn?.ToString());
        json.WriteString("sent_file", request.SentFile);
        json.WriteString("due", request.Due?.ToString());
        json.WriteTexts("reminded", request.Reminded);
        json.WriteString("returned_on", request.ReturnedOn?.ToString());
        json.WriteString("returned_file", request.ReturnedFile);
        json.WriteString("returned_by", request.ReturnedBy);
        json.WriteString("own_document", request.OwnDocument);
        json.WriteTexts("open_items", standing.OpenItems);
    }
}
