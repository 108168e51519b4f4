using CyberDocs.Answers;
using CyberDocs.Documents;
using CyberDocs.Filling;
using CyberDocs.OpenXml.Filling;
using CyberDocs.Vocabulary;

namespace CyberDocs.Collecting;

/// <summary>
/// Reads a returned workbook or Word document that has lost the names of its fields, by what stands in its cells: items by number and text, columns by
/// headings. Thread-safe.
/// </summary>
internal sealed class SheetAnswers(Dossier dossier, EditionSet editions)
{
    /// <summary>Fewer rows are a likeness, and no form.</summary>
    private const int FewestItems = 3;

    /// <summary>What the workbook says; null when it is no form that we know.</summary>
    /// <param name="content">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="lost">What was read by names: properties alone, if any.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Takes what was read in which way, and what was not.</param>
    /// <param name="cancellation">Stops reading.</param>
    public FilledForm? Of(
        ReadOnlyMemory<byte> content, string name, FilledForm lost, InputLimits limits, FindingCollector findings, CancellationToken cancellation)
    {
        try
        {
            return Read(content, name, lost, limits, findings, cancellation);
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(new SourcePlace(name)));
            return null;
        }
    }

    private FilledForm? Read(
        ReadOnlyMemory<byte> content, string name, FilledForm lost, InputLimits limits, FindingCollector findings, CancellationToken cancellation)
    {
        var meter = new InputMeter(limits, content.Length, cancellation);
        var grids = ShownForm.Grids(content, name, limits, findings, cancellation)?.Where(grid => !FormKinds.IsExample(grid)).ToList() ?? [];
        var fields = new List<FilledField>();
        var rows = new List<ShownRow>();
        foreach (var (form, ofForm) in FormSheets.ByForm(grids, lost.Property(FormStamp.Form)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (OfficialForm.Find(form) is { } known && EditionOf(form, lost.Property(FormStamp.Edition), ofForm) is { } edition)
            {
                var finder = new SlotFinder(edition, meter);
                finder.Find(ofForm);
                var found = finder.Rows.Select(row => new ShownRow(finder, row, name)).ToList();
                var count = found.Count(row => row.Item is not null);
                if (count >= Math.Min(FewestItems, edition.Items.Count()))
                {
                    rows.AddRange(found);
                    fields.AddRange(Fields(edition, name, ofForm, found));
                    findings.Add(CollectFindings.ReadFromSheet.At(
                        new SourcePlace(name), ("form", known.Japanese), ("edition", edition.Id), ("count", count.ToString(CultureInfo.InvariantCulture))));
                    Report(edition, name, found, findings);
                }
            }
        }

        if (fields.Count == 0)
        {
            return null;
        }

        ShownForm.Report(content, name, limits, rows.SelectMany(row => row.Cells).ToLookup(cell => cell.Sheet, cell => cell.Cell), findings, cancellation);
        return new FilledForm
        {
            Fields = fields.OrderBy(field => field.Id, StringComparer.Ordinal).ToValueList(),
            Properties = lost.Properties.Count > 0 ? lost.Properties : new SheetHead(grids).Properties.ToValueList(),
        };
    }

    private static IEnumerable<FilledField> Fields(Edition edition, string name, IReadOnlyList<FormGrid> grids, List<ShownRow> rows)
    {
        var prefix = new FormView(edition, null).Field;
        foreach (var (key, text, cell) in new SheetHead(grids).Fields)
        {
            yield return new FilledField($"{prefix}#{key}", FilledFieldKind.Text, text, new SourcePlace(name, Cell: cell));
        }

        foreach (var row in rows.Where(row => row.Item is not null))
        {
            foreach (var (key, text, place) in row.Values(edition))
            {
                yield return new FilledField($"{prefix}.{row.Item!.Id}#{key}", FilledFieldKind.Text, text, place);
            }
        }
    }

    private static void Report(Edition edition, string name, List<ShownRow> rows, FindingCollector findings)
    {
        findings.AddRange(rows.SelectMany(row => row.Struck).Distinct()
            .Select(struck => FormFileFindings.StruckAnswer.At(struck.Place, struck.Text, struck.Place.Cell!)));
        foreach (var row in rows.Where(row => row.Item is null))
        {
            var said = string.Join("、", row.Values(edition).Select(value => value.Text).Where(text => text.Length > 0));
            if (said.Length > 0)
            {
                var candidates = string.Join("、", row.Candidates.Select(item => ItemNumbers.Printed(edition, item)));
                findings.Add(CollectFindings.RowNotSure.At(row.Place, ("row", row.Text), ("values", said), ("items", candidates)));
            }
        }

        var found = rows.Select(row => row.Item?.Id).ToHashSet();
        var missing = edition.Items
            .Where(item => !found.Contains(item.Id) && !rows.Exists(row => row.Item is null && row.Candidates.Contains(item)))
            .Select(item => item.Gate ? "医療情報システムの有無" : ItemNumbers.Printed(edition, item)).ToList();
        if (missing.Count > 0)
        {
            findings.Add(CollectFindings.ItemsNotFound.At(new SourcePlace(name), ("items", string.Join("、", missing))));
        }
    }

    // The year that the form's title names, or any of its texts; where none is named, the edition that the dossier uses.
    private Edition? EditionOf(string form, string? told, IReadOnlyList<FormGrid> grids)
    {
        if (told is not null)
        {
            return editions.Find(form, told);
        }

        var texts = FormSheets.TextsOf(grids).ToList();
        var titles = texts.Where(text => text.Contains("確認用", StringComparison.Ordinal) && text.Contains("年度", StringComparison.Ordinal)).ToList();
        var used = dossier.Answers.FirstOrDefault(answers => answers.Form == form)?.Edition ?? dossier.Editions.For(form);
        return editions.IdsOf(form).OrderBy(id => id != used).Select(id => editions.Find(form, id)!)
            .FirstOrDefault(edition => !FormKinds.IsOfAnotherYear(titles.Count > 0 ? titles : texts, edition, out _));
    }
}
