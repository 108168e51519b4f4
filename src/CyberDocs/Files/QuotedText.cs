namespace CyberDocs.Files;

/// <summary>Texts as YAML and JSON both read them. Stateless and thread-safe.</summary>
internal static class QuotedText
{
    /// <summary>A text in double quotation marks, which YAML and JSON read alike.</summary>
    public static string Of(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => c.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
