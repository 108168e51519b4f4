using CyberDocs.Checking;
using CyberDocs.Documents;
using CyberDocs.Graphics;
using CyberDocs.Templating;
using Microsoft.Extensions.Logging;

namespace CyberDocs;

/// <summary>What a <see cref="CyberDocsEngine"/> is made of. Immutable and thread-safe.</summary>
public sealed record CyberDocsOptions
{
    /// <summary>The bundled font, the built-in templates, rules and writers.</summary>
    public static CyberDocsOptions Default { get; } = new();

    /// <summary>Fonts that text is measured with and that PDF embeds; the bundled ones when null.</summary>
    public IFontSource? Fonts { get; init; }

    /// <summary>Folders laid over the built-in templates and editions, first wins: a file of the same name replaces ours.</summary>
    public IReadOnlyList<string> TemplateFolders { get; init; } = [];

    /// <summary>
    /// Sources of templates asked before <see cref="TemplateFolders"/>, first wins: a database, say. Each template is asked for once and kept. Editions,
    /// profiles and lists of documents come from folders.
    /// </summary>
    public IReadOnlyList<ITemplateSource> TemplateSources { get; init; } = [];

    /// <summary>
    /// Makes the engine that renders templates, given all sources and the built-in templates as one; CyberDocs' own when null. The built-in templates are
    /// written in the Scriban language.
    /// </summary>
    public Func<ITemplateSource, ITemplateEngine>? TemplateEngine { get; init; }

    /// <summary>Rules run after the built-in ones.</summary>
    public IReadOnlyList<IRule> Rules { get; init; } = [];

    /// <summary>Writers beside the built-in ones; one with the extension of a built-in writer replaces it.</summary>
    public IReadOnlyList<IDocumentWriter> Writers { get; init; } = [];

    /// <summary>
    /// Formats of drawings beside SVG and drawio, such as the pictures of the package CyberDocs.Skia; one with the extension of a built-in format is ignored.
    /// </summary>
    public IReadOnlyList<IDrawingWriter> DrawingWriters { get; init; } = [];

    /// <summary>Looks of the named styles.</summary>
    public Theme Theme { get; init; } = Theme.Default;

    /// <summary>How much is read of dossiers, ledgers, forms and fonts that come from outside; what is beyond is a finding that names the limit.</summary>
    public InputLimits InputLimits { get; init; } = InputLimits.Default;

    /// <summary>Limits of template rendering, for CyberDocs' own engine.</summary>
    public TemplateOptions Templates { get; init; } = TemplateOptions.Default;

    /// <summary>
    /// Told of every run, in category <c>CyberDocs</c>: what was read, checked and made, how much and how long, by counts and names of files alone, since logs
    /// go where dossiers must not; nobody when null.
    /// </summary>
    public ILoggerFactory? Logging { get; init; }
}
