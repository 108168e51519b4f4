using System.Globalization;
using System.Text;

namespace CyberDocs.TestKit.Pdf;

/// <summary>Fills in a PDF form as a viewer does: by appending changed fields, and a cross-reference to them.</summary>
public static class PdfFormFiller
{
    /// <summary>The file with values by full field name; for choices the option as printed.</summary>
    public static byte[] Fill(byte[] pdf, IReadOnlyDictionary<string, string> values)
    {
        var reader = new PdfReader(pdf);
        using var file = new MemoryStream();
        file.Write(pdf);
        file.Write("\n"u8);
        var offsets = new SortedDictionary<int, long>();
        foreach (var number in reader.Numbers)
        {
            if (reader.Object(number) is Dictionary<string, object?> field && field.ContainsKey("FT") && values.TryGetValue(NameOf(reader, field), out var value))
            {
                offsets.Add(number, file.Position);
                var entries = string.Concat(field.Where(entry => entry.Key != "V").Select(entry => $"/{entry.Key} {Spell(entry.Value)}"));
                Write(file, $"{number} 0 obj\n<<{entries}/V {ValueOf(reader, field, value)}>>\nendobj\n");
            }
        }

        var start = file.Position;
        var text = Encoding.Latin1.GetString(pdf);
        var previous = text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 9)..].Split('%')[0].Trim();
        Write(file, "xref\n");
        foreach (var (number, offset) in offsets)
        {
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{number} 1\n{offset:0000000000} 00000 n \n"));
        }

        Write(file, $"trailer\n<</Size {reader.Numbers.Max() + 1}/Root {Spell(reader.Trailer["Root"])}/Prev {previous}>>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();
    }

    private static string NameOf(PdfReader reader, Dictionary<string, object?> field)
    {
        var name = PdfReader.Text(field["T"]);
        return field.TryGetValue("Parent", out var parent) ? $"{NameOf(reader, reader.Dictionary(parent))}.{name}" : name;
    }

    private static string ValueOf(PdfReader reader, Dictionary<string, object?> field, string value)
    {
        var options = reader.List(field.GetValueOrDefault("Opt")).Select(PdfReader.Text).ToList();
        return options.Count > 0 ? "/" + options.IndexOf(value).ToString(CultureInfo.InvariantCulture)
            : field["FT"] is PdfName { Value: "Btn" } ? value.Length > 0 ? "/Yes" : "/Off"
            : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value))}>";
    }

    private static string Spell(object? value) => value switch
    {
        PdfRef reference => $"{reference.Number} 0 R",
        PdfName name => name.ToString(),
        byte[] text => "<" + Convert.ToHexString(text) + ">",
        List<object?> list => "[" + string.Join(' ', list.Select(Spell)) + "]",
        Dictionary<string, object?> map => "<<" + string.Concat(map.Select(entry => $"/{entry.Key} {Spell(entry.Value)}")) + ">>",
        double number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => "null",
    };

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
