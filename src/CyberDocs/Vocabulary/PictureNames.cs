namespace CyberDocs.Vocabulary;

/// <summary>How templates name pictures that do not lie beside them.</summary>
internal static class PictureNames
{
    /// <summary>What stands before the name of a picture that the dossier holds, so that no picture of the templates is taken for it.</summary>
    public const string OfDossier = "dossier:";
}
