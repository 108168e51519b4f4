using Scriban.Syntax;

namespace CyberDocs.Templating.Scripting;

/// <summary>Walks over Scriban's nodes without recursion, in the order of the text.</summary>
internal static class Nodes
{
    public static IEnumerable<ScriptNode> In(ScriptNode root)
    {
        var open = new Stack<ScriptNode>([root]);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.ChildrenCount - 1; i >= 0; i--)
            {
                if (node.GetChildren(i) is { } child)
                {
                    open.Push(child);
                }
            }
        }
    }
}
