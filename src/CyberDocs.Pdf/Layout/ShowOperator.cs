using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Layout;

/// <summary>Composes one text-showing operator: a plain string where nothing moves, an array with moves otherwise.</summary>
internal ref struct ShowOperator(ByteBuffer target)
{
    private readonly int start = target.Length;
    private bool begun;
    private bool isArray;
    private bool inString;
    private double pending;
    private double written;

    public void Show(ushort code)
    {
        if (!begun)
        {
            // A place is kept for the bracket that an array needs.
            target.Write(" ("u8);
            begun = true;
            inString = true;
        }
        else if (Thousandths() is var move and not 0)
        {
            if (inString)
            {
                target.Byte((byte)')');
            }

            isArray = true;
            target.Int(-move).Byte((byte)'(');
            written += move;
        }

        target.Code(code);
    }

    /// <summary>Moves to the right.</summary>
    /// <param name="ems">How far, in ems.</param>
    public void Move(double ems) => pending += begun ? ems : 0;

    public readonly void End()
    {
        if (!begun)
        {
            return;
        }

        target.Byte((byte)')');
        if (isArray)
        {
            target.Array[start] = (byte)'[';
            target.Write("]TJ"u8);
        }
        else
        {
            target.Write("Tj"u8);
        }
    }

    /// <summary>What is still to move, rounded against the sum so that errors do not add up.</summary>
    private readonly int Thousandths() => (int)Math.Round((pending * 1000) - written, MidpointRounding.AwayFromZero);
}
