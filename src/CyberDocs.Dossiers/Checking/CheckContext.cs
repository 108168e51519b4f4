using CyberDocs.Checking.Derivation;
using CyberDocs.Checking.Rules;
using CyberDocs.Forms;

namespace CyberDocs.Checking;

/// <summary>What rules look at. Immutable and thread-safe.</summary>
public sealed class CheckContext
{
    private readonly Lazy<IReadOnlyList<DerivedComparison>> derived;
    private readonly Lazy<DisclosureCover> disclosures;
    private readonly Lazy<LineIndex> lines;
    private readonly Lazy<bool> hasContract;

    /// <summary>A context.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="editions">Editions of the official forms.</param>
    /// <param name="date">Date on which the documents are handed in.</param>
    public CheckContext(Dossier dossier, EditionSet editions, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(editions);
        Dossier = dossier;
        Editions = editions;
        Date = date;
        Index = new DossierIndex(dossier);
        Guideline = editions.Guideline(dossier.Editions.Guideline);
        GuidelinesBeside = [.. editions.GuidelinesBeside(Guideline, date)];
        derived = new(() => [.. DerivedComparison.Of(this)]);
        disclosures = new(() => new(dossier));
        lines = new(() => new(this));
        hasContract = new(() => dossier.Vendors.Any(vendor => vendor.Contract != Knowledge.No));
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>Editions of the official forms.</summary>
    public EditionSet Editions { get; }

    /// <summary>Date on which the documents are handed in.</summary>
    public DateOnly Date { get; }

    /// <summary>Records by id and the references between them.</summary>
    public DossierIndex Index { get; }

    /// <summary>The clauses of the guideline edition that the dossier chooses; null when there is no table of it.</summary>
    public Guideline? Guideline { get; }

    /// <summary>Other editions of the guideline that are out on the date, whose clauses findings name too.</summary>
    internal IReadOnlyList<Guideline> GuidelinesBeside { get; }

    /// <summary>Every item of every filled-in checklist with the person's answer and the derived one; worked out when first asked for.</summary>
    public IReadOnlyList<DerivedComparison> Derived => derived.Value;

    /// <summary>Which systems a received MDS or SDS covers.</summary>
    internal DisclosureCover Disclosures => disclosures.Value;

    /// <summary>What the ledger says about patches.</summary>
    internal UnappliedPatches Patches { get; } = new();

    /// <summary>The lines to the outside by whom they serve.</summary>
    internal LineIndex Lines => lines.Value;

    /// <summary>True when there is a vendor with whom there is or may be a contract.</summary>
    internal bool HasContract => hasContract.Value;

    /// <summary>The edition that a filled-in checklist belongs to, or null when it is not at hand.</summary>
    /// <param name="answers">The checklist.</param>
    public Edition? EditionOf(FormAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Editions.Find(answers.Form, answers.Edition ?? Dossier.Editions.For(answers.Form));
    }
}
