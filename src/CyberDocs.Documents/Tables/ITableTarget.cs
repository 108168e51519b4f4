using CyberDocs.Documents;

namespace CyberDocs.Tables;

/// <summary>Where the rows of one table go.</summary>
internal interface ITableTarget
{
    void Add(TableRow row);

    void End();
}
