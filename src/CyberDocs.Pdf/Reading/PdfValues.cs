namespace CyberDocs.Pdf.Reading;

/// <summary>A name without its slash.</summary>
internal sealed record PdfName(string Value);

/// <summary>A reference to an object.</summary>
internal sealed record PdfReference(int Number);

/// <summary>An operator or keyword.</summary>
internal sealed record PdfKeyword(string Word);

/// <summary>A stream as the file holds it.</summary>
internal sealed record PdfStream(Dictionary<string, object?> Entries, ReadOnlyMemory<byte> Raw);
