namespace CyberDocs;

/// <summary>A checklist whose return was noted in the dossier. Immutable and thread-safe.</summary>
/// <param name="Vendor">Id of the vendor.</param>
/// <param name="System">Id of the system; null where the form is about all that the vendor supplies.</param>
/// <param name="File">The file, or the files, that came back.</param>
public sealed record NotedReturn(string Vendor, string? System, string File);
