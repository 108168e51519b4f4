using CyberDocs.Findings;
using CyberDocs.Templating.Language;
using CyberDocs.Templating.Runtime;

namespace CyberDocs.Templating;

/// <summary>A parsed template. Immutable and thread-safe: parse once, render as often as needed, in parallel.</summary>
public sealed class Template
{
    private Template(TemplateText text, Block root)
    {
        Text = text;
        Root = root;
    }

    /// <summary>The text that was parsed.</summary>
    public TemplateText Text { get; }

    internal Block Root { get; }

    /// <summary>Whether the text was a value and no markup, so that what stands between its code is escaped like one.</summary>
    internal bool IsData { get; private init; }

    internal Template AsData() => new(Text, Root) { IsData = true };

    /// <summary>Parses a template; all syntax errors are reported in one run.</summary>
    /// <param name="text">The text.</param>
    /// <param name="findings">Receives the syntax errors.</param>
    /// <param name="options">Gives the limit of nesting; null for <see cref="TemplateOptions.Default"/>.</param>
    /// <returns>Null when there are errors.</returns>
    public static Template? Parse(TemplateText text, FindingCollector findings, TemplateOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(findings);
        var root = Parser.Parse(text, Math.Clamp((options ?? TemplateOptions.Default).MaxNesting, 1, 250), findings);
        return root is null ? null : new Template(text, root);
    }

    /// <summary>Renders the template.</summary>
    /// <param name="globals">The variables that the template sees; they are read, never changed.</param>
    /// <param name="output">Receives what is rendered; after an error it holds only a part and must be thrown away.</param>
    /// <param name="findings">Receives the error that ended the render, when there is one.</param>
    /// <param name="options">Behaviour and limits; null for <see cref="TemplateOptions.Default"/>.</param>
    /// <param name="source">Where <c>include</c> finds templates; null when nothing can be included.</param>
    /// <param name="cancellationToken">Ends the render early.</param>
    /// <returns>False when there was an error.</returns>
    /// <exception cref="OperationCanceledException">The render was cancelled.</exception>
    public bool Render(
        TemplateObject globals,
        IMarkupOutput output,
        FindingCollector findings,
        TemplateOptions? options = null,
        ITemplateSource? source = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(globals);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(findings);
        return Render(globals, output, new TemplateLibrary(source, options ?? TemplateOptions.Default), findings, cancellationToken);
    }

    internal bool Render(
        TemplateObject globals, IMarkupOutput output, TemplateLibrary library, FindingCollector findings, CancellationToken cancellationToken)
    {
        try
        {
            new Evaluator(this, globals, output, library, cancellationToken).Run();
            return true;
        }
        catch (TemplateException error)
        {
            findings.AddRange(error.Findings);
            return false;
        }
    }
}
