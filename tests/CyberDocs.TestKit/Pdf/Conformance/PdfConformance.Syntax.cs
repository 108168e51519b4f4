namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    /// <summary>White space around objects and streams, and hexadecimal strings, as PDF/A-2 wants them.</summary>
    private void CheckSyntax()
    {
        var file = reader.File.Span;
        foreach (var (number, offset) in reader.Offsets)
        {
            var head = System.Text.Encoding.ASCII.GetBytes($"{number} 0 obj");
            Require(offset > 0 && IsLineEnd(file[offset - 1]) && file[offset..].StartsWith(head) && IsLineEnd(file[offset + head.Length]), "A 6.1.9", $"Object {number} does not begin on a line of its own.");
            var end = file[offset..].IndexOf("endobj"u8) + offset;
            if (reader.Object(number) is PdfStreamObject stream)
            {
                var start = file[offset..].IndexOf("stream"u8) + offset + 6;
                Require(file[start] == 10 || (file[start] == 13 && file[start + 1] == 10), "A 6.1.7", $"No line ends before the content of stream {number}.");
                start += file[start] == 13 ? 2 : 1;
                var after = Math.Min(file.Length - 1, start + stream.Raw.Length);
                Require(IsLineEnd(file[after]), "A 6.1.7", $"No line ends after the content of stream {number}.");
                CheckHex(number, file[offset..start]);
                end = file[after..].IndexOf("endobj"u8) + after;
                if (Name(stream.Entries, "Type") == "ObjStm")
                {
                    CheckHex(number, reader.Content(stream));
                }
            }
            else
            {
                CheckHex(number, file[offset..end]);
            }

            Require(end > offset && IsLineEnd(file[end - 1]) && end + 6 < file.Length && IsLineEnd(file[end + 6]), "A 6.1.9", $"Object {number} does not end on a line of its own.");
        }
    }

    private static bool IsLineEnd(byte value) => value is 10 or 13;

    private void CheckHex(int number, ReadOnlySpan<byte> text)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (depth > 0 || text[at] == '(')
            {
                depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
                at += text[at] == '\\' ? 1 : 0;
            }
            else if (text[at] == '<' && at + 1 < text.Length && text[at + 1] == '<')
            {
                at++;
            }
            else if (text[at] == '<')
            {
                var digits = 0;
                for (at++; at < text.Length && text[at] != '>'; at++)
                {
                    digits += text[at] is 9 or 10 or 12 or 13 or 32 ? 0 : 1;
                    Require(text[at] is 9 or 10 or 12 or 13 or 32 || char.IsAsciiHexDigit((char)text[at]), "A 6.1.6", $"Object {number} has a hexadecimal string with another character.");
                }

                Require(digits % 2 == 0, "A 6.1.6", $"Object {number} has a hexadecimal string of {digits} digits.");
            }
        }
    }
}
