namespace CyberDocs.Files;

/// <summary>A slip of a Japanese keyboard in a YAML file.</summary>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column, counted from 1.</param>
/// <param name="Japanese">What is wrong, in Japanese.</param>
/// <param name="English">What is wrong, in English.</param>
/// <param name="Text">The line as it stands.</param>
internal sealed record YamlSlip(int Line, int Column, string Japanese, string English, string Text)
{
    /// <summary>The line with a caret below the place; a full-width character takes two columns.</summary>
    public string Excerpt => YamlSlips.Excerpt(Text, Column);
}
