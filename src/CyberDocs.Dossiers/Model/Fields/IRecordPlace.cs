namespace CyberDocs.Model.Fields;

/// <summary>A record as it stands in a file, for what must hold beyond its single fields.</summary>
internal interface IRecordPlace
{
    /// <summary>Whether a key has a value.</summary>
    bool Has(string key);

    /// <summary>Reports a key that should be there.</summary>
    void Missing(string key);
}
