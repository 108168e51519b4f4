using System.Security.Cryptography;
using CyberDocs.Documents;
using CyberDocs.Vocabulary;

namespace CyberDocs.Answers;

/// <summary>
/// Which form a file is, as properties that survive renaming: form, edition, institution, vendor and system. Names are those that the form prints; ids, which
/// the institution chose for itself, are hashed. Stateless and thread-safe.
/// </summary>
internal static class FormStamp
{
    public const string Form = "CyberDocs.Form";
    public const string Edition = "CyberDocs.Edition";
    public const string Institution = "CyberDocs.Institution";
    public const string Vendor = "CyberDocs.Vendor";
    public const string VendorKey = "CyberDocs.VendorKey";
    public const string System = "CyberDocs.System";
    public const string SystemKey = "CyberDocs.SystemKey";

    /// <summary>What the form prints as 対象システム: a system, several, or the vendor's business.</summary>
    public const string PrintedSystem = "CyberDocs.PrintedSystem";

    private const int Longest = 255;

    /// <summary>What forms print beside these words says whose they are, where a program has dropped the properties.</summary>
    public static IReadOnlyDictionary<string, string> Printed { get; } = new Dictionary<string, string>
    {
        ["医療機関名"] = Institution, ["事業者名"] = Vendor, ["対象システム"] = PrintedSystem,
    };

    /// <summary>Properties of a form, from the dossier as its documents show it.</summary>
    public static IReadOnlyList<DocumentProperty> Of(FormView form, Dossier shown)
    {
        var properties = new List<DocumentProperty> { new(Form, form.Edition.Form), new(Edition, form.Edition.Id) };
        Add(Institution, shown.Institution.Name);
        if (form.Vendor is { } vendor)
        {
            Add(Vendor, vendor.Name);
            Add(VendorKey, KeyOf(vendor.Id));
        }

        if (form.System is { } system)
        {
            Add(System, system.Name);
            Add(SystemKey, KeyOf(system.Id));
        }

        properties.AddRange(SentValues.PropertiesOf(ValuesOf(form)));
        return properties;

        void Add(string name, string value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                properties.Add(new DocumentProperty(name, Shortened(value)));
            }
        }
    }

    /// <summary>Stands for an id without telling it.</summary>
    public static string KeyOf(string id) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("cyberdocs:" + id)).AsSpan(0, 8));

    public static string Shortened(string name) => name.Length <= Longest ? name : name[..(char.IsHighSurrogate(name[Longest - 1]) ? Longest - 1 : Longest)];

    private static IEnumerable<(string Field, AnswerValue Value)> ValuesOf(FormView form)
    {
        foreach (var key in (string[])[AnswerKeys.CheckedOn, AnswerKeys.Responder])
        {
            if (AnswerKeys.ValueIn(form.Answers, null, key) is { } value)
            {
                yield return ($"{form.Field}#{key}", value);
            }
        }

        foreach (var item in form.Edition.Items)
        {
            foreach (var key in AnswerKeys.OfItem)
            {
                if (AnswerKeys.ValueIn(form.Answers, item, item.Gate && key == "first" ? AnswerKeys.Gate : key) is { } value)
                {
                    yield return ($"{form.Field}.{item.Id}#{key}", value);
                }
            }
        }
    }
}
