using CyberDocs.OpenXml.Filling;
using CyberDocs.Vocabulary;

namespace CyberDocs.Filling;

/// <summary>Fills in one blank form: which forms it holds, where their answers go, what is left blank. Not thread-safe.</summary>
internal sealed class FillRun(Dossier dossier, EditionSet editions, FillOptions options, InputLimits limits, string name)
{
    private readonly FindingCollector findings = new();
    private readonly List<FilledCell> cells = [];
    private readonly List<(Edition Edition, IReadOnlyList<FormSlot> Slots)> mapping = [];

    public FillResult Fill(ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        var meter = new InputMeter(limits, content.Length, cancellation);
        var written = BlankForm.Fill(content, name, limits, findings, grids => Decide(grids, meter), cancellation);
        foreach (var cell in cells.Where(cell => cell.Reason is not null))
        {
            findings.Add(FillFindings.LeftBlank.At(
                new SourcePlace(name, Cell: cell.Cell is null ? null : $"{cell.Sheet}!{cell.Cell}"),
                ("label", cell.Label), ("value", cell.Value), ("reason", cell.Reason!, cell.ReasonInEnglish!)));
        }

        return new FillResult
        {
            Content = cells.Exists(cell => cell.Written is not null) ? written : null,
            Cells = cells.ToValueList(),
            Mapping = mapping.Exists(form => form.Slots.Count > 0) ? FillMap.Write(mapping) : null,
            Findings = findings.Findings,
        };
    }

    private List<FormEdit> Decide(IReadOnlyList<FormGrid> all, InputMeter meter)
    {
        var grids = all.Where(grid => !FormKinds.IsExample(grid)).ToList();
        var habit = FormHabit.Of(grids);
        var edits = new List<FormEdit>();
        foreach (var (form, ofForm) in FormSheets.ByForm(grids, options.Form))
        {
            if (form == FormKinds.Pharmacy || (options.Form is null && form != FormSheets.First(grids) && !CanAnswer(form)))
            {
                findings.Add(FillFindings.OtherForm.At(new SourcePlace(name), ("sheet", ofForm[0].Name), ("kind", OfficialForm.Find(form)?.Japanese ?? form)));
            }
            else if (AnswersOf(form) is var (answers, edition) && IsOfItsYear(edition, ofForm.Concat(grids.Where(grid => grid.IsProse))))
            {
                edits.AddRange(Fill(ofForm, [.. grids.Where(grid => grid.IsProse)], edition, answers, habit, meter));
            }
        }

        if (!grids.Exists(grid => !grid.IsProse))
        {
            var form = options.Form ?? FormSheets.First(all);
            var edition = options.Edition ?? dossier.Editions.For(form);
            findings.Add(FillFindings.NoItems.At(new SourcePlace(name), ("form", OfficialForm.Find(form)?.Japanese ?? form), ("edition", edition)));
        }

        return edits;
    }

    private IEnumerable<FormEdit> Fill(
        IReadOnlyList<FormGrid> grids, IReadOnlyList<FormGrid> prose, Edition edition, FormAnswers answers, FormHabit habit, InputMeter meter)
    {
        var slots = options.Mapping is { } map ? FillMap.Read(map, options.MappingName, limits, edition, grids, findings) : null;
        if (slots is null)
        {
            var finder = new SlotFinder(edition, meter);
            finder.Find(grids);
            slots = finder.Slots;
            foreach (var row in finder.Rows.Where(row => row.Item is null))
            {
                var candidates = row.Candidates.Count == 0 ? "" : $"（{string.Join("、", row.Candidates.Select(item => ItemNumbers.Printed(edition, item)))}）";
                var place = new SourcePlace(name, Cell: $"{row.Grid.Name}!{row.Statement.Area.First}");
                findings.Add(FillFindings.UnknownRow.At(place, ("row", row.Text.ReplaceLineEndings(" ")), ("candidates", candidates)));
            }
        }

        if (slots.Count == 0)
        {
            findings.Add(FillFindings.NoItems.At(new SourcePlace(name), ("form", OfficialForm.Find(edition.Form)!.Japanese), ("edition", edition.Id)));
            return [];
        }

        var filler = new FormFiller(edition, answers, habit);
        filler.Fill(slots);
        var asking = slots.Select(slot => slot.Grid.Name).ToHashSet(StringComparer.Ordinal);
        var asked = grids.Where(grid => asking.Contains(grid.Name)).Concat(mapping.Count == 0 ? prose : []);
        HeadOfForm.Fill(filler, edition, asked, dossier, dossier.Vendors.FirstOrDefault(vendor => vendor.Id == answers.Vendor));
        mapping.Add((edition, slots));
        cells.AddRange(filler.Cells);
        return filler.Edits;
    }

    private bool CanAnswer(string form) => form == OfficialForm.Vendor
        ? options.Vendor is not null
        : dossier.Answers.Any(answers => answers.Form == form);

    private (FormAnswers Answers, Edition Edition)? AnswersOf(string form)
    {
        var (vendor, system) = (options.Vendor, options.System);
        if (form == OfficialForm.Vendor && vendor is null)
        {
            var known = dossier.Answers.Where(answers => answers.Form == form).ToList();
            if (known.Count != 1)
            {
                var vendors = string.Join("、", known.Select(answers => $"{answers.Vendor} {answers.System}".TrimEnd()).DefaultIfEmpty("―"));
                findings.Add(FillFindings.VendorNotSaid.At(new SourcePlace(name), ("vendors", vendors)));
                return null;
            }

            (vendor, system) = (known[0].Vendor, known[0].System);
        }

        var answers = FormView.AnswersOf(dossier, form, form == OfficialForm.Vendor ? vendor : null, system);
        var id = options.Edition is { } wanted ? EditionNames.IdOf(editions, form, wanted) : answers?.Edition ?? dossier.Editions.For(form);
        if (answers is null || (answers.Edition ?? dossier.Editions.For(form)) != id || editions.Find(form, id) is not { } edition)
        {
            var wantedForm = string.Join(' ', ((string?[])[OfficialForm.Find(form)?.Japanese ?? form, vendor, system, id]).OfType<string>());
            findings.Add(FillFindings.NoAnswers.At(new SourcePlace(name), ("form", wantedForm)));
            return null;
        }

        return (answers, edition);
    }

    private bool IsOfItsYear(Edition edition, IEnumerable<FormGrid> grids)
    {
        if (options.Edition is not null || !FormKinds.IsOfAnotherYear(FormSheets.TextsOf(grids), edition, out var years))
        {
            return true;
        }

        findings.Add(FillFindings.OtherYear.At(new SourcePlace(name), ("years", years), ("edition", edition.Id)));
        return false;
    }
}
