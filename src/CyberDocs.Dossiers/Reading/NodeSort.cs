namespace CyberDocs.Reading;

/// <summary>What a key takes.</summary>
internal enum NodeSort
{
    Text,
    List,
    Map,
}
