using System.Globalization;
using System.Text.Encodings.Web;
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
        NameOf(standing.State) + (standing.DaysOverdue > 0 ? Speech.Of($" {standing.DaysOverdue}日", $" by {standing.DaysOverdue} days") : ""),
        Day(standing.Request?.SentOn),
        Day(standing.Request?.Due),
        standing.Request?.ReturnedOn is { } returned ? Day(returned)
            : standing.State == RequestState.OwnDocument ? standing.Vendor.ReceivedOn?.ToString() ?? "" : "",
        standing.Request is { Reminded.Count: > 0 } request ? $"{request.Reminded[^1]}（{request.Reminded.Count}）" : "",
        standing.OpenItems.Count == 0 ? ""
            : string.Join('、', standing.OpenItems.Take(MostItems)) + (standing.OpenItems.Count > MostItems ? $" … {standing.OpenItems.Count}" : ""),
    ];

    private static string Title(VendorStanding standing) => standing.System is { } system ? $"{standing.Vendor.Name}（{system.Name}）" : standing.Vendor.Name;

    private static string NameOf(RequestState state) =>
        Speech.Of(Terms.RequestStates[state].Japanese, Terms.RequestStates[state].Id.Replace('_', ' '));

    private static string Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static void WriteJson(IReadOnlyList<VendorStanding> standings, IReadOnlyList<VendorPackage> packages, VendorLettersResult? result)
    {
        using var output = Console.OpenStandardOutput();
        using (var json = new Utf8JsonWriter(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("vendors");
            foreach (var standing in standings)
            {
                Write(json, standing);
            }

            json.WriteEndArray();
            if (result is not null)
            {
                WriteResult(json, packages, result);
            }

            json.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteResult(Utf8JsonWriter json, IReadOnlyList<VendorPackage> packages, VendorLettersResult result)
    {
        json.WriteString("written", result.Written);
        json.WriteStartArray("packages");
        foreach (var package in packages)
        {
            json.WriteStartObject();
            json.WriteString("vendor", package.Vendor.Id);
            json.WriteString("name", package.Name);
            Texts(json, "files", package.Files.Select(file => file.Name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            FindingJson.Write(json, finding);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, VendorStanding standing)
    {
        json.WriteStartObject();
        json.WriteString("vendor", standing.Vendor.Id);
        json.WriteString("name", standing.Vendor.Name);
        json.WriteString("system", standing.System?.Id);
        json.WriteString("edition", standing.Edition);
        json.WriteString("state", Terms.RequestStates[standing.State].Id);
        json.WriteNumber("days_overdue", standing.DaysOverdue);
        Write(json, standing.Request ?? new FormRequest());
        Texts(json, "open_items", standing.OpenItems);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FormRequest request)
    {
        json.WriteString("sent_on", Text(request.SentOn));
        json.WriteString("sent_file", request.SentFile);
        json.WriteString("due", Text(request.Due));
        Texts(json, "reminded", request.Reminded);
        json.WriteString("returned_on", Text(request.ReturnedOn));
        json.WriteString("returned_file", request.ReturnedFile);
        json.WriteString("returned_by", request.ReturnedBy);
        json.WriteString("own_document", request.OwnDocument);
    }

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
