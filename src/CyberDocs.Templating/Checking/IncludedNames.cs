using CyberDocs.Templating.Language;

namespace CyberDocs.Templating.Checking;

/// <summary>Names of templates that a template includes by a literal name.</summary>
internal static class IncludedNames
{
    public static IEnumerable<string> In(TemplateText text)
    {
        var tokens = Lexer.Tokenize(text.Text, new SyntaxErrors(text));
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Type == TokenType.Identifier && tokens[i].Text == "include")
            {
                var next = tokens[i + 1].Type == TokenType.OpenParen && i + 2 < tokens.Count ? tokens[i + 2] : tokens[i + 1];
                if (next.Type == TokenType.String)
                {
                    yield return next.Text;
                }
            }
        }
    }
}
