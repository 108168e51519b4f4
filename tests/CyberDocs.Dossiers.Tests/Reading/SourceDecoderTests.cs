using System.Text;
using CyberDocs.Findings;
using CyberDocs.Reading;

namespace CyberDocs.Dossiers.Tests.Reading;

public class SourceDecoderTests
{
    private readonly FindingCollector findings = new();

    [Fact]
    public void Text_that_Excel_saves_as_CP932_keeps_names_and_signs()
    {
        const string text = "髙橋㈱①﨑ｶﾅ～－∥№Ⅲ纊";
        Assert.Equal(text, SourceDecoder.Decode(ReadingSteps.Cp932(text), "a.csv", mindEncoding: false, findings));
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void The_bytes_of_NEC_and_IBM_extensions_are_those_of_Windows() =>
        Assert.Equal("髙﨑㈱①", SourceDecoder.Decode([0xFB, 0xFC, 0xFA, 0xB1, 0x87, 0x8A, 0x87, 0x40], "a.csv", mindEncoding: false, findings));

    [Fact]
    public void CP932_is_worth_a_notice_where_UTF8_is_the_rule()
    {
        SourceDecoder.Decode(ReadingSteps.Cp932("病院"), "a.yaml", mindEncoding: true, findings);
        Assert.Equal(ReadingFindings.OtherEncoding, Assert.Single(findings.Findings).Code);
        Assert.False(findings.HasErrors);
    }

    [Fact]
    public void Byte_order_marks_are_no_text()
    {
        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("管理番号𠮷")];
            Assert.Equal("管理番号𠮷", SourceDecoder.Decode(bytes, "a.csv", mindEncoding: false, findings));
        }

        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void A_byte_order_mark_within_a_text_is_left_out()
    {
        Assert.Equal("管理番号,端末\nPC-1,受付\n", SourceDecoder.Decode("管理\uFEFF番号,\uFEFF端末\nPC-1,受付\uFEFF\n"u8, "a.csv", mindEncoding: false, findings));
        Assert.Empty(findings.Findings);
    }

    [Fact]
    public void Every_byte_that_cannot_be_read_is_reported_at_its_place()
    {
        byte[] bytes = [.. "病院\r\n𠮷"u8, 0xFF, .. "院内のすべての端末\n"u8, 0xC0, .. "病"u8];
        var text = SourceDecoder.Decode(bytes, "a.csv", mindEncoding: false, findings);
        Assert.Equal("病院\r\n𠮷〓院内のすべての端末\n〓病", text);
        Assert.Equal("CD1003@2,3 CD1003@3,1", findings.Short());
        Assert.Equal(["0xFF", "UTF-8"], findings.Findings[0].Arguments.Select(argument => argument.Japanese));
    }

    [Fact]
    public void A_byte_that_CP932_lacks_is_reported_as_such()
    {
        byte[] bytes = [.. ReadingSteps.Cp932("病院\n端末"), 0xFD, .. ReadingSteps.Cp932("番号"), 0x81];
        Assert.Equal("病院\n端末〓番号〓", SourceDecoder.Decode(bytes, "a.csv", mindEncoding: false, findings));
        Assert.Equal("CD1003@2,3 CD1003@2,6", findings.Short());
        Assert.Equal(["0xFD", "CP932"], findings.Findings[0].Arguments.Select(argument => argument.Japanese));
    }

    [Fact]
    public void A_file_of_noise_is_summed_up()
    {
        SourceDecoder.Decode(Enumerable.Repeat((byte)0xFF, 1000).ToArray(), "a.csv", mindEncoding: false, findings);
        Assert.Equal(21, findings.Findings.Count);
        Assert.Equal("980", findings.Findings[^1].Arguments[0].Japanese);
    }

    [Fact]
    public void Control_characters_are_replaced_and_reported()
    {
        Assert.Equal("a〓b\t\r\nc〓", SourceDecoder.Decode("a\0b\t\r\nc\u000B"u8, "a.csv", mindEncoding: false, findings));
        Assert.Equal("CD1005@1,2 CD1005@2,2", findings.Short());
        Assert.Equal("U+000B", findings.Findings[1].Arguments[0].Japanese);
    }

    [Fact]
    public void Characters_that_turn_the_order_of_letters_are_replaced_and_reported()
    {
        Assert.Equal("a〓b〓\u200Ec", SourceDecoder.Decode(Encoding.UTF8.GetBytes("a\u202Eb\u2069\u200Ec"), "a.csv", mindEncoding: false, findings));
        Assert.Equal("CD1005@1,2 CD1005@1,4", findings.Short());
        Assert.Equal("U+202E", findings.Findings[0].Arguments[0].Japanese);
    }

    [Fact]
    public void An_odd_byte_at_the_end_of_UTF16_is_reported()
    {
        Assert.Equal("a〓", SourceDecoder.Decode([0xFF, 0xFE, 0x61, 0x00, 0x62], "a.csv", mindEncoding: false, findings));
        Assert.Equal("CD1003@1,2", findings.Short());
    }

    [Fact]
    public void Half_a_character_in_UTF16_is_reported()
    {
        Assert.Equal("〓a", SourceDecoder.Decode([0xFF, 0xFE, 0x42, 0xD8, 0x61, 0x00], "a.csv", mindEncoding: false, findings));
        Assert.Equal("CD1007@1,1", findings.Short());
    }
}
