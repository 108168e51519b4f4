using Scriban.Parsing;

namespace CyberDocs.Templating.Scripting;

/// <content>Words: blocks and their ends, what stands in a loop, and the variables of loops.</content>
internal sealed partial class SyntaxCheck
{
    private void CheckWord(int i, string word)
    {
        if (i > 0 && tokens[i - 1].Type is TokenType.Dot or TokenType.QuestionDot)
        {
            return;
        }

        if (BeginsStatement(i))
        {
            beginners.Add(i);
        }

        if (word is "for" or "while" or "tablerow" && i + 2 < tokens.Count && tokens[i + 1].Type == TokenType.Dot && tokens[i + 2].Type == TokenType.Identifier)
        {
            CheckLoopMember(i, word, TextOf(tokens[i + 2]));
            return;
        }

        if (word == "do")
        {
            Open(word, i);
        }
        else if (beginners.Contains(i))
        {
            CheckStatement(i, word);
        }
    }

    private void CheckStatement(int i, string word)
    {
        var inCase = blocks.Count > 0 && blocks[^1].IsBareCase;
        switch (word)
        {
            case "end":
                if (blocks.Count == 0)
                {
                    Report(TemplateFindings.StrayKeyword, tokens[i].Start, word);
                    return;
                }

                blocks.RemoveAt(blocks.Count - 1);
                break;
            case "else" or "when":
                if (blocks.Count == 0 || !MayContinue(blocks[^1].Word, word))
                {
                    Report(TemplateFindings.StrayKeyword, tokens[i].Start, word);
                    return;
                }

                blocks[^1] = blocks[^1] with { IsBareCase = false };
                break;
            case "break" or "continue" when !IsInLoop():
                Report(TemplateFindings.OutsideLoop, tokens[i].Start, word);
                break;
            case var _ when inCase:
                Report(TemplateFindings.CaseBody, tokens[i].Start, word);
                break;
            case "for" or "tablerow" when BareRange(i) is { } range:
                Report(TemplateFindings.RangeNeedsBrackets, range.Start, word);
                break;
            case var _ when Openers.Contains(word) && i + 1 < tokens.Count && tokens[i + 1].Type is not (TokenType.Equal or TokenType.Dot):
                Open(word, i);
                break;
        }
    }

    // A range that options follow is read by Scriban as a range up to those options.
    private Token? BareRange(int i)
    {
        Token? range = null;
        var depth = 0;
        for (i++; i < tokens.Count && tokens[i].Type is not (TokenType.CodeExit or TokenType.SemiColon or TokenType.NewLine or TokenType.Eof); i++)
        {
            depth += tokens[i].Type is TokenType.OpenParen or TokenType.OpenBracket ? 1
                : tokens[i].Type is TokenType.CloseParen or TokenType.CloseBracket ? -1
                : 0;
            if (depth == 0 && tokens[i].Type is TokenType.DoubleDot or TokenType.DoubleDotLess)
            {
                range = tokens[i];
            }
            else if (range is not null && depth == 0
                && (IsWord(i, "reversed") || (tokens[i].Type == TokenType.Identifier && i + 1 < tokens.Count && tokens[i + 1].Type == TokenType.Colon)))
            {
                return range;
            }
        }

        return null;
    }

    private void Open(string word, int i)
    {
        if (blocks.Count >= nesting)
        {
            Report(TemplateFindings.NestingLimit, tokens[i].Start, ValueText.Of(nesting));
            return;
        }

        blocks.Add(new Block(word, tokens[i], word is "for" or "tablerow" or "while", word == "case"));
    }

    private void CheckLoopMember(int i, string loop, string member)
    {
        var known = loop == "while" ? OfWhile : OfFor;
        if (!known.Contains(member) && !(loop == "tablerow" && member == "col"))
        {
            Report(TemplateFindings.UnknownLoopMember, tokens[i].Start, loop, member, Nearest.Of(member, known));
        }
    }

    // What stands inside a function is not inside the loop around it; a block that is wrapped may be.
    private bool IsInLoop()
    {
        for (var i = blocks.Count - 1; i >= 0 && blocks[i].Word is not ("func" or "do"); i--)
        {
            if (blocks[i].IsLoop || blocks[i].Word == "wrap")
            {
                return true;
            }
        }

        return false;
    }

    private static bool MayContinue(string block, string word) => word == "when" ? block == "case" : block is "if" or "case" or "for" or "tablerow" or "while";

    private bool BeginsStatement(int i)
    {
        for (var before = i - 1; before >= 0; before--)
        {
            switch (tokens[before].Type)
            {
                case TokenType.CodeEnter or TokenType.SemiColon or TokenType.NewLine:
                    // In an object over several lines a word may be the name of a member.
                    return brackets == 0 || tokens[before].Type != TokenType.NewLine || !(i + 1 < tokens.Count && tokens[i + 1].Type == TokenType.Colon);
                case TokenType.Comment or TokenType.CommentMulti or TokenType.Whitespace or TokenType.WhitespaceFull:
                    continue;
                case TokenType.Identifier:
                    return IsWord(before, "do") || (IsWord(before, "else") && beginners.Contains(before) && TextOf(tokens[i]) != "if")
                        || (IsWord(before, "end") && beginners.Contains(before));
                default:
                    return false;
            }
        }

        return false;
    }
}
