using System.Globalization;
using CyberDocs;
using CyberDocs.Fuzz;

// Reads damaged and grown files in a process of its own whose memory is capped, and counts what went wrong:
//   dotnet run -c Release --project tests/CyberDocs.Fuzz -- [COUNT] [READER...]
//   dotnet run -c Release --project tests/CyberDocs.Fuzz -- input READER NUMBER > FILE
const int SecondsKilled = 60;

if (args is ["work"])
{
    return Worker.Run();
}

var wanted = args is ["input", var of, var at] ? (Reader: of, Number: int.Parse(at, CultureInfo.InvariantCulture)) : default;
var rounds = wanted.Reader is null && args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var folder = Directory.CreateTempSubdirectory("cyberdocs-fuzz-").FullName;
try
{
    var engine = new CyberDocsEngine();
    Seeds.Write(engine, folder);
    var total = new Tally();
    using var worker = new WorkerProcess(folder, SecondsKilled);
    foreach (var reader in Reader.All(engine).Where(reader => args.Length < 2 || args.Contains(reader.Name)))
    {
        var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(file => reader.Endings.Contains(Path.GetExtension(file)));
        var mutation = new Mutation([.. files.Select(File.ReadAllBytes)]);
        if (wanted.Reader is not null)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(mutation.Of(wanted.Number));
            return 0;
        }

        var tally = new Tally();
        while (tally.Read < rounds)
        {
            worker.Run(reader.Name, mutation, tally, rounds);
        }

        Console.WriteLine($"{reader.Name}: {tally}");
        total.Add(tally);
    }

    Console.WriteLine($"all: {total}");
    return total.IsSound ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
