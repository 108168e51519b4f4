using System.Collections.Concurrent;
using CyberDocs.Files;

namespace CyberDocs.Generation;

/// <summary>
/// Writes a set of files beside those in the folder and puts all of them in their places at once, <c>manifest.json</c> last; deletes nothing that it did not
/// write. Thread-safe.
/// </summary>
/// <remarks>
/// Files are written in a folder of their own below, which is renamed once all are whole. From then on the set is finished whatever happens: what a killed run
/// had not moved yet, the next one moves first. While files are moved there is no manifest, so that one that is there always matches.
/// </remarks>
internal sealed class OutputFolder : IOutputPlace
{
    private const string LockName = ".cyberdocs.lock";
    private const string StageName = ".cyberdocs.part";
    private const string ReadyName = ".cyberdocs.ready";
    private const string EarlierManifest = "manifest.before.json";
    private const string AsideName = "前回";
    private const int MostTries = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly string root;
    private readonly string stage;
    private readonly string manifest;
    private readonly bool isManifestOurs;
    private readonly HashSet<string> inputs;
    private readonly bool overwrite;
    private readonly Func<Stream, Stream> disk;
    private readonly FileStream held;
    private readonly MadeFiles made;
    private readonly ProcessEnd end;
    private readonly Lock moving = new();
    private readonly ConcurrentDictionary<string, bool> taken = new(StringComparer.Ordinal);

    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="inputs">Files that the run reads.</param>
    /// <param name="overwrite">Whether files that people own are replaced, each kept as <c>.bak</c>.</param>
    /// <param name="disk">What stands between a file and what is written into it; null for nothing.</param>
    /// <param name="manifest">Where the manifest goes when it is not to lie among the files, which others get; null for the folder.</param>
    /// <exception cref="IOException">Another run writes there, or the folder cannot be written.</exception>
    public OutputFolder(string folder, IReadOnlyList<string> inputs, bool overwrite, Func<Stream, Stream>? disk = null, string? manifest = null)
    {
        Directory.CreateDirectory(folder);
        root = RealPath.Of(folder);
        stage = Path.Combine(root, StageName);
        this.manifest = manifest is null ? Path.Combine(root, Manifest.FileName) : Path.GetFullPath(manifest);
        this.overwrite = overwrite;
        this.disk = disk ?? (static file => file);
        this.inputs = new(
            inputs.Select(RealPath.Of), RealPath.Comparison == StringComparison.Ordinal ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        held = Hold(Path.Combine(root, LockName));
        try
        {
            RefuseLink(stage);
            RefuseLink(Path.Combine(root, ReadyName));
            Finish(Path.Combine(root, ReadyName));
            Remove(stage);
            made = MadeFiles.Of(new RootedFolder(Path.GetDirectoryName(this.manifest)!), Path.GetFileName(this.manifest));
            isManifestOurs = made.HasManifest;
            made = isManifestOurs ? made : MadeFiles.Of(new RootedFolder(root));
            Directory.CreateDirectory(stage);
        }
        catch
        {
            Release();
            throw;
        }

        end = new ProcessEnd(Abandon);
    }

    /// <summary>Whether a folder holds a set; one that a killed run had not yet put in its place is one.</summary>
    public static bool HoldsSet(string folder) => File.Exists(Path.Combine(folder, Manifest.FileName)) || HoldsUnfinished(folder);

    /// <summary>Whether a killed run left a set that is yet to be put in its place.</summary>
    public static bool HoldsUnfinished(string folder) => Directory.Exists(Path.Combine(folder, ReadyName));

    /// <summary>
    /// Moves what earlier runs made, and nobody changed since, into a folder below, the manifest last. Nothing is overwritten.
    /// </summary>
    /// <returns>The folder; null when there is no set.</returns>
    public string? SetAside()
    {
        if (!made.HasManifest)
        {
            return null;
        }

        var files = made.Beside(new HashSet<string>(), root);
        bool IsFree(string target) => !Path.Exists(target) || (new DirectoryInfo(target) is { Exists: true, LinkTarget: null }
            && files.All(file => !Path.Exists(Path.Combine(target, file.Name))) && !Path.Exists(Path.Combine(target, Manifest.FileName)));
        var target = Enumerable.Range(1, int.MaxValue)
            .Select(i => Path.Combine(root, i == 1 ? AsideName : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{AsideName}-{i}")))
            .First(IsFree);
        Directory.CreateDirectory(target);
        foreach (var (name, _) in files)
        {
            File.Move(Path.Combine(root, name), Path.Combine(target, name));
        }

        File.Move(Path.Combine(root, Manifest.FileName), Path.Combine(target, Manifest.FileName));
        return target;
    }

    public IOutputFile Create(string name)
    {
        var path = PathOf(name);
        taken[name] = Path.Exists(path) || new FileInfo(path).LinkTarget is not null ? Refuse(name, path) : false;
        return new StagedFile(Path.Combine(stage, name), FileReplacement.ModeOf(path), disk);
    }

    public IReadOnlyList<(string Name, string Sha256)> Beside(IReadOnlySet<string> names) => made.Beside(names, root);

    public void Commit()
    {
        foreach (var name in taken.Where(each => each.Value && File.Exists(Path.Combine(stage, each.Key)))
            .Select(each => each.Key).Order(StringComparer.Ordinal))
        {
            FileReplacement.Keep(PathOf(name));
        }

        lock (moving)
        {
            var ready = Path.Combine(root, ReadyName);
            Directory.Move(stage, ready);
            Finish(ready);
        }
    }

    public void Dispose()
    {
        end.Dispose();
        try
        {
            Remove(stage);
        }
        finally
        {
            Release();
        }
    }

    /// <summary>Removes what is half written while the process ends and other threads may still write.</summary>
    /// <remarks>A set that is being moved is finished, by this run or the next.</remarks>
    internal void Abandon()
    {
        if (!moving.TryEnter(Patience))
        {
            return;
        }

        for (var i = 0; i < MostTries && Directory.Exists(stage); i++)
        {
            try
            {
                Remove(stage);
            }
            catch (IOException)
            {
            }
        }

        File.Delete(held.Name);
    }

    private string PathOf(string name) => name == Manifest.FileName ? manifest : Path.Combine(root, name);

    // True when the file must be kept as a backup first.
    private bool Refuse(string name, string path)
    {
        if (Directory.Exists(path) && new DirectoryInfo(path).LinkTarget is null)
        {
            throw new IOException($"{path} という名前のフォルダーがあります。/ There is a folder of that name.");
        }

        var isInput = inputs.Contains(RealPath.Of(path));
        if (!isInput && (name == Manifest.FileName ? isManifestOurs : made.Has(name, path)))
        {
            return false;
        }

        return overwrite ? File.Exists(path)
            : throw new IOException(isInput
                ? $"{path} は読み込んだファイルです。上書きしません。別のフォルダーを --out で指定してください（--force なら .bak を残して上書きします）。/ It is one of the files that are read, and is not overwritten: name another folder, or --force, which keeps a .bak."
                : $"{path} は CyberDocs が作ったままのファイルではありません（manifest.json にないか、作った後で変わっています）。上書きしません。別のフォルダーを --out で指定するか、--force で .bak を残して上書きしてください。/ It is not as CyberDocs made it, and is not overwritten: name another folder, or --force, which keeps a .bak.");
    }

    // Also run first of all, for a run that was killed in the midst of it.
    private void Finish(string ready)
    {
        if (!Directory.Exists(ready) || new DirectoryInfo(ready).LinkTarget is not null)
        {
            return;
        }

        var staged = Path.Combine(ready, Manifest.FileName);
        if (File.Exists(staged) && File.Exists(manifest))
        {
            File.Move(manifest, Path.Combine(ready, EarlierManifest), overwrite: true);
        }

        foreach (var file in Directory.GetFiles(ready)
            .Where(file => Path.GetFileName(file) is not (Manifest.FileName or EarlierManifest)).Order(StringComparer.Ordinal))
        {
            File.Move(file, Path.Combine(root, Path.GetFileName(file)), overwrite: true);
        }

        if (File.Exists(staged))
        {
            File.Move(staged, manifest, overwrite: true);

            // Earlier versions left one among the files.
            var among = Path.Combine(root, Manifest.FileName);
            if (manifest != among && MadeFiles.Of(new RootedFolder(root)).HasManifest)
            {
                File.Delete(among);
            }
        }

        Remove(ready);
    }

    // A link of that name is not ours, and is left alone with what it leads to.
    private static void Remove(string folder)
    {
        if (new DirectoryInfo(folder) is { Exists: true, LinkTarget: null })
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // What is written there would come to lie where it leads.
    private static void RefuseLink(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new IOException($"{path} はリンクです。消してからやり直してください。/ It is a link: remove it and run again.");
        }
    }

    private static FileStream Hold(string path)
    {
        for (var i = 0; i < MostTries; i++)
        {
            RefuseLink(path);

            FileStream file;
            try
            {
                file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, OutputFile.Alone, 1);
            }
            catch (IOException e) when (e.GetType() == typeof(IOException))
            {
                if (!File.Exists(path) && i + 1 < MostTries)
                {
                    continue;
                }

                throw !File.Exists(path) ? e : new IOException(
                    $"{Path.GetDirectoryName(path)} には別の実行が書き込んでいます。終わるのを待ってやり直すか、別のフォルダーを --out で指定してください。/ Another run is writing there: wait until it is done, or name another folder with --out.", e);
            }

            // The run before may have removed it between its being opened and being held.
            if (RealPath.IsNamed(file.SafeFileHandle, path))
            {
                return file;
            }

            file.Dispose();
        }

        throw new IOException($"{path} を使えません。/ It cannot be used.");
    }

    // Removed while it is held, so that nobody else can hold it in between.
    private void Release()
    {
        File.Delete(held.Name);
        held.Dispose();
    }

    private sealed class StagedFile : IOutputFile
    {
        private readonly FileStream file;
        private bool committed;

        public StagedFile(string path, UnixFileMode? mode, Func<Stream, Stream> disk)
        {
            file = new FileStream(path, OutputFile.Creating(mode, FileShare.None));
            Content = new HashingStream(disk(file));
        }

        public HashingStream Content { get; }

        public void Commit()
        {
            Content.Flush();
            file.Dispose();
            committed = true;
        }

        public void Dispose()
        {
            Content.Dispose();
            if (committed)
            {
                return;
            }

            try
            {
                file.Dispose();
            }
            catch (IOException)
            {
                // On a full disk the buffer cannot be written even now; the file goes all the same.
            }

            try
            {
                File.Delete(file.Name);
            }
            catch (DirectoryNotFoundException)
            {
                // The process ends, and its folder was removed already.
            }
        }
    }
}
