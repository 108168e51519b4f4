using BenchmarkDotNet.Running;
using CyberDocs.Benchmarks;

// "table IN.csv OUT.pdf": one whole process, to be timed from outside beside other programs on the same work.
// "dossier ROWS DIR": writes a dossier with a ledger of that many rows, for timing the command.
// "customers COUNT DIR": writes that many small dossiers, for timing batch; batch-resume.sh kills it, too.
// save-to-page.py: how long after a save "cyberdocs web" shows it, and whether it holds more memory after an hour of saves.
// "requests [COUNT]": one engine asked for 64 sets at a time, beside the same sets one after the other.
// "diagram DIR": the measures of our network diagrams, and the same graph for dot and ELK.
// "warm IN.csv [ROUNDS]": one warm process, the PDF of that table beside deflating the same content, and its stages.
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
    case ["customers", var count, var folder]:
        ManyCustomers.Write(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), folder);
        return 0;
    case ["requests", .. var count]:
        await ParallelRequests.RunAsync(count.Length > 0 ? int.Parse(count[0], System.Globalization.CultureInfo.InvariantCulture) : 64);
        return 0;
    case ["diagram", var folder]:
        DiagramWork.Compare(folder);
        return 0;
    case ["warm", var input, .. var rounds]:
        WarmPdf.Run(input, rounds.Length > 0 ? int.Parse(rounds[0], System.Globalization.CultureInfo.InvariantCulture) : 7);
        return 0;
    case ["fields", .. var files]:
        FieldWork.Print(files);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TableWork).Assembly).Run(args);
        return 0;
}
