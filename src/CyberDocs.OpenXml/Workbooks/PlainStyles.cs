using CyberDocs.OpenXml.Packaging;

namespace CyberDocs.OpenXml.Workbooks;

/// <summary>The looks of a ledger that people keep. Stateless and thread-safe.</summary>
internal static class PlainStyles
{
    /// <summary>Style of a heading.</summary>
    public const int Heading = 1;

    /// <summary>Style of a text: what people type stays as they typed it.</summary>
    public const int Text = 2;

    /// <summary>Style of a date with its year.</summary>
    public const int Date = 3;

    public static void Write(XmlPart x) => x.Raw(XmlPart.Declaration).Raw(
        """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy/m/d"/></numFmts><fonts count="2"><font><sz val="10.5"/><name val="BIZ UDPGothic"/><family val="2"/><charset val="128"/></font><font><b/><sz val="10.5"/><name val="BIZ UDPGothic"/><family val="2"/><charset val="128"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EAF2"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color rgb="FFB5BFCC"/></left><right style="thin"><color rgb="FFB5BFCC"/></right><top style="thin"><color rgb="FFB5BFCC"/></top><bottom style="thin"><color rgb="FFB5BFCC"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """u8);
}
