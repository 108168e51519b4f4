using CyberDocs.Model;
using static CyberDocs.TestKit.Growth;

namespace CyberDocs.Tests.Forms;

/// <summary>Lists of what is open do not grow faster than the dossier. Work is counted by what it allocates, and not by the clock.</summary>
public sealed class RoundGrowthTests
{
    private const int Few = 300;

    private static readonly CyberDocsEngine Engine = new();

    private static readonly DateOnly Day = new(2024, 11, 13);

    private static readonly Dictionary<string, Action<Dossier>> Works = new(StringComparer.Ordinal)
    {
        ["plan"] = static dossier => Engine.Plan(dossier),
        ["vendors"] = static dossier => Engine.VendorStandings(dossier, Day),
        ["todo"] = static dossier => Engine.Todo(dossier, Day),
        ["corrections"] = static dossier => Engine.Corrections(new Dossier { Institution = dossier.Institution }, dossier),
    };

    public static TheoryData<string> Names => [.. Works.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_grows_as_the_dossier_does(string name)
    {
        var work = Works[name];
        AssertGrows(
            count =>
            {
                var dossier = Of(count);
                return Allocated(() => work(dossier));
            },
            Few);
    }

    private static Dossier Of(int count) => new()
    {
        Institution = new() { Name = "見本病院" },
        Vendors = [.. Many(count, i => new Vendor { Id = $"v{i}", Name = "会社", Contract = Knowledge.Yes, Form = i % 2 == 0 ? VendorFormScope.PerVendor : VendorFormScope.PerSystem })],
        Systems = [.. Many(count, i => new InformationSystem { Id = $"s{i}", Name = $"システム{i}", Vendor = $"v{i}", HoldsPatientData = true })],
        Answers = [.. Many(count, i => new FormAnswers { Form = "checklist-vendor", Vendor = $"v{i}", Items = [new ItemAnswer { Item = "1-1", First = Answer.No }] })],
        Corrections = [.. Many(count, i => new Correction { Id = $"{i}", Text = "直してください。", Document = "checklist-vendor", Item = "1-1", Records = [$"v{i}"] })],
    };

    private static IEnumerable<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);
}
