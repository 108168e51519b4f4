using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using CyberDocs.Templating;

namespace CyberDocs.WebSample;

#region templates
/// <summary>Templates and descriptions of documents that an assembly carries as resources named <c>templates/…</c>.</summary>
internal sealed class EmbeddedTemplates(Assembly assembly) : ITemplateSource
{
    public bool TryGet(string name, [NotNullWhen(true)] out TemplateText? text)
    {
        using var resource = assembly.GetManifestResourceStream($"templates/{name}");
        if (resource is null)
        {
            text = null;
            return false;
        }

        using var reader = new StreamReader(resource);
        text = new TemplateText(name, reader.ReadToEnd());
        return true;
    }
}
#endregion
