using CyberDocs.Collecting;

namespace CyberDocs;

public sealed partial class CyberDocsEngine
{
    /// <summary>
    /// Carries a dossier's answers over to another edition, each marked as carried and without its dates. Checklists that the edition does not concern stay as
    /// they are.
    /// </summary>
    /// <param name="dossier">The dossier with the answers of the older edition.</param>
    /// <param name="edition">Id of the edition to carry to, such as <c>r7</c>, or a name of it such as 令和7年度版.</param>
    /// <exception cref="ArgumentException">No mapping leads to the edition.</exception>
    public CarryResult Carry(Dossier dossier, string edition)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentException.ThrowIfNullOrEmpty(edition);
        edition = EditionNames.IdOf(Editions, OfficialForm.Institution, edition);
        var maps = workshop.Library.CarryMaps.Where(map => map.To == edition).ToList();
        if (maps.Count == 0)
        {
            var known = string.Join(", ", workshop.Library.CarryMaps.Select(map => $"{map.From}→{map.To}"));
            throw new ArgumentException($"版「{edition}」へ引き継ぐ対応表がありません。あるもの: {known} / No mapping leads to edition '{edition}'; there are {known}.");
        }

        var answers = new List<FormAnswers>();
        var left = new List<FormAnswers>();
        foreach (var form in dossier.Answers)
        {
            var from = Editions.EditionOfItems(form, form.Edition ?? dossier.Editions.For(form.Form));
            var map = maps.LastOrDefault(map => map.From == from && map.Forms.Contains(form.Form));
            if (map is not null && Editions.Find(form.Form, edition) is { } newer)
            {
                answers.Add(AnswerCarrier.Carry(Editions.Spelled(form, from), map, newer));
                continue;
            }

            var isLeft = from != edition && maps.Exists(map => map.Forms.Contains(form.Form));
            answers.Add(isLeft ? form with { Edition = from } : form);
            if (isLeft)
            {
                left.Add(form);
            }
        }

        return new CarryResult(answers, left) { Edition = edition };
    }

    /// <summary>
    /// Carries the answers of a dossier file over to another edition and writes them into it, YAML, JSON or workbook, as
    /// <see cref="CollectInto(string, IReadOnlyList{FormFile}, CollectOptions?, CancellationToken)"/> does; the file so far is kept beside it.
    /// </summary>
    /// <param name="dossierPath">The dossier file.</param>
    /// <param name="edition">Id of the edition to carry to, or a name of it.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="ArgumentException">No mapping leads to the edition.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public CarryResult CarryInto(string dossierPath, string edition, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dossierPath);
        var read = Read(dossierPath, cancellation);
        if (read.Dossier is not { } dossier || read.HasErrors)
        {
            return new CarryResult([], []) { Findings = NotEditable(read, dossierPath) };
        }

        var content = ForeignFile.ReadAllBytes(dossierPath, options.InputLimits);
        var carried = Carry(dossier, edition);
        var after = dossier with
        {
            Editions = dossier.Editions with { Checklist = carried.Edition! },
            Answers = Collections.ValueList.ToValueList(carried.Answers),
        };
        if (after == dossier)
        {
            return carried;
        }

        var (written, findings) = new DossierUpdate(this, dossierPath, content, dossier).Write(after, cancellation);
        return carried with { Written = written, Findings = findings };
    }
}
