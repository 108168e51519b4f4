using System.Globalization;
using System.Text;

namespace CyberDocs.Tests.Generation;

/// <summary>PDFs as other programs write them: a table of objects, content in two streams, a turned page, a field with its own look.</summary>
internal static class ForeignPdf
{
    public static byte[] Pages(int count, int turn)
    {
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>",
            $"<</Type/Pages/Count {count}/MediaBox[0 0 200 300]/Rotate {turn}/Resources<</Font<</F1 3 0 R>>>>/Kids[{string.Join(' ', Enumerable.Range(0, count).Select(i => $"{6 + (2 * i)} 0 R"))}]>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            Stream("q 1 0 0 1 20 250 cm"),
            Stream("0 0 1 rg 0 0 40 10 re f", "/Type/XObject/Subtype/Form/BBox[0 0 40 10]"),
        ];
        for (var i = 0; i < count; i++)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/Contents[4 0 R {7 + (2 * i)} 0 R]/Annots[<</Type/Annot/Subtype/Widget/Rect[20 20 100 40]/F 4/AP<</N 5 0 R>>>>]>>");
            objects.Add(Stream($"BT /F1 14 Tf (Contract page {i + 1}) Tj ET Q"));
        }

        return File(objects, "");
    }

    /// <summary>
    /// Two layers of which one is off, a note of that layer, a field with its look, one that says something without a look, one that says nothing, a box whose
    /// field alone says that it is ticked, a hidden note, and a drawing with a key of a structure.
    /// </summary>
    public static byte[] Form() => File(
        [
            "<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[5 0 R 6 0 R]/D<</OFF[6 0 R]>>>>>>",
            "<</Type/Pages/Count 1/MediaBox[0 0 200 300]/Kids[3 0 R]>>",
            "<</Type/Page/Parent 2 0 R/UserUnit 2/Contents 4 0 R/Resources<</Properties<</A 5 0 R/B 6 0 R>>/XObject<</X 9 0 R>>>>/Annots["
                + "<</Subtype/Widget/FT/Tx/V(a)/Rect[20 20 100 40]/F 4/AP<</N 7 0 R>>>>"
                + "<</Subtype/Widget/FT/Tx/V(lost)/Rect[20 50 100 70]/F 4>>"
                + "<</Subtype/Widget/FT/Tx/V()/Rect[20 80 100 90]/F 4>>"
                + "<</Subtype/Widget/FT/Btn/Parent 8 0 R/Rect[20 100 40 120]/F 4/AP<</N<</Yes 7 0 R>>>>>>"
                + "<</Subtype/Highlight/Rect[20 130 100 140]/F 4>>"
                + "<</Subtype/Square/Rect[20 150 100 160]/F 4/OC 6 0 R/AP<</N 7 0 R>>>>"
                + "<</Subtype/Square/Rect[20 170 100 180]/F 2/AP<</N 7 0 R>>>>]>>",
            Stream("/OC /B BDC 0 0 10 10 re f EMC /X Do"),
            "<</Type/OCG/Name(on)>>",
            "<</Type/OCG/Name(off)>>",
            Stream("0 0 1 rg 0 0 40 10 re f", "/Type/XObject/Subtype/Form/BBox[0 0 40 10]"),
            "<</FT/Btn/V/Yes>>",
            Stream("1 0 0 rg 0 0 5 5 re f", "/Type/XObject/Subtype/Form/BBox[0 0 5 5]/StructParent 7"),
        ],
        "");

    public static byte[] Encrypted() =>
        File(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>", "<</Filter/Standard/V 1/R 2>>"], "/Encrypt 4 0 R");

    /// <summary>Little that asks for much: a tree of pages that refers to itself, one that doubles, one page or content named many times, much inherited.</summary>
    public static byte[] Growing(string kind)
    {
        static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
        const string Catalog = "<</Type/Catalog/Pages 2 0 R>>";
        const string Box = "/MediaBox[0 0 200 300]";
        return kind switch
        {
            "circle" => File([Catalog, $"<</Type/Pages/Kids[3 0 R 2 0 R 2 0 R]{Box}>>", "<</Type/Page/Contents 4 0 R>>", Stream("q Q")], ""),
            "doubling" => File(
                [Catalog, .. Enumerable.Range(3, 35).Select(i => $"<</Type/Pages/Kids[{i} 0 R {i} 0 R]{Box}>>"), "<</Type/Page/Contents 38 0 R>>", Stream("q Q")], ""),
            "one page" => File([Catalog, $"<</Type/Pages/Kids[{Times(100_000, "3 0 R ")}]{Box}>>", "<</Type/Page/Contents 4 0 R>>", Stream("q Q")], ""),
            "one content" => File(
                [Catalog, $"<</Type/Pages/Kids[3 0 R]{Box}>>", $"<</Type/Page/Contents[{Times(100_000, "4 0 R ")}]>>", Stream(Times(250_000, "q Q "))], ""),
            "pages" => File([Catalog, $"<</Type/Pages/Kids[{string.Concat(Enumerable.Range(4, 6_000).Select(i => $"{i} 0 R "))}]{Box}>>", Stream("q Q"), .. Enumerable.Repeat("<</Type/Page/Contents 3 0 R>>", 6_000)], ""),
            _ => File(
                [Catalog, $"<</Type/Pages/Resources<<{string.Concat(Enumerable.Range(0, 50_000).Select(i => $"/N{i} {i} "))}>>/Kids[{string.Concat(Enumerable.Range(4, 2_000).Select(i => $"{i} 0 R "))}]{Box}>>", Stream("q Q"), .. Enumerable.Repeat("<</Type/Page/Contents 3 0 R>>", 2_000)], ""),
        };
    }

    private static string Stream(string content, string entries = "") => $"<<{entries}/Length {content.Length}>>\nstream\n{content}\nendstream";

    private static byte[] File(IReadOnlyList<string> objects, string trailer)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
        {
            file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{trailer}>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
