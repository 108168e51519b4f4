namespace CyberDocs.Forms;

/// <summary>How one checklist that a vendor is asked for stands on a date. Immutable and thread-safe.</summary>
public sealed record VendorStanding
{
    /// <summary>The vendor.</summary>
    public required Vendor Vendor { get; init; }

    /// <summary>The system; null where the form is about all that the vendor supplies.</summary>
    public InformationSystem? System { get; init; }

    /// <summary>The newest request; null when the form was never asked for.</summary>
    public FormRequest? Request { get; init; }

    /// <summary>Id of the edition that the dossier hands in.</summary>
    public required string Edition { get; init; }

    /// <summary>How far it has come.</summary>
    public required RequestState State { get; init; }

    /// <summary>Numbers of the items, as the form prints them, that have no answer yet; empty where the vendor's own document stands in for the form.</summary>
    public ValueList<string> OpenItems { get; init; } = [];

    /// <summary>Days since it was due; 0 unless it is overdue.</summary>
    public int DaysOverdue { get; init; }

    /// <summary>Whether the form is still to come from the vendor.</summary>
    public bool IsOpen => State is RequestState.NotSent or RequestState.Waiting or RequestState.Overdue or RequestState.OtherEdition;

    /// <summary>All checklists of a dossier that vendors are asked for, in the order of the set, without their open items.</summary>
    internal static IReadOnlyList<VendorStanding> Of(Dossier dossier, DateOnly date)
    {
        var edition = dossier.Editions.For(OfficialForm.Vendor);
        return [.. AskedForm.Of(dossier).Select(asked => Of(asked, edition, date))];
    }

    internal static VendorStanding Of(AskedForm asked, string edition, DateOnly date)
    {
        var state = StateOf(asked, edition, date);
        return new VendorStanding
        {
            Vendor = asked.Vendor,
            System = asked.System,
            Request = asked.Request,
            Edition = edition,
            State = state,
            DaysOverdue = state == RequestState.Overdue ? date.DayNumber - asked.Request!.Due!.Value.Last.DayNumber : 0,
        };
    }

    private static RequestState StateOf(AskedForm asked, string edition, DateOnly date) => asked.Request switch
    {
        { Edition: { } sent } request when sent != edition && (request.IsReturned || request.SentOn is not null) => RequestState.OtherEdition,
        { OwnDocument: not null } => RequestState.OwnDocument,
        { IsReturned: true } => RequestState.Returned,
        { SentOn: not null } request => request.Due < date ? RequestState.Overdue : RequestState.Waiting,
        _ => asked.Vendor is { Form: VendorFormScope.Received, ReceivedFile: not null } ? RequestState.OwnDocument : RequestState.NotSent,
    };
}
