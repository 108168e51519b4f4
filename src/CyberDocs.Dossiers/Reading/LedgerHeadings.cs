using System.Text;
using CyberDocs.Japanese;
using CyberDocs.Model;
using CyberDocs.Model.Fields;

namespace CyberDocs.Reading;

/// <summary>The headings under which ledgers keep the fields of a device. Immutable and thread-safe.</summary>
/// <remarks>Width, spaces, letter case, signs and remarks in brackets count for nothing: <c>ＯＳ・版（バージョン）</c> is <c>OS版</c>.</remarks>
internal static class LedgerHeadings
{
    private static readonly Dictionary<string, RecordField> ByName = Index();

    /// <summary>The fields that are columns, in the order of a new ledger.</summary>
    public static IReadOnlyList<TypedField<Device>> Fields { get; } = [.. Device.Shape.Fields.Where(field => field.Headings.Count > 0)];

    /// <summary>The column that tells devices apart.</summary>
    public static RecordField Id => Fields[0];

    /// <summary>The usual heading of each field.</summary>
    public static IReadOnlyList<string> Usual { get; } = [.. Fields.Select(field => field.Headings[0])];

    /// <summary>The field of a heading; null when the model does not know it.</summary>
    public static RecordField? Find(string heading) => ByName.GetValueOrDefault(Normal(heading));

    private static Dictionary<string, RecordField> Index()
    {
        var index = new Dictionary<string, RecordField>(StringComparer.Ordinal);
        foreach (var field in Device.Shape.Fields.Where(field => field.Headings.Count > 0))
        {
            foreach (var name in (string[])[field.Key, .. field.Headings])
            {
                index.TryAdd(Normal(name), field);
            }
        }

        return index;
    }

    private static string Normal(string heading)
    {
        var folded = WidthFolding.Fold(heading);
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        var normal = new StringBuilder(folded.Length);
        foreach (var c in open > 0 ? folded.AsSpan(0, open) : folded)
        {
            if (char.IsLetterOrDigit(c) || c == 'ー')
            {
                normal.Append(char.ToUpperInvariant(c));
            }
        }

        return normal.ToString();
    }
}
