using CyberDocs.Documents;
using CyberDocs.Generation;

namespace CyberDocs.Collecting;

/// <summary>Reads many forms at once and merges them in their order. Thread-safe.</summary>
internal sealed class CollectRun(TemplateLibrary library, CollectOptions options, InputLimits limits)
{
    private readonly FieldDirectory directory = new(library.Editions);
    private readonly Lock large = new();

    public CollectResult Collect(Dossier dossier, IReadOnlyList<FormFile> files, CancellationToken cancellation)
    {
        Demand(options.Vendor is null ? options.System is null : dossier.Vendors.Any(vendor => vendor.Id == options.Vendor), $"{options.Vendor}");
        Demand(options.System is null || dossier.Systems.Any(system => system.Id == options.System), options.System);
        var sheets = new SheetAnswers(dossier, library.Editions);
        var forms = new (FilledForm Form, IReadOnlyList<Finding> Findings)[files.Count];
        try
        {
            Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
            {
                var own = new FindingCollector();
                forms[i] = (FormFileReader.Read(files[i], directory, sheets, limits, large, own, cancellation), own.Findings);
            });
        }
        catch (AggregateException e) when (e.InnerExceptions.Count > 0)
        {
            // One cause is enough to say, and callers look for its type.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        var findings = new FindingCollector();
        var owner = new FormOwner(dossier, DocumentPlanner.Plan(dossier, library.Documents), options);
        var collector = new FormCollector(dossier, library.Editions, library.Documents, directory, owner, options, findings);
        for (var i = 0; i < files.Count; i++)
        {
            findings.AddRange(forms[i].Findings);
            collector.Add(files[i].Name, forms[i].Form);
        }

        return collector.Finish();
    }

    private static void Demand(bool isKnown, string? id)
    {
        if (!isKnown)
        {
            throw new ArgumentException(
                $"データに事業者・システム「{id}」がないか、事業者なしでシステムが指定されています。/ The dossier has no vendor or system '{id}', or a system was given without its vendor.");
        }
    }
}
