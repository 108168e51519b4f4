using System.Text;
using CyberDocs.Model;

namespace CyberDocs.Tests;

public sealed class FileNameTests
{
    [Fact]
    public void A_long_name_is_cut_between_characters_and_names_that_become_equal_are_told_apart()
    {
        const string Name = "あいうえおかきくけこさしすせそたちつてとなにぬ𠮷野";
        var engine = new CyberDocsEngine();
        var dossier = new Dossier
        {
            Institution = new Institution { Name = "見本医院" },
            Vendors = [Of("v1", Name + "システム"), Of("v2", Name + "ネットワーク"), Of("v3", "𠮷" + new string('が', 40)), Of("v4", "株式会社..")],
        };

        var names = engine.Plan(dossier).Select(planned => planned.FileName).Where(name => name.StartsWith("02", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            [
                "02-チェックリスト（事業者確認用）-あいうえおかきくけこさしすせそたちつてとなにぬ",
                "02-チェックリスト（事業者確認用）-あいうえおかきくけこさしすせそたちつてとなにぬ-2",
                "02-チェックリスト（事業者確認用）-𠮷" + new string('が', 22),
                "02-チェックリスト（事業者確認用）-_",
            ],
            names);
        Assert.All(names, name => Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name))));
    }

    private static Vendor Of(string id, string name) => new() { Id = id, Name = name, Contract = Knowledge.Yes };
}
