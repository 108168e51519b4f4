namespace CyberDocs.Cli;

/// <summary>
/// What the command prints for people: names of files, values and messages come from anywhere, and none of their characters may move the cursor, change
/// colours or turn the order of letters. As thread-safe as the writer behind it.
/// </summary>
internal sealed class TerminalText(TextWriter writer) : TextWriter
{
    private const char Replacement = '〓';

    public override Encoding Encoding => writer.Encoding;

    /// <summary>Has all that is printed from here on go through this.</summary>
    public static void Install()
    {
        Console.SetOut(new TerminalText(Console.Out));
        Console.SetError(new TerminalText(Console.Error));
    }

    /// <summary>The writer behind, for those who draw on a terminal, or do not write to one.</summary>
    public static TextWriter Plain(TextWriter printed) => printed is TerminalText text ? text.Inner : printed;

    /// <summary>A text without what steers a terminal.</summary>
    public static string Clean(string text) => text.Any(Steers) ? string.Concat(text.Select(c => Steers(c) ? Replacement : c)) : text;

    public override void Write(char value) => writer.Write(Steers(value) ? Replacement : value);

    public override void Write(char[] buffer, int index, int count) => writer.Write(Clean(new string(buffer, index, count)));

    public override void Write(string? value) => writer.Write(value is null ? null : Clean(value));

    public override void WriteLine(string? value) => writer.WriteLine(value is null ? null : Clean(value));

    public override void WriteLine() => writer.WriteLine();

    public override void Flush() => writer.Flush();

    private TextWriter Inner => writer;

    // Line ends and tabs are ours as often as theirs.
    private static bool Steers(char c) => c is not ('\n' or '\r' or '\t')
        && (char.IsControl(c) || c is '\u061C' or (>= '\u200E' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));
}
