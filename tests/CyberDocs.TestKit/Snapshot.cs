using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace CyberDocs.TestKit;

/// <summary>
/// Compares text with a <c>*.verified.*</c> file beside the test. On a difference the text is left as <c>*.received.*</c>;
/// <c>CYBERDOCS_ACCEPT=1</c> takes it as the new verified text.
/// </summary>
public static class Snapshot
{
    public static void Match(
        string actual, string name, string extension = "txt", [CallerFilePath] string callerFile = "")
    {
        var folder = Path.GetDirectoryName(Repository.MapSource(callerFile))!;
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        Match(actual, verified, received);
    }

    /// <summary>Compares text with a file of the repository that readers use, such as a generated page of the documentation.</summary>
    public static void MatchFile(string actual, string path) =>
        Match(actual, path, Path.ChangeExtension(path, ".received" + Path.GetExtension(path)));

    private static void Match(string actual, string verified, string received)
    {
        actual = actual.ReplaceLineEndings("\n");
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        if (Environment.GetEnvironmentVariable("CYBERDOCS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(verified)!);
            File.WriteAllText(verified, actual, new UTF8Encoding(false));
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual, new UTF8Encoding(false));
        Assert.Fail(expected is null
            ? $"No verified file {verified}. Look at {received} and accept it with CYBERDOCS_ACCEPT=1."
            : $"{Path.GetFileName(verified)} differs{FirstDifference(expected, actual)} See {received}.");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        for (var i = 0; i < Math.Max(before.Length, after.Length); i++)
        {
            var was = i < before.Length ? before[i] : "(end)";
            var became = i < after.Length ? after[i] : "(end)";
            if (was != became)
            {
                return $" at line {i + 1}:\n  verified: {was}\n  received: {became}\n";
            }
        }

        return ".";
    }
}
