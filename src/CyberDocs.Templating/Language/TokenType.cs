namespace CyberDocs.Templating.Language;

/// <summary>The kinds of token that the lexer gives to the parser.</summary>
internal enum TokenType
{
    End, Text, CodeEnter, CodeExit, NewLine, Semicolon,
    Identifier, Local, Number, String,
    InterpolationStart, InterpolationText, InterpolationOpen, InterpolationClose, InterpolationEnd,
    OpenParen, CloseParen, OpenBracket, CloseBracket, OpenBrace, CloseBrace,
    Comma, Colon, Dot, QuestionDot, DotDot, DotDotLess, Ellipsis, Question,
    Pipe, Bang, At, Caret, Plus, Minus, Star, Slash, DoubleSlash, Percent,
    DoublePlus, DoubleMinus, ShiftLeft, ShiftRight,
    Equal, PlusEqual, MinusEqual, StarEqual, SlashEqual, DoubleSlashEqual, PercentEqual,
    EqualEqual, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    And, Or, DoubleQuestion, QuestionBang,
}
