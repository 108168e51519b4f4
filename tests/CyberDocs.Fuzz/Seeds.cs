using CyberDocs.Cli;
using CyberDocs.Files;
using CyberDocs.Generation;

namespace CyberDocs.Fuzz;

/// <summary>Sound files to begin with: the samples, the forms that they give, and one file of each kind that once did harm.</summary>
internal static class Seeds
{
    /// <summary>Endings of files that no reader else begins with.</summary>
    public const string Template = ".template";

    /// <inheritdoc cref="Template"/>
    public const string Library = ".library";

    /// <inheritdoc cref="Template"/>
    public const string Blank = ".blank";

    /// <inheritdoc cref="Template"/>
    public const string Mapping = ".mapping";

    /// <inheritdoc cref="Template"/>
    public const string Report = ".report";

    /// <summary>Document whose template is replaced.</summary>
    public const string TemplateOf = "ledger";

    /// <summary>Name of that template.</summary>
    public const string TemplateName = "ledger/ledger.sbn-html";

    /// <summary>Date of all papers.</summary>
    public static DateOnly Date { get; } = new(2024, 10, 1);

    /// <summary>The repository.</summary>
    public static string Root { get; } = Found();

    /// <summary>A hospital's dossier.</summary>
    public static ReadResult Hospital(CyberDocsEngine engine) => engine.Read(Path.Combine(Root, "samples", "data", "dossier.yaml"));

    /// <summary>A clinic's dossier.</summary>
    public static ReadResult Clinic(CyberDocsEngine engine) => engine.Read(Path.Combine(Root, "samples", "data", "clinic", "dossier.yaml"));

    /// <summary>A form to be filled in, without answers.</summary>
    public static byte[] BlankForm(CyberDocsEngine engine, string format)
    {
        var read = Hospital(engine);
        var blank = read with { Dossier = read.Dossier! with { Answers = [] } };
        var form = new MemoryStream();
        engine.Generate(
            blank, (file, content) => (file.Format == format ? content : Stream.Null).CopyTo(form), new GenerateOptions { Date = Date, Formats = [format], Documents = ["checklist-institution"] });
        return form.ToArray();
    }

    /// <summary>Writes them into a folder.</summary>
    public static void Write(CyberDocsEngine engine, string folder)
    {
        var root = Root;
        var read = Clinic(engine);
        var options = new GenerateOptions { Date = Date, Formats = ["docx", "xlsx", "pdf"], Documents = ["checklist-minimum", "ledger"], FillableForms = true };
        engine.Generate(read, (file, content) => Save(Path.Combine(folder, file.Name), content), options);
        var starter = new Starter(engine.Editions, options.Date);
        foreach (var (name, bytes) in starter.Workbook().Concat(starter.Files(excel: true)).Concat(starter.Files(excel: false)))
        {
            File.WriteAllBytes(Path.Combine(folder, $"{bytes.Length}-{name}"), bytes);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "samples", "data"), "*", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(root, "tests", "CyberDocs.Fuzz", "Cases")))
            .Where(file => Path.GetExtension(file) is ".yaml" or ".csv" or ".xlsx" or ".pdf" or ".docx" or ".json" or ".png" or ".jpg" && new FileInfo(file).Length < 300_000))
        {
            File.Copy(file, Path.Combine(folder, Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '-')), overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, "d.json"), """{"cyberdocs":1,"institution":{"name":"見本医院"},"vendors":[{"id":"v","name":"甲","contacts":[{"phone":"000-000-0000"}]}],"devices":[{"id":"a","kind":"端末","systems":[],"extra":{"x":"y"}}],"answers":[{"form":"checklist-minimum","items":{"M-1.1":{"first":"はい"}}}]}""");
        using var font = CyberDocs.Fonts.BundledFonts.OpenRegular();
        Save(Path.Combine(folder, "f.ttf"), font);
        WriteFurther(engine, folder);
    }

    // Files of which one reader alone makes something.
    private static void WriteFurther(CyberDocsEngine engine, string folder)
    {
        var templates = Path.Combine(Root, "templates");
        foreach (var file in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Path.Combine(Root, "tests", "CyberDocs.Fuzz", "Cases"))))
        {
            var name = Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '-');
            if (Path.GetExtension(file) is ".sbn-html" or ".yaml")
            {
                File.Copy(file, Path.Combine(folder, name + (file.EndsWith(".yaml", StringComparison.Ordinal) ? Library : Template)), overwrite: true);
            }
        }

        foreach (var format in (string[])["xlsx", "docx"])
        {
            var form = BlankForm(engine, format);
            File.WriteAllBytes(Path.Combine(folder, format + Blank), form);
            var filled = engine.Fill(Hospital(engine).Dossier!, new FormFile("f." + format, () => new MemoryStream(form)));
            File.WriteAllText(Path.Combine(folder, format + Mapping), filled.Mapping ?? throw new InvalidDataException("the blank form is not known"));
        }

        var report = new BatchReport(new BatchShard(0, 2), [new BatchLine("a", BatchOutcome.Made, 3, 1, 2, "CD2001", 0.5)], [new BatchStray("b", ["c.xlsx"])]);
        using (var file = File.Create(Path.Combine(folder, "batch" + Report)))
        {
            report.Write(file);
        }

        var set = Directory.CreateDirectory(Path.Combine(folder, "set")).FullName;
        engine.Generate(Clinic(engine), set, new GenerateOptions { Date = Date, Formats = ["docx"], Documents = [TemplateOf] });
        File.Move(Path.Combine(set, Manifest.FileName), Path.Combine(folder, "manifest" + Report));
        Directory.Delete(set, recursive: true);
    }

    private static string Found()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "CyberDocs.sln")))
        {
            root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("CyberDocs.sln");
        }

        return root;
    }

    private static void Save(string path, Stream content)
    {
        using var file = File.Create(path);
        content.CopyTo(file);
    }
}
