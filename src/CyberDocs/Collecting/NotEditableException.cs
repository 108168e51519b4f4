namespace CyberDocs.Collecting;

/// <summary>The answers of a dossier file are written in a manner that cannot be edited in place.</summary>
internal sealed class NotEditableException(string reason) : Exception(reason);
