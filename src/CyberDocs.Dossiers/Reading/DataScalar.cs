namespace CyberDocs.Reading;

/// <summary>How a scalar was written, as far as the file format tells.</summary>
internal enum ScalarKind
{
    /// <summary>Unquoted text of a format that does not type its scalars (YAML, CSV).</summary>
    Plain,

    /// <summary>A quoted string, never a number or a boolean.</summary>
    Quoted,

    /// <summary>A number, with its text as written.</summary>
    Number,

    /// <summary>The literal true or false.</summary>
    Boolean,

    /// <summary>Nothing: null, ~ or an empty value.</summary>
    Null,
}

/// <summary>A single value with its text as written, so that <c>007</c> and <c>6.0</c> stay what they are.</summary>
internal sealed class DataScalar(string text, ScalarKind kind, SourcePlace place) : DataNode(place)
{
    public string Text { get; } = text;

    public ScalarKind Kind { get; } = kind;
}
