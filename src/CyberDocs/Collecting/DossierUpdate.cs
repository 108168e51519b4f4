using System.Text.Unicode;
using CyberDocs.Files;
using CyberDocs.OpenXml.Editing;
using CyberDocs.Sources;

namespace CyberDocs.Collecting;

/// <summary>Writes answers into a dossier file, and reads what it would write before it does. Not thread-safe.</summary>
internal sealed class DossierUpdate(CyberDocsEngine engine, string path, byte[] content, Dossier before)
{
    private static readonly UTF8Encoding Plain = new(encoderShouldEmitUTF8Identifier: false);

    private readonly bool isBook = SpreadsheetBytes.IsZip(content);

    /// <exception cref="IOException">A file cannot be written, or the dossier has changed since it was read.</exception>
    public CollectResult Write(CollectResult result, CancellationToken cancellation)
    {
        var (written, findings) = Write(before with { Answers = result.Answers, Vendors = result.Vendors ?? before.Vendors }, cancellation);
        return result with { Written = written, Findings = [.. result.Findings, .. findings] };
    }

    /// <summary>Writes the answers, the requests to vendors and the choice of editions of a dossier.</summary>
    /// <returns>The file written, and why it is another one than the dossier, or none.</returns>
    /// <exception cref="IOException">A file cannot be written, or the dossier has changed since it was read.</exception>
    public (string? Written, IReadOnlyList<Finding> Findings) Write(Dossier after, CancellationToken cancellation)
    {
        var tried = TryWrite(after, cancellation);
        if (tried.Reason is not { } reason)
        {
            return (tried.Written, tried.Told);
        }

        // Requests are less than answers: where they cannot be noted, the answers are written without them.
        var findings = new List<Finding>();
        if (after.Vendors != before.Vendors)
        {
            findings.Add(CollectFindings.RequestsNotNoted.At(new SourcePlace(path), reason));
            after = after with { Vendors = before.Vendors };
            if (after == before)
            {
                return (null, findings);
            }

            tried = TryWrite(after, cancellation);
            if (tried.Reason is null)
            {
                return (tried.Written, [.. findings, .. tried.Told]);
            }

            reason = tried.Reason.Value;
        }

        // Who keeps a workbook copies from a workbook.
        var beside = Path.ChangeExtension(path, isBook ? ".answers.xlsx" : ".answers.yaml");
        FileReplacement.Write(beside, isBook ? DossierExport.ToWorkbook(after) : Plain.GetBytes(AnswersYaml.Of(after.Answers)));
        return (beside, [.. findings, (isBook ? CollectFindings.BookNotEdited : CollectFindings.NotEdited).At(new SourcePlace(path), reason, beside)]);
    }

    // The file that took it and what is to be told of it, or the reason why it cannot be edited.
    private (string? Written, IReadOnlyList<Finding> Told, FindingArgument? Reason) TryWrite(Dossier after, CancellationToken cancellation)
    {
        try
        {
            var stale = new List<Finding>();
            var edited = Edited(after, stale, cancellation);
            if (!Says(edited, after, cancellation))
            {
                return (null, [], BookReplacement.ReadsDifferently);
            }

            if (isBook)
            {
                var (written, held) = BookReplacement.Write(path, content, edited, engine.InputLimits);
                return (written, held is null ? stale : [.. stale, held], null);
            }

            BookReplacement.Demand(ForeignFile.ReadAllBytes(path, engine.InputLimits).AsSpan().SequenceEqual(content), path);
            FileReplacement.Write(path, edited);
            return (path, [], null);
        }
        catch (Exception e) when (e is NotEditableException or WorkbookEditException)
        {
            return (null, [], ReasonText.Argument(e));
        }
    }

    private byte[] Edited(Dossier after, List<Finding> stale, CancellationToken cancellation)
    {
        if (isBook)
        {
            return AnswersBook.Edit(
                content, before, after, engine.Editions, engine.InputLimits, range => stale.Add(StaleFindings.Of(path, range)), cancellation).ToArray();
        }

        var mark = content.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!Utf8.IsValid(content))
        {
            throw new NotEditableException("UTF-8 ではない文字コード / not UTF-8");
        }

        var isJson = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);
        var text = new AnswersEditor(Plain.GetString(content.AsSpan(mark)), isJson, new AnswerOwners(before, engine.Editions).ItemOf)
            .Edit(before, after);
        return [.. content[..mark], .. Plain.GetBytes(text)];
    }

    /// <summary>Whether an edited file says what it should, and nothing else than before beside it.</summary>
    private bool Says(byte[] edited, Dossier expected, CancellationToken cancellation)
    {
        var read = engine.ReadEdited(path, edited, cancellation);
        return !read.HasErrors && read.Dossier is { } after && InOrder(after) == InOrder(expected);
    }

    // Where in a form an item stands says nothing, nor does one without answer, nor whether a file is there that it names.
    private static Dossier InOrder(Dossier dossier) => dossier with
    {
        Answers = dossier.Answers.Select(form => form with
        {
            Items = form.Items.Where(item => item != new ItemAnswer { Item = item.Item }).OrderBy(item => item.Item, StringComparer.Ordinal)
                .Select(item => item with { IsEvidenceLost = false }).ToValueList(),
        }).ToValueList(),
    };
}
