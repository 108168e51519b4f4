using CyberDocs.Documents;
using CyberDocs.Vocabulary;

namespace CyberDocs.Generation;

/// <content>The one PDF of the set.</content>
internal sealed partial class SetRun
{
    private GeneratedFile? WriteBundle(Made?[] made, IOutputPlace place, FindingCollector findings)
    {
        var plan = dossier.Plan;
        var cover = plan.FirstOrDefault(planned => planned is { IsMade: true, Document.Role: DocumentRole.Cover } && IsWanted(planned.Document));
        var bundle = new SetBundle(options, Received, Limits, findings) { CoverTitle = cover?.Document.Title ?? "", IsRedacted = dossier.Hidden.Any };
        for (var i = 0; i < plan.Count; i++)
        {
            if (plan[i].Document.Role != DocumentRole.Enclosed || !IsWanted(plan[i].Document))
            {
                continue;
            }

            var enclosure = dossier.EnclosureOf(plan[i], made[i]?.Pages, made[i] is { Failed: true });
            if (plan[i].ReceivedFile is not { } file)
            {
                bundle.Add(enclosure, made[i]?.Pdf);
            }
            else if (dossier.Hidden.HidesAnyOf("answer", plan[i].Vendor?.Id))
            {
                bundle.LeaveOut(enclosure, file);
            }
            else
            {
                bundle.AddReceived(enclosure, file);
            }
        }

        bundle.AddAttachments();
        var context = dossier.Workshop.Context(SetBundle.DocumentId, cancellation);
        using var output = place.Create(SetBundle.FileName);
        var head = new DocumentHead { Title = $"{dossier.InstitutionName}　提出書類一式", Author = dossier.InstitutionName, Date = options.Date };
        var pages = bundle.Write(cover is null ? null : enclosures => CoverOf(cover, enclosures), head, output.Content, context);
        findings.AddRange(context.Findings.Findings);
        if (pages == 0)
        {
            return null;
        }

        var generated = new GeneratedFile(SetBundle.FileName, SetBundle.DocumentId, "pdf", output.Content.Length, output.Content.Sha256, pages);
        output.Commit();
        return generated;
    }

    private byte[]? CoverOf(PlannedDocument cover, IReadOnlyList<Enclosure> enclosures)
    {
        var content = new MemoryStream();
        var context = dossier.Workshop.Context(cover.Document.Id, cancellation);
        var sink = dossier.Workshop.WriterOf("pdf").Open(content, context);
        using var release = sink as IDisposable;

        // The cover of the set has told already what is wrong with it.
        return dossier.Compose(cover, enclosures, [], sink, new FindingCollector(), cancellation) ? content.ToArray() : null;
    }
}
