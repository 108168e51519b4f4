using System.Globalization;
using System.Text;
using System.Xml;
using CyberDocs.Intake;
using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Tests.Workbooks;

/// <summary>What is read the short way is what .NET's reader reads, and so is what is refused.</summary>
public sealed class PlainXmlTests
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

    private const string Sheet = Head
        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:x14ac=\"http://schemas.microsoft.com/x14ac\">"
        + "<sheetPr codeName=\"台帳 &amp; 表\"/><sheetData>\n  <row r=\"1\" x14ac:dyDescent=\"0.25\" hidden='1'><c r=\"A1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> 機器 </t></is></c>"
        + "<c r=\"B1\" s=\"3\"><v>12</v></c><c r=\"C1\" ><f>A1&gt;\"&#x9;\"</f><v>&#31649;&#x7406;\r\n𠮷]] ></v></c ></row></sheetData></worksheet>\n";

    public static TheoryData<string> Texts =>
    [
        Sheet,
        "\uFEFF" + Sheet,
        Sheet.Replace(Head, "", StringComparison.Ordinal),
        Sheet.Replace("UTF-8", "utf-8", StringComparison.Ordinal),
        Sheet.Replace("UTF-8", "Shift_JIS", StringComparison.Ordinal),
        Sheet.Replace("<sheetData>", "<!-- 表 --><sheetData>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v><![CDATA[12]]></v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>1<![CDATA[2]]>3</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>1<?pi 2?>3</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>&unknown;</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>12</w>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>1]]>2</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>&#xFFFE;</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>&#0;</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>&#xD800;</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>&#128512;&#13;</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>\u0001</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>\uFFFF</v>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", "<v>  </v><v></v><v/>", StringComparison.Ordinal),
        Sheet.Replace("s=\"3\"", "s=\"3\" s=\"4\"", StringComparison.Ordinal),
        Sheet.Replace("s=\"3\"", "s=\"3\"x=\"4\"", StringComparison.Ordinal),
        Sheet.Replace("s=\"3\"", "s = \"3\"", StringComparison.Ordinal),
        Sheet.Replace("s=\"3\"", "s=\"<\"", StringComparison.Ordinal),
        Sheet.Replace("s=\"3\"", "s=\"a\tb\"", StringComparison.Ordinal),
        Sheet.Replace("s=\"3\"", "y:s=\"3\"", StringComparison.Ordinal),
        Sheet.Replace("s=\"3\"", "xml:space=\"none\"", StringComparison.Ordinal),
        Sheet.Replace("s=\"3\"", "xmlns:y=\"urn:y\" y:s=\"3\"", StringComparison.Ordinal),
        Sheet.Replace("s=\"3\"", "台=\"3\"", StringComparison.Ordinal),
        Sheet.Replace("<row", "<x:row", StringComparison.Ordinal).Replace("</row", "</x:row", StringComparison.Ordinal),
        Sheet.Replace("</worksheet>", "", StringComparison.Ordinal),
        Sheet.Replace("</sheetData></worksheet>", "", StringComparison.Ordinal),
        Sheet + "<more/>",
        Sheet + "more",
        Sheet + "<!-- end -->",
        Sheet.Replace(Head, "<!DOCTYPE a [<!ENTITY e 'x'>]>", StringComparison.Ordinal),
        Sheet.Replace("<v>12</v>", $"<v>{new string('長', 100_000)}</v><v a=\"{new string('a', 70_000)}\"/>", StringComparison.Ordinal),
        "",
        "text",
        "<a",
        "<a/>",
        "< a/>",
        "<1a/>",
        "<a:b xmlns:a=\"\"/>",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_part_is_read_as_by_the_reader_of_dotnet(string text) => AssertSame(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_part_in_other_bytes_is_read_as_by_the_reader_of_dotnet()
    {
        AssertSame([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Sheet.Replace("UTF-8", "UTF-16", StringComparison.Ordinal))]);
        AssertSame(Encoding.Latin1.GetBytes("<a>\u00E9</a>"));
        AssertSame([.. "<a>"u8, 0xED, 0xA0, 0x80, .. "</a>"u8]);
    }

    [Fact]
    public void Damaged_parts_are_read_and_refused_as_by_the_reader_of_dotnet()
    {
        var rounds = Environment.GetEnvironmentVariable("CYBERDOCS_FULL") == "1" ? 1_000_000 : 5_000;
        var sound = Encoding.UTF8.GetBytes(Sheet);
        var signs = "<>&;/\"'=! ]\r\n\t:?-x1#A"u8.ToArray();
        var random = new Random(20261201);
        for (var round = 0; round < rounds; round++)
        {
            var bytes = sound.ToList();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(bytes.Count);
                switch (random.Next(3))
                {
                    case 0:
                        bytes.RemoveRange(at, Math.Min(random.Next(1, 12), bytes.Count - at));
                        break;
                    case 1:
                        bytes.Insert(at, signs[random.Next(signs.Length)]);
                        break;
                    default:
                        bytes[at] = random.Next(4) == 0 ? (byte)random.Next(256) : signs[random.Next(signs.Length)];
                        break;
                }
            }

            AssertSame([.. bytes]);
        }
    }

    [Fact]
    public void A_plain_part_is_read_without_the_reader_of_dotnet()
    {
        using var xml = new PlainXml(new MemoryStream(Encoding.UTF8.GetBytes(Sheet)), new InputMeter(null, 0), static _ => throw new InvalidOperationException("not plain"));
        while (xml.Read())
        {
        }
    }

    private static void AssertSame(byte[] part)
    {
        var (usual, plain) = (Told(LimitedXml.Of(new MemoryStream(part), Meter())), Told(new PlainXml(new MemoryStream(part), Meter(), _ => LimitedXml.Of(new MemoryStream(part), Meter()))));

        // .NET's reader may meet bytes that are no text before it has handed out what stands before them.
        Assert.True(usual == plain || (usual.StartsWith("Invalid character", StringComparison.Ordinal) && plain.EndsWith(usual, StringComparison.Ordinal)), part.Length > 5_000 ? "long" : $"{Encoding.UTF8.GetString(part)}\n--- usual\n{usual}\n--- plain\n{plain}");
    }

    private static InputMeter Meter() => new(null, 1 << 20);

    // Every element with its attributes, every text in one, and what ends the reading.
    private static string Told(XmlReader xml)
    {
        var told = new StringBuilder();
        try
        {
            while (xml.Read())
            {
                switch (xml.NodeType)
                {
                    case XmlNodeType.Element:
                        told.Append(CultureInfo.InvariantCulture, $"{xml.Depth}<{xml.LocalName}{(xml.IsEmptyElement ? "/" : "")} ");
                        while (xml.MoveToNextAttribute())
                        {
                            told.Append(CultureInfo.InvariantCulture, $"{xml.LocalName}@{xml.Depth}='{xml.Value}' ");
                        }

                        told.Append(xml.MoveToElement()).Append(xml.GetAttribute("r")).AppendLine(xml.GetAttribute("xml:space"));
                        break;
                    case XmlNodeType.EndElement:
                        told.AppendLine(CultureInfo.InvariantCulture, $"{xml.Depth}>{xml.LocalName}");
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when xml.Depth > 0:
                        told.AppendLine(CultureInfo.InvariantCulture, $"{xml.Depth}:{xml.Value}");
                        break;
                }
            }
        }
        catch (XmlException e)
        {
            told.Append(e.Message);
        }

        xml.Dispose();
        return told.ToString();
    }
}
