using CyberDocs.Redaction;

namespace CyberDocs.Vocabulary;

/// <summary>An edition of a form joined with the answers to it. Immutable and thread-safe.</summary>
internal sealed record FormView(Edition Edition, FormAnswers? Answers, Vendor? Vendor = null, InformationSystem? System = null)
{
    /// <summary>Stable id that the form's fields begin with, such as <c>r6.vendor</c>.</summary>
    public string Field => $"{Edition.Id}.{Edition.Form.Replace("checklist-", "", StringComparison.Ordinal)}";

    /// <summary>The answers that a form shows: its own before those of the vendor as a whole.</summary>
    public static FormAnswers? AnswersOf(Dossier dossier, string form, string? vendor, string? system)
    {
        var fitting = dossier.Answers.Where(
            answer => answer.Form == form && answer.Vendor == vendor && (system is null || answer.System is null || answer.System == system));
        return fitting.FirstOrDefault(answer => answer.System == system) ?? fitting.FirstOrDefault();
    }

    /// <summary>The systems that the form is about: the one system, or all of the vendor's.</summary>
    public IEnumerable<InformationSystem> Systems(DossierIndex index) =>
        System is not null ? [System] : Vendor is not null ? index.SystemsOfVendor(Vendor.Id) : [];

    /// <summary>The vendor's devices that the form is about.</summary>
    public IEnumerable<Device> Devices(DossierIndex index) =>
        Vendor is null ? [] : index.DevicesOfVendor(Vendor.Id).Where(device => System is null || device.Systems.Contains(System.Id));

    /// <summary>Sections with their answered items. Where answers are hidden, an item without one looks no different.</summary>
    public IEnumerable<Section> Sections(Dossier dossier, HiddenFields hidden)
    {
        var answers = (Answers?.Items ?? []).DistinctBy(answer => answer.Item).ToDictionary(answer => answer.Item, StringComparer.Ordinal);
        var blank = new ItemAnswer
        {
            Item = "",
            First = hidden.Hides("answer", "first", Vendor?.Id) ? Answer.Hidden : Answer.Blank,
            Second = hidden.Hides("answer", "second", Vendor?.Id) ? Answer.Hidden : Answer.Blank,
        };
        var noVendors = dossier.Vendors.All(vendor => vendor.Contract == Knowledge.No);
        return Edition.Sections.Select(section => new Section(section, [.. section.Items.Select(item => new Item(
            item,
            answers.GetValueOrDefault(item.Id) ?? blank with { Item = item.Id },
            $"{Field}.{item.Id}",
            item.NotNeededWhen == "no_vendor_contract" && noVendors,
            Vendor?.Id)
        {
            AnswerId = Answers is null ? null : string.Join(' ', ((string?[])[Answers.Form, Answers.Vendor, Answers.System, item.Id]).OfType<string>()),
        })]));
    }

    /// <summary>How many items the form asks for, and how many of them have no first answer.</summary>
    public (int Asked, int Open) Filling(Dossier dossier, HiddenFields hidden)
    {
        var items = Asked(dossier, hidden);
        return (items.Count, items.Count(item => item.Answer.First == Answer.Blank));
    }

    /// <summary>The items that the form asks for and that have no first answer.</summary>
    public IEnumerable<EditionItem> OpenItems(Dossier dossier, HiddenFields hidden) =>
        Asked(dossier, hidden).Where(item => item.Answer.First == Answer.Blank).Select(item => item.Source);

    private List<Item> Asked(Dossier dossier, HiddenFields hidden) => Answers?.Gate == Answer.No
        ? []
        : [.. Sections(dossier, hidden).SelectMany(section => section.Items).Where(item => !item.Source.Gate && !item.NotNeeded)];

    internal sealed record Section(EditionSection Source, IReadOnlyList<Item> Items);

    /// <summary>
    /// An item with its answer; Field is the stable id that its fields begin with, such as <c>r6.vendor.2-7.server</c>; Owner is the vendor whose form it is.
    /// </summary>
    internal sealed record Item(EditionItem Source, ItemAnswer Answer, string Field, bool NotNeeded, string? Owner)
    {
        /// <summary>The id of the answer among changes; null where the form has no answers.</summary>
        public string? AnswerId { get; init; }
    }
}
