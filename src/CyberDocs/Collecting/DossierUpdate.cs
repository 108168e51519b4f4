using System.Text;
using System.Text.Unicode;
using CyberDocs.Collections;
using CyberDocs.Files;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.Model;
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
        string reason;
        try
        {
            var edited = isBook
                ? AnswersBook.Edit(content, before.Answers, result.Answers, engine.InputLimits, cancellation).ToArray()
                : Edited(result.Answers);
            reason = Says(edited, result.Answers, cancellation) ? "" : "読み戻した内容が一致しないため / what was written reads differently";
            if (reason.Length == 0)
            {
                if (!ForeignFile.ReadAllBytes(path, engine.InputLimits).AsSpan().SequenceEqual(content))
                {
                    throw new IOException($"{path} が途中で書き換えられました。もう一度実行してください。/ The file was changed meanwhile; run it again.");
                }

                FileReplacement.Write(path, edited);
                return result with { Written = path };
            }
        }
        catch (Exception e) when (e is NotEditableException or WorkbookEditException)
        {
            reason = e.Message;
        }

        var beside = Path.ChangeExtension(path, ".answers.yaml");
        FileReplacement.Write(beside, Plain.GetBytes(AnswersYaml.Of(result.Answers)));
        return result with
        {
            Written = beside,
            Findings = [.. result.Findings, (isBook ? CollectFindings.BookNotEdited : CollectFindings.NotEdited).At(new SourcePlace(path), reason, beside)],
        };
    }

    private byte[] Edited(ValueList<FormAnswers> answers)
    {
        var mark = content.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        if (!Utf8.IsValid(content))
        {
            throw new NotEditableException("UTF-8 ではない文字コード / not UTF-8");
        }

        var isJson = Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase);
        var text = new AnswersEditor(Plain.GetString(content.AsSpan(mark)), isJson).Edit(before.Answers, answers);
        return [.. content[..mark], .. Plain.GetBytes(text)];
    }

    /// <summary>Whether an edited file says what it should, and nothing else than before beside it.</summary>
    private bool Says(byte[] edited, ValueList<FormAnswers> answers, CancellationToken cancellation)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var read = engine.Read(
            new MemoryStream(edited), path,
            file => Path.Combine(folder, file) is var beside && File.Exists(beside) ? ForeignFile.Open(beside) : null, cancellation);
        return !read.HasErrors && read.Dossier is { } after && InOrder(after) == InOrder(before with { Answers = answers });
    }

    // Where in a form an item stands says nothing.
    private static Dossier InOrder(Dossier dossier) => dossier with
    {
        Answers = dossier.Answers.Select(form => form with { Items = form.Items.OrderBy(item => item.Item, StringComparer.Ordinal).ToValueList() })
            .ToValueList(),
    };
}
