using CyberDocs.Pdf.Reading;

namespace CyberDocs.Pdf;

/// <summary>A page of a PDF as the operations that draw it, y upwards in points. Not thread-safe.</summary>
public sealed class PdfPage
{
    private readonly PdfObjects objects;
    private readonly IReadOnlyList<PdfStream> streams;
    private readonly Dictionary<string, object?> resources;

    internal PdfPage(double width, double height, PdfObjects objects, IReadOnlyList<PdfStream> streams, Dictionary<string, object?> resources)
    {
        (Width, Height) = (width, height);
        (this.objects, this.streams, this.resources) = (objects, streams, resources);
    }

    /// <summary>Width in points.</summary>
    public double Width { get; }

    /// <summary>Height in points.</summary>
    public double Height { get; }

    /// <summary>What is drawn, in its order (ISO 32000-1, annex A).</summary>
    public IEnumerable<PdfOperation> Operations()
    {
        foreach (var stream in streams)
        {
            var content = objects.Content(stream);
            var tokens = new PdfTokenizer(content, new InputMeter(null, content.Length));
            var operands = new List<object?>();
            while (!tokens.AtEnd)
            {
                if (tokens.Next() is var token && token is PdfKeyword { Word: var word })
                {
                    yield return new PdfOperation(word, operands);
                    operands = [];
                }
                else
                {
                    operands.Add(token is PdfName { Value: var name } ? name : token);
                }
            }
        }
    }

    /// <summary>A font that the operation <c>Tf</c> names.</summary>
    /// <param name="name">Its name on the page.</param>
    /// <exception cref="NotSupportedException">It is not embedded as CyberDocs embeds fonts.</exception>
    public PdfPageFont Font(string name) =>
        PdfPageFont.Of(objects, objects.Dictionary(objects.Dictionary(resources.GetValueOrDefault("Font"))?.GetValueOrDefault(name)));
}
