using CyberDocs.TestKit;

namespace CyberDocs.Tests;

/// <summary>The code of the README, compiled and run.</summary>
public sealed class ReadmeExamples
{
    [Fact]
    public void First_steps()
    {
        var folder = Directory.CreateTempSubdirectory("cyberdocs-readme-").FullName;
        var before = Directory.GetCurrentDirectory();
        try
        {
            foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples", "data")))
            {
                Directory.CreateDirectory(Path.Combine(folder, "samples", "data"));
                File.Copy(file, Path.Combine(folder, "samples", "data", Path.GetFileName(file)));
            }

            Directory.SetCurrentDirectory(folder);

            var engine = new CyberDocsEngine();
            var read = engine.Read("samples/data/dossier.yaml");
            var result = engine.Generate(read, "out", new GenerateOptions { Date = new DateOnly(2024, 10, 1) });
            foreach (var finding in result.Findings)
            {
                Console.WriteLine(finding);
            }

            Assert.False(result.HasErrors);
            Assert.True(File.Exists(Path.Combine(folder, "out", "manifest.json")));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
            Directory.Delete(folder, recursive: true);
        }
    }
}
