namespace CyberDocs.Pdf;

/// <summary>An operation that draws on a page. Immutable and thread-safe.</summary>
/// <param name="Operator">The operator, such as <c>re</c> or <c>Tj</c>.</param>
/// <param name="Operands">Numbers as <see cref="double"/>, names as <see cref="string"/>, texts as arrays of bytes (two a code), arrays as lists, dictionaries
/// by key.</param>
public readonly record struct PdfOperation(string Operator, IReadOnlyList<object?> Operands);
