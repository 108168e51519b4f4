using System.Text;
using CyberDocs.Reading;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Reading;

public class YamlMutationTests
{
    private static readonly string[] Splinters =
    [
        "\"", "'", "[", "]", "{", "}", ":", ": ", "- ", "\n", "\t", "#", "&a ", "*a", "!x ", "|", ">", "---\n", "<<: ", "\0", "\r", "%", "?", "\\", "\uFEFF", "髙", "\u2028",
        "~", "null", "99999999999", "../", "令和99年",
    ];

    [Fact]
    public void No_mutation_of_a_dossier_ends_in_an_exception()
    {
        var random = new Random(20240924);
        var rounds = FullRun.Count(500, 200_000);
        var silent = 0;
        for (var round = 0; round < rounds; round++)
        {
            var yaml = Mutate(YamlDossier.Yaml, random);
            try
            {
                var (dossier, findings) = YamlDossier.Read(yaml, new FolderSourceFiles(YamlDossier.Folder));
                Assert.True(dossier is not null || findings.HasErrors);
                silent += findings.HasErrors ? 0 : 1;
            }
            catch (Exception error)
            {
                Assert.Fail($"Round {round}: {error}\n{Encoding.UTF8.GetString(yaml)}");
            }
        }

        Assert.InRange(silent, 1, rounds - 1);
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var mutated = bytes.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(mutated.Count);
            switch (random.Next(5))
            {
                case 0:
                    mutated[at] = (byte)random.Next(256);
                    break;
                case 1:
                    mutated.RemoveRange(at, Math.Min(random.Next(1, 40), mutated.Count - at));
                    break;
                case 2:
                    mutated.InsertRange(at, Encoding.UTF8.GetBytes(Splinters[random.Next(Splinters.Length)]));
                    break;
                case 3:
                    mutated.InsertRange(at, mutated.GetRange(at, Math.Min(random.Next(1, 60), mutated.Count - at)));
                    break;
                default:
                    mutated.RemoveRange(at, mutated.Count - at);
                    mutated.Add((byte)'\n');
                    break;
            }
        }

        return [.. mutated];
    }
}
