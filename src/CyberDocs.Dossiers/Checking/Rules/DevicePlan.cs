namespace CyberDocs.Checking.Rules;

/// <summary>What the ledger says will be done about a device, and how that grades a finding. Only the two fields count, never a remark.</summary>
internal static class DevicePlan
{
    /// <summary>Known and dated: a note. Dated and not done in time: an error. Anything else changes nothing.</summary>
    public static Severity Grade(Device device, DateOnly date, Severity usual) =>
        device.PlanDue is not { } due ? usual : due < date ? Severity.Error : device.Plan is null ? usual : Severity.Info;

    /// <summary>The end of a sentence that tells the plan; empty where there is none.</summary>
    public static FindingArgument Told(Device device, DateOnly date)
    {
        var (what, english) = (device.Plan ?? "対応", device.Plan ?? "what to do");
        if (device.PlanDue is not { } due)
        {
            return device.Plan is null ? ("plan", "", "") : ("plan", $"。対応予定「{what}」に期日がありません", $"; the plan '{english}' has no due date");
        }

        return due < date
            ? ("plan", $"。予定の期日（{due.ToJapanese()}、{what}）を過ぎています", $"; the plan ('{english}') was due on {due}")
            : ("plan", $"。{due.ToJapanese()}までの予定: {what}", $"; planned until {due}: {english}");
    }
}
