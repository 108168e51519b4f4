using System.Buffers;

namespace CyberDocs.Checking.Rules;

/// <summary>
/// Days on which the maker's general support of widely used systems ended, as published; editions with longer support say so in the ledger's own date.
/// </summary>
internal static class PublishedSupportEnds
{
    private static readonly (string Name, DateOnly End)[] Known =
    [
        ("Windows XP", new(2014, 4, 8)),
        ("Windows Vista", new(2017, 4, 11)),
        ("Windows 7", new(2020, 1, 14)),
        ("Windows 8.1", new(2023, 1, 10)),
        ("Windows 8", new(2016, 1, 12)),
        ("Windows 10", new(2025, 10, 14)),
        ("Windows Server 2003", new(2015, 7, 14)),
        ("Windows Server 2008", new(2020, 1, 14)),
        ("Windows Server 2012", new(2023, 10, 10)),
        ("Windows Server 2016", new(2027, 1, 12)),
        ("Windows Server 2019", new(2029, 1, 9)),
        ("CentOS Linux 7", new(2024, 6, 30)),
        ("CentOS 7", new(2024, 6, 30)),
        ("CentOS Linux 8", new(2021, 12, 31)),
        ("CentOS 8", new(2021, 12, 31)),
    ];

    // What may stand behind the product: editions with the same support. Any other word makes the entry something else.
    private static readonly string[] Editions =
    [
        "R2", "Home", "Pro", "Professional", "Enterprise", "Education", "Ultimate", "Starter", "Premium", "Basic", "Business", "Standard",
        "Datacenter", "Essentials", "Foundation", "Edition", "for", "Workstations", "Single", "Language", "with", "Bing", "Core", "SP1", "SP2", "SP3",
        "SP4", "x64", "x86", "64bit", "32bit", "64-bit", "32-bit", "64ビット", "32ビット", "日本語版", "Version", "Ver", "バージョン", "Service", "Pack", "bit",
        "Update", "v",
    ];

    // A bracket or a mark begins a remark: 「ESU契約なし」 lengthens nothing.
    private static readonly SearchValues<char> Remarks = SearchValues.Create("(,、。※;:[【");

    private const string Maker = "Microsoft ";

    /// <summary>The day, or null when the entry is not just one of these products with its edition and version.</summary>
    public static DateOnly? Of(string system)
    {
        var product = WidthFolding.Fold(system).Trim();
        product = product.StartsWith(Maker, StringComparison.OrdinalIgnoreCase) ? product[Maker.Length..] : product;
        var behind = product.AsSpan().IndexOfAny(Remarks);
        product = behind < 0 ? product : product[..behind].TrimEnd();
        foreach (var (name, end) in Known)
        {
            if (Behind(product, name) is { } rest && (rest.Length == 0 || !char.IsAsciiDigit(rest[0])) && IsEdition(rest))
            {
                return end;
            }
        }

        return null;
    }

    // What stands behind the name, whose blanks many leave out; null when it is another.
    private static string? Behind(string product, string name)
    {
        var at = 0;
        foreach (var c in name)
        {
            if (at < product.Length && char.ToUpperInvariant(product[at]) == char.ToUpperInvariant(c))
            {
                at++;
            }
            else if (c != ' ')
            {
                return null;
            }
        }

        return product[at..];
    }

    private static bool IsEdition(ReadOnlySpan<char> text)
    {
        for (text = text.Trim(); text.Length > 0; text = text.TrimStart())
        {
            var length = 0;
            foreach (var word in Editions)
            {
                length = text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? Math.Max(length, word.Length) : length;
            }

            // 22H2, 1809, 10.0.19045, 7.9.
            length = length > 0 ? length : text.IndexOfAnyExcept(Digits) is var end && end < 0 ? text.Length : end;
            if (length == 0)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.H");
}
