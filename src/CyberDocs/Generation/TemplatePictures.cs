using System.Collections.Concurrent;
using CyberDocs.Pictures;

namespace CyberDocs.Generation;

/// <summary>Pictures that lie beside the templates of folders, first wins, each read once. Thread-safe.</summary>
internal sealed class TemplatePictures(IReadOnlyList<string> folders)
{
    private readonly IReadOnlyList<RootedFolder> roots = [.. folders.Select(folder => new RootedFolder(folder))];
    private readonly ConcurrentDictionary<string, PictureFile> read = new(StringComparer.Ordinal);

    public PictureFile? Find(string name, SourcePlace place, FindingCollector findings, InputLimits limits)
    {
        if (read.TryGetValue(name, out var known))
        {
            return known;
        }

        try
        {
            foreach (var root in roots)
            {
                if (root.Read(name, limits, InputLimit.FormBytes) is { } bytes)
                {
                    return PictureFile.Read(bytes, name, place, findings, limits) is { } picture ? read.GetOrAdd(name, picture) : null;
                }
            }

            findings.Add(PictureFindings.Missing.At(place, name));
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(place));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Add(IntakeFindings.UnreadableFile.At(place, name));
        }

        return null;
    }
}
