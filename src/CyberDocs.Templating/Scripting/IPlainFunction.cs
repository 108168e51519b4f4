using Scriban.Runtime;

namespace CyberDocs.Templating.Scripting;

/// <summary>A function that can be called with the values of its arguments alone.</summary>
internal interface IPlainFunction : IScriptCustomFunction
{
    /// <summary>Whether its arguments are taken as they are, of any kind.</summary>
    bool TakesAnything { get; }
}
