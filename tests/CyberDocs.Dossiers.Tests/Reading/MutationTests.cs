using System.Text;
using CyberDocs.Findings;
using CyberDocs.Reading;
using CyberDocs.TestKit;

namespace CyberDocs.Dossiers.Tests.Reading;

public class MutationTests
{
    private const string Json =
        """
        {"cyberdocs": 1, "institution": {"name": "備前病院", "beds": 180, "submitter": "p"},
         "people": [{"id": "p", "name": "髙橋\ud842\udfb7"}], "vendors": [{"id": "v", "name": "㈱吉備", "contract": true, "received_on": "令和6年9月1日"}],
         "systems": [{"id": "s", "name": "電子カルテ", "vendor": "v"}], "zones": [{"id": "a", "name": "A"}, {"id": "b", "name": "B", "parent": "A"}],
         "devices": "ledger.csv", "links": [{"id": "l", "from": "a", "to": "D1", "kind": "IPsec"}],
         "answers": [{"form": "checklist-institution", "items": {"2-1": "はい", "2-2": {"first": "no", "target": "2025-03-31"}}}]}
        """;

    private const string Csv =
        "管理番号,種別,機器名,IPアドレス,利用システム,保守事業者,リモートメンテナンス,サポート期限,ゾーン,状態,メモ\r\n" +
        "D1,L3スイッチ（コア）,\"コア\"\"1\"\"\",10.0.0.1;10.0.0.2,電子カルテ,㈱吉備,あり（VPN）,R8.3.31,A,使用中,\"一\n二\"\r\n" +
        "D2,端末,端末,,―,v,無,2026/3/31,b,予備,\r\n";

    private static readonly string[] Splinters =
        ["\"", "\\", "\\u", "\\ud800", "{", "}", "[", "]", ",", ";", "\t", ":", "\n", "\r", "\0", "//", "-", "9999999999", "\uFEFF", "𠮷", "令和", "(", "）", "null"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_mutation_of_dossier_or_ledger_ends_in_an_exception(bool ofLedger)
    {
        var random = new Random(ofLedger ? 1 : 2);
        var rounds = FullRun.Count(1_000, 500_000);
        var errors = 0;
        for (var round = 0; round < rounds; round++)
        {
            var json = ofLedger ? Encoding.UTF8.GetBytes(Json) : Mutate(Encoding.UTF8.GetBytes(Json), random);
            var csv = ofLedger ? Mutate(random.Next(2) == 0 ? ReadingSteps.Cp932(Csv) : Encoding.UTF8.GetBytes(Csv), random) : Encoding.UTF8.GetBytes(Csv);
            try
            {
                var findings = new FindingCollector();
                var root = JsonDataReader.Read(json, "d.json", findings);
                var dossier = DossierReader.Read(root, new MemoryFiles().With("ledger.csv", csv), findings);
                Assert.True(dossier is not null || findings.HasErrors);
                Assert.All(findings.Findings, f => Assert.DoesNotContain("{0}", f.JapaneseMessage + f.EnglishRemedy, StringComparison.Ordinal));
                errors += findings.HasErrors ? 1 : 0;
            }
            catch (Exception error) when (error is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"Round {round}: {error}\n{Encoding.UTF8.GetString(ofLedger ? csv : json)}");
            }
        }

        Assert.InRange(errors, 1, rounds - 1);
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(mutated.Count);
            var length = Math.Min(random.Next(1, 40), mutated.Count - at);
            switch (random.Next(4))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1 when length < mutated.Count:
                    mutated.RemoveRange(at, length);
                    break;
                case 2:
                    mutated.InsertRange(at, mutated.GetRange(at, length));
                    break;
                default:
                    mutated.InsertRange(at, Encoding.UTF8.GetBytes(Splinters[random.Next(Splinters.Length)]));
                    break;
            }
        }

        return [.. mutated];
    }
}
