namespace CyberDocs.Model.Fields;

/// <summary>A key of a file that is no dossier, as its binder takes it and its schema says it. Immutable.</summary>
/// <param name="key">The key.</param>
/// <param name="japanese">Name for people.</param>
/// <param name="description">What belongs there, in Japanese, for the editor of the file.</param>
/// <param name="kind">What a file may say.</param>
/// <param name="child">Shape of the records in it; null when it holds none.</param>
internal sealed class KeyField(string key, string japanese, string description, FieldKind kind, RecordShape? child = null)
    : RecordField(key, japanese, description, kind)
{
    public override RecordShape? Child => child;

    public override bool IsText => Kind == FieldKind.Text;

    public override bool CanBeHidden => false;
}
