namespace CyberDocs.Reading;

/// <summary>Columns of the ledger that the model knows.</summary>
internal enum LedgerField
{
    Id,
    Kind,
    Name,
    Maker,
    Model,
    Serial,
    Place,
    Os,
    Software,
    Addresses,
    HostName,
    User,
    Systems,
    Vendor,
    RemoteMaintenance,
    SupportEnd,
    Zone,
    Vlan,
    ConnectionLimit,
    VulnerabilitySource,
    PatchState,
    State,
    RegisteredOn,
    StocktakenOn,
    Remarks,
}
