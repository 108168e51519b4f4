using CyberDocs.Files;

namespace CyberDocs.Fuzz;

/// <summary>Sound files to begin with: the samples, the forms that they give, and one file of each kind that once did harm.</summary>
internal static class Seeds
{
    /// <summary>Writes them into a folder.</summary>
    public static void Write(CyberDocsEngine engine, string root, string folder)
    {
        var read = engine.Read(Path.Combine(root, "samples", "data", "clinic", "dossier.yaml"));
        var options = new GenerateOptions { Date = new(2024, 10, 1), Formats = ["docx", "xlsx", "pdf"], Documents = ["checklist-minimum", "ledger"], FillableForms = true };
        engine.Generate(read, (file, content) => Save(Path.Combine(folder, file.Name), content), options);
        var starter = new Starter(engine.Editions, options.Date);
        foreach (var (name, bytes) in starter.Workbook().Concat(starter.Files(excel: true)).Concat(starter.Files(excel: false)))
        {
            File.WriteAllBytes(Path.Combine(folder, $"{bytes.Length}-{name}"), bytes);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "samples", "data"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "tests", "CyberDocs.Fuzz", "Cases")))
            .Where(file => Path.GetExtension(file) is ".yaml" or ".csv" or ".xlsx" or ".pdf" or ".docx" or ".json" && new FileInfo(file).Length < 300_000))
        {
            File.Copy(file, Path.Combine(folder, Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '-')), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, "d.json"), """{"cyberdocs":1,"institution":{"name":"見本医院"},"vendors":[{"id":"v","name":"甲","contacts":[{"phone":"000-000-0000"}]}],"devices":[{"id":"a","kind":"端末","systems":[],"extra":{"x":"y"}}],"answers":[{"form":"checklist-minimum","items":{"M-1.1":{"first":"はい"}}}]}""");
        using var font = CyberDocs.Fonts.BundledFonts.OpenRegular();
        Save(Path.Combine(folder, "f.ttf"), font);
    }

    private static void Save(string path, Stream content)
    {
        using var file = File.Create(path);
        content.CopyTo(file);
    }
}
