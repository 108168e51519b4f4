namespace CyberDocs.Checking.Rules;

/// <summary>Findings about one device each, which can be taken together where many have the same fault.</summary>
internal static class DeviceFindings
{
    /// <summary>A finding at a field of a <c>{device}</c>.</summary>
    public static Finding Of(this FindingCode code, Device device, string field, params ReadOnlySpan<FindingArgument> others)
    {
        var place = device.Origin.Of(field);
        return new Finding
        {
            Code = code,
            Severity = code.Severity,
            Place = place,
            Arguments = [("device", device.Id), .. others],
            Subjects = [new FindingSubject(device.Id, place)],
        };
    }
}
