namespace CyberDocs.Model;

/// <summary>The closed vocabularies of the dossier, one table per enumeration. Immutable and thread-safe.</summary>
public static partial class Terms
{
}
