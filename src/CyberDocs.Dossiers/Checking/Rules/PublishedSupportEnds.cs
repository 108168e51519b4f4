using System.Buffers;
using CyberDocs.Japanese;

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

    // What stands behind these is said about the product and is no part of its name: 「ESU契約なし」 lengthens nothing.
    private static readonly SearchValues<char> Remarks = SearchValues.Create("(,、。※;:[【");

    private const string Maker = "Microsoft ";

    private static readonly string[] LongerSupport = ["LTSC", "LTSB", "IoT", "Embedded", "組み込み", "POSReady", "ESU"];

    /// <summary>The day, or null when the system is not known or is an edition with longer support.</summary>
    public static DateOnly? Of(string system)
    {
        // The entry begins with the product: one that is mentioned behind it, as what was there before, says nothing.
        var product = WidthFolding.Fold(system).Trim();
        product = product.StartsWith(Maker, StringComparison.OrdinalIgnoreCase) ? product[Maker.Length..] : product;
        var behind = product.AsSpan().IndexOfAny(Remarks);
        product = behind < 0 ? product : product[..behind];
        if (LongerSupport.Any(word => product.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        foreach (var (name, end) in Known)
        {
            // Windows 7 does not stand in Windows 70.
            if (product.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (product.Length == name.Length || !char.IsAsciiDigit(product[name.Length])))
            {
                return end;
            }
        }

        return null;
    }
}
