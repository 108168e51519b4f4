using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Word;

/// <summary>Writes the part <c>word/numbering.xml</c>: bullets, and one instance of the numbers for every ordered list.</summary>
internal static class Numbering
{
    /// <summary>Number of the list of bullets; ordered lists follow it.</summary>
    public const int Bullets = 1;

    /// <summary>Deepest level of lists; what is deeper looks like this one.</summary>
    public const int Deepest = 8;

    /// <summary>Width of a bullet or number, in points.</summary>
    public const double Step = 16;

    /// <summary>Indent of the text of a level, in points.</summary>
    public static double Indent(int level) => (level + 1) * Step;

    public static void Write(XmlPart x, IReadOnlyList<int> orderedLists)
    {
        x.Raw(XmlPart.Declaration).Raw("<w:numbering xmlns:w=\""u8).Raw(WordXml.Main).Raw("\">"u8);
        Abstract(x, 0);
        Abstract(x, 1);
        x.Raw("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"u8);
        for (var i = 0; i < orderedLists.Count; i++)
        {
            x.Raw("<w:num w:numId=\""u8).Number(Bullets + 1 + i).Raw("\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\""u8)
                .Number(orderedLists[i]).Raw("\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"u8);
        }

        x.Raw("</w:numbering>"u8);
    }

    private static void Abstract(XmlPart x, int id)
    {
        x.Raw("<w:abstractNum w:abstractNumId=\""u8).Number(id).Raw("\"><w:multiLevelType w:val=\"multilevel\"/>"u8);
        for (var level = 0; level <= Deepest; level++)
        {
            x.Raw("<w:lvl w:ilvl=\""u8).Number(level).Raw("\"><w:start w:val=\"1\"/><w:numFmt w:val=\""u8);
            if (id == 0)
            {
                x.Raw("bullet\"/><w:lvlText w:val=\""u8).Text(level % 2 == 0 ? "・" : "－");
            }
            else
            {
                x.Raw((level % 3) switch { 0 => "decimal"u8, 1 => "decimal"u8, _ => "decimalEnclosedCircle"u8 }).Raw("\"/><w:lvlText w:val=\""u8)
                    .Raw((level % 3) switch { 1 => "("u8, _ => ""u8 }).Raw("%"u8).Number(level + 1)
                    .Raw((level % 3) switch { 0 => "."u8, 1 => ")"u8, _ => ""u8 });
            }

            x.Raw("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""u8).Twips(Indent(level))
                .Raw("\" w:hanging=\""u8).Twips(Step).Raw("\"/></w:pPr></w:lvl>"u8);
        }

        x.Raw("</w:abstractNum>"u8);
    }
}
