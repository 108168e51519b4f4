namespace CyberDocs.Templating;

/// <summary>Pieces of rendered markup, kept with their places until somebody reads them. Used again and again; not thread-safe.</summary>
internal sealed class MarkupBatch
{
    private const int MostPieces = 2048;
    private const int MostText = 32 * 1024;

    private readonly Piece[] pieces = new Piece[MostPieces];
    private char[] text = new char[MostText];
    private int count;
    private int length;

    public enum Kind : byte
    {
        Literal, Value, Text, Date,
    }

    public bool IsEmpty => count == 0;

    /// <summary>Takes a piece; false when there is no room for it.</summary>
    public bool TryAdd(Kind kind, ReadOnlySpan<char> piece, string template, int line, int column, DateOnly date = default)
    {
        if (count == MostPieces || (count > 0 && piece.Length > text.Length - length))
        {
            return false;
        }

        if (piece.Length > text.Length)
        {
            text = new char[piece.Length];
        }

        piece.CopyTo(text.AsSpan(length));
        length += piece.Length;
        pieces[count++] = new(template, line, column, length, date, kind);
        return true;
    }

    /// <summary>Passes all pieces on in order, and is empty then.</summary>
    public void SendTo(IMarkupOutput output)
    {
        var begin = 0;
        foreach (ref readonly var piece in pieces.AsSpan(0, count))
        {
            var shown = text.AsSpan(begin, piece.End - begin);
            begin = piece.End;
            switch (piece.Kind)
            {
                case Kind.Literal:
                    output.Literal(shown, piece.Template, piece.Line, piece.Column);
                    break;
                case Kind.Value:
                    output.Value(shown, piece.Template, piece.Line, piece.Column);
                    break;
                case Kind.Text:
                    output.Text(shown, piece.Template, piece.Line, piece.Column);
                    break;
                default:
                    output.Date(piece.Date, shown, piece.Template, piece.Line, piece.Column);
                    break;
            }
        }

        Clear();
    }

    public void Clear() => (count, length) = (0, 0);

    private readonly record struct Piece(string Template, int Line, int Column, int End, DateOnly Date, Kind Kind);
}
