namespace CyberDocs.Model;

/// <summary>All facts of one institution from which every document is made. Immutable and thread-safe.</summary>
public sealed partial record Dossier
{
    /// <summary>The institution that submits.</summary>
    public required Institution Institution { get; init; }

    /// <summary>Which edition of each official form is used.</summary>
    public EditionChoice Editions { get; init; } = new();

    /// <summary>People named anywhere, in file order.</summary>
    public ValueList<Person> People { get; init; } = [];

    /// <summary>Who holds which role of the security organisation.</summary>
    public ValueList<Role> Roles { get; init; } = [];

    /// <summary>Departments with their contacts.</summary>
    public ValueList<Department> Departments { get; init; } = [];

    /// <summary>Vendors of systems, networks and maintenance.</summary>
    public ValueList<Vendor> Vendors { get; init; } = [];

    /// <summary>Medical information systems.</summary>
    public ValueList<InformationSystem> Systems { get; init; } = [];

    /// <summary>Network zones; a zone may lie in another.</summary>
    public ValueList<Zone> Zones { get; init; } = [];

    /// <summary>The equipment ledger, in ledger order.</summary>
    public ValueList<Device> Devices { get; init; } = [];

    /// <summary>Parties outside that a link or a data flow leads to.</summary>
    public ValueList<OutsideParty> Outside { get; init; } = [];

    /// <summary>Network connections.</summary>
    public ValueList<Link> Links { get; init; } = [];

    /// <summary>Data that systems exchange.</summary>
    public ValueList<DataFlow> Flows { get; init; } = [];

    /// <summary>Who is told in which order when something happens.</summary>
    public ContactChain Contacts { get; init; } = new();

    /// <summary>Backups.</summary>
    public ValueList<Backup> Backups { get; init; } = [];

    /// <summary>Facts of the business continuity plan.</summary>
    public BcpFacts Bcp { get; init; } = new();

    /// <summary>Filled-in checklists.</summary>
    public ValueList<FormAnswers> Answers { get; init; } = [];

    /// <summary>Points that authorities asked to check or correct.</summary>
    public ValueList<Correction> Corrections { get; init; } = [];

    /// <summary>Rules of the check that are switched off or graded otherwise, each with its reason.</summary>
    public ValueList<RuleSetting> Rules { get; init; } = [];

    /// <summary>Places in drawings that people chose.</summary>
    public ValueList<Pin> Pins { get; init; } = [];

    /// <summary>Headings of ledger columns that the model does not know, in file order; their values stand in Device.Extra.</summary>
    public ValueList<string> LedgerColumns { get; init; } = [];

    /// <summary>Where the record and its fields were read from; takes no part in equality.</summary>
    public Origin Origin { get; init; } = Origin.Unknown;
}
