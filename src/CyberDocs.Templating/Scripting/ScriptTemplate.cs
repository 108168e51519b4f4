using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>A template as Scriban parsed it. Nodes are shared by all renders and never changed.</summary>
/// <param name="Text">The text.</param>
/// <param name="Page">The nodes; null when there are errors.</param>
/// <param name="Findings">Syntax errors.</param>
internal sealed record ScriptTemplate(TemplateText Text, ScriptPage? Page, IReadOnlyList<Finding> Findings);
