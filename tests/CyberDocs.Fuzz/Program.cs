using System.Globalization;
using CyberDocs;
using CyberDocs.Fuzz;

// Reads damaged and grown files, each reader in a process of its own whose memory is capped, and counts what went wrong:
//   dotnet run -c Release --project tests/CyberDocs.Fuzz -- [COUNT] [READER...]
const int SecondsKilled = 60;

if (args is ["work", var name, var seeds, var first, var count])
{
    return Worker.Run(name, seeds, int.Parse(first, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture));
}

var rounds = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000;
var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "CyberDocs.sln")))
{
    root = Path.GetDirectoryName(root) ?? throw new DirectoryNotFoundException("CyberDocs.sln");
}

var folder = Directory.CreateTempSubdirectory("cyberdocs-fuzz-").FullName;
try
{
    var engine = new CyberDocsEngine();
    Seeds.Write(engine, root, folder);
    var total = new Tally();
    foreach (var reader in Reader.All(engine).Select(reader => reader.Name).Where(reader => args.Length < 2 || args.Contains(reader)))
    {
        var tally = new Tally();
        while (tally.Read < rounds)
        {
            new WorkerProcess(reader, folder, SecondsKilled).Run(tally, rounds);
        }

        Console.WriteLine($"{reader}: {tally}");
        total.Add(tally);
    }

    Console.WriteLine($"all: {total}");
    return total.IsSound ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
