using BenchmarkDotNet.Running;
using CyberDocs.Benchmarks;

// "table IN.csv OUT.pdf": one whole process, to be timed from outside beside other programs on the same work.
// "dossier ROWS DIR": writes a dossier with a ledger of that many rows, for timing the command.
// "diagram DIR": the measures of our network diagrams, and the same graph for dot and ELK.
// "fields FILE.pdf ...": what the fields of filled-in forms hold and what is wrong with them, a line of JSON for each file.
// Anything else: the benchmarks, in process.
switch (args)
{
    case ["table", var input, var output]:
        TableWork.Run(input, output);
        return 0;
    case ["dossier", var rows, var folder]:
        LargeDossier.Write(int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture), folder);
        return 0;
    case ["diagram", var folder]:
        DiagramWork.Compare(folder);
        return 0;
    case ["fields", .. var files]:
        FieldWork.Print(files);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TableWork).Assembly).Run(args);
        return 0;
}
