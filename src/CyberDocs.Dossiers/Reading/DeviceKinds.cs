namespace CyberDocs.Reading;

/// <summary>Kinds found for the texts of one dossier; a text that names none is reported once. Not thread-safe.</summary>
internal sealed class DeviceKinds(FindingCollector findings)
{
    private readonly Dictionary<string, DeviceKind> found = new(StringComparer.Ordinal);

    public DeviceKind Find(string text, SourcePlace place)
    {
        if (found.TryGetValue(text, out var kind))
        {
            return kind;
        }

        if (!DeviceKindText.TryFind(text, out kind))
        {
            kind = DeviceKind.Other;
            if (!ScalarText.IsDash(text))
            {
                findings.Add(ReadingFindings.UnknownDeviceKind.At(place, text));
            }
        }

        found.Add(text, kind);
        return kind;
    }
}
