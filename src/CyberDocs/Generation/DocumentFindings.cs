namespace CyberDocs.Generation;

/// <summary>Codes CD307x: descriptions of documents.</summary>
internal static class DocumentFindings
{
    private static readonly FindingCodes Codes = new();

    public static IEnumerable<FindingCode> All => Codes;

    public static FindingCode ListedDocuments { get; } = Codes.Add(
        "CD3070", Severity.Info,
        "書類の一覧 documents.yaml は古い書き方です。読めますが、書類ごとの document.yaml に書けることの一部しか書けません。",
        "The list documents.yaml is the old way. It is read, but says only a part of what the document.yaml of each document can say.",
        "書類ごとに、テンプレートのフォルダーへ document.yaml を置いて number と title を書き（id はフォルダーの名前です）、documents.yaml を消してください。",
        "Put a document.yaml with number and title into the folder of each document's template (the id is the name of the folder), and delete documents.yaml.");
}
