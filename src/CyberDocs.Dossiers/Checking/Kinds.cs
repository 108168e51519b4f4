using CyberDocs.Checking.Rules;
using CyberDocs.Forms;

namespace CyberDocs.Checking;

/// <summary>The kinds of records that rules walk over. Stateless and thread-safe.</summary>
internal static class Kinds
{
    public static RecordKind<Dossier> Dossier { get; } = new(context => [context.Dossier], dossier => dossier.Origin, (_, _) => []);

    public static RecordKind<ContactChain> Chain { get; } = new(context => [context.Dossier.Contacts], chain => chain.Origin, (_, _) => []);

    public static RecordKind<BcpFacts> Plan { get; } = new(context => [context.Dossier.Bcp], plan => plan.Origin, (_, _) => []);

    public static RecordKind<Device> Devices { get; } = DevicesOf(context => context.Dossier.Devices);

    /// <summary>The devices through which an attacker comes first.</summary>
    public static RecordKind<Device> Perimeter { get; } = DevicesOf(Rules.Perimeter.Of);

    public static RecordKind<InformationSystem> Systems { get; } = Named("system", context => context.Dossier.Systems, x => x.Origin, (_, x) => x.Name);

    public static RecordKind<Vendor> Vendors { get; } = Named("vendor", context => context.Dossier.Vendors, x => x.Origin, (_, x) => x.Name);

    /// <summary>The checklists that vendors are asked for, in dossiers that keep requests.</summary>
    public static RecordKind<VendorStanding> VendorForms { get; } =
        Named("vendor", RequestedForms.Of, x => x.Request?.Origin ?? x.Vendor.Origin, (_, x) => RequestedForms.NameOf(x));

    /// <summary>Points that authorities asked to check or correct.</summary>
    public static RecordKind<Correction> Corrections { get; } = Named("point", context => context.Dossier.Corrections, x => x.Origin, (_, x) => x.Id);

    public static RecordKind<Backup> Backups { get; } = Named("backup", context => context.Dossier.Backups, x => x.Origin, RecordFindings.NameOf);

    public static RecordKind<Zone> Zones { get; } = Named("zone", context => context.Dossier.Zones, x => x.Origin, (_, x) => x.Name);

    public static RecordKind<Link> Links { get; } = Named("line", context => context.Dossier.Links, x => x.Origin, RecordFindings.NameOf);

    /// <summary>Links of which one end is an outside party.</summary>
    public static RecordKind<ExternalLink> Lines { get; } = Named("line", ExternalLink.Of, x => x.Link.Origin, (_, x) => x.Name);

    public static RecordKind<OutsideParty> Parties { get; } = Named("party", context => context.Dossier.Outside, x => x.Origin, (_, x) => x.Name);

    /// <summary>Steps of the contact chain inside the institution.</summary>
    public static RecordKind<ContactStep> Steps { get; } = Named("step", context => context.Dossier.Contacts.Inside, x => x.Origin, (_, x) => x.Title);

    public static RecordKind<OutsideContact> OutsideContacts { get; } =
        Named("contact", context => context.Dossier.Contacts.Outside, x => x.Origin, (_, x) => x.Name);

    public static RecordKind<Role> Roles { get; } =
        Named("role", context => context.Dossier.Roles, x => x.Origin, (_, x) => x.Title ?? Terms.RoleKinds[x.Kind].Japanese);

    public static RecordKind<Department> Departments { get; } = Named("department", context => context.Dossier.Departments, x => x.Origin, (_, x) => x.Name);

    /// <summary>Filled-in checklists.</summary>
    public static RecordKind<FormAnswers> Forms { get; } = new(context => context.Dossier.Answers, x => x.Origin, (context, x) => [FormName.In(context, x)])
    {
        Form = x => x.Form,
    };

    /// <summary>The answered items of all checklists.</summary>
    public static RecordKind<AnsweredItem> Items { get; } = new(
        context => AnsweredItems.Of(context.Dossier),
        x => x.Item.Origin,
        (context, x) => [("item", ItemName.Of(context, x.Answers, x.Item.Item), x.Item.Item), FormName.In(context, x.Answers)])
    {
        Subject = RecordFindings.Subject,
        Form = x => x.Answers.Form,
    };

    private static RecordKind<Device> DevicesOf(Func<CheckContext, IEnumerable<Device>> all) => new(all, x => x.Origin, (_, x) => [("device", x.Id)])
    {
        Subject = (number, place) => new FindingSubject(number.English, place),
    };

    private static RecordKind<T> Named<T>(
        string placeholder, Func<CheckContext, IEnumerable<T>> all, Func<T, Origin> origin, Func<CheckContext, T, string> name) =>
        new(all, origin, (context, x) => [(placeholder, name(context, x))]) { Subject = RecordFindings.Subject };
}
