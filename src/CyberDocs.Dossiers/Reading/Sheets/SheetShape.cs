namespace CyberDocs.Reading.Sheets;

/// <summary>How a part of the dossier stands in a workbook.</summary>
internal enum SheetShape
{
    /// <summary>One record: keys in the first column, values in the second.</summary>
    Single,

    /// <summary>A record per row.</summary>
    List,

    /// <summary>A map with free keys: the key in a column, its record in the others.</summary>
    Open,
}
