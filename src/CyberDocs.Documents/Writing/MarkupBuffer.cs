namespace CyberDocs.Writing;

/// <summary>Gathers markup as UTF-8 and hands it to a stream in large pieces. Not thread-safe.</summary>
/// <remarks>A hot path: whoever derives from it encodes and escapes text straight into the buffer.</remarks>
/// <typeparam name="TSelf">The type that derives from it.</typeparam>
internal abstract class MarkupBuffer<TSelf>(Stream output)
    where TSelf : MarkupBuffer<TSelf>
{
    private protected const int Room = 32 * 1024;

    private Stream output = output;

    private protected byte[] Buffer { get; } = new byte[Room];

    /// <summary>Bytes of the buffer in use.</summary>
    private protected int Used { get; set; }

    /// <summary>Markup, written as it stands.</summary>
    public TSelf Raw(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Room - Used)
        {
            Flush();
            if (utf8.Length > Room)
            {
                output.Write(utf8);
                return (TSelf)this;
            }
        }

        utf8.CopyTo(Buffer.AsSpan(Used));
        Used += utf8.Length;
        return (TSelf)this;
    }

    /// <summary>Lets another writer write to the stream, behind what was written so far.</summary>
    public void Through(Action<Stream> write)
    {
        Flush();
        write(output);
    }

    /// <summary>Sends what follows to another stream.</summary>
    public void Redirect(Stream target)
    {
        Flush();
        output = target;
    }

    /// <summary>Hands everything written so far to the stream.</summary>
    public void Flush()
    {
        output.Write(Buffer.AsSpan(0, Used));
        Used = 0;
    }
}
