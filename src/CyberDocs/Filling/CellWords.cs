namespace CyberDocs.Filling;

/// <summary>What the texts of cells are, each looked through once however many cells say it and whichever row asks. Not thread-safe.</summary>
internal sealed class CellWords
{
    private static readonly DateOnly SomeDay = new(2024, 4, 1);

    private readonly Dictionary<string, Meaning> known = new(StringComparer.Ordinal);

    public Meaning Of(string text)
    {
        if (!known.TryGetValue(text, out var meaning))
        {
            var takesDay = DateBlank.In(text, SomeDay) is not null;
            meaning = new Meaning(AnswerWords.IsPair(text), AnswerMarks.IsBox(text), takesDay, takesDay ? default : Headings.Word(text));
            known.Add(text, meaning);
        }

        return meaning;
    }

    /// <summary>What a text is.</summary>
    /// <param name="IsPair">はい and いいえ.</param>
    /// <param name="IsBox">One empty box.</param>
    /// <param name="TakesDay">Room for a day.</param>
    /// <param name="Word">What it says about the cells beside it; None and 0 when nothing.</param>
    internal readonly record struct Meaning(bool IsPair, bool IsBox, bool TakesDay, (ColumnKind Kind, int Round) Word)
    {
        /// <summary>Whether it leaves room for something, or says what for.</summary>
        public bool IsOfAnswer => IsPair || IsBox || TakesDay || Word != default;

        /// <summary>Whether it is a word about the cells behind it.</summary>
        public bool IsLabel => Word != default && Word.Kind is not (ColumnKind.Answer or ColumnKind.Yes or ColumnKind.No);
    }
}
