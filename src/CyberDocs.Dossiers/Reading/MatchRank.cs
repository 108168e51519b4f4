namespace CyberDocs.Reading;

/// <summary>How well a text matched; the smaller, the better.</summary>
internal enum MatchRank
{
    Id,
    SpeltId,
    Name,
    None,
}
