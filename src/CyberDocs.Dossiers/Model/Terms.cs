namespace CyberDocs.Model;

/// <summary>The closed vocabularies of the dossier, one table beside each enumeration. Immutable and thread-safe.</summary>
public static partial class Terms
{
}
