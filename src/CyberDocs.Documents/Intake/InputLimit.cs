namespace CyberDocs.Intake;

/// <summary>One of the limits for what comes from outside, with its name and its default. Immutable and thread-safe.</summary>
/// <remarks>
/// The defaults lie far above what a hospital's files hold, and low enough that a crafted file can neither fill the memory nor run for minutes.
/// </remarks>
public sealed class InputLimit
{
    private InputLimit(string key, string japanese, string english, long most)
    {
        Key = key;
        Japanese = japanese;
        English = english;
        Most = most;
    }

    /// <summary>Bytes of a dossier, a ledger or a font.</summary>
    public static InputLimit FileBytes { get; } = new("file-bytes", "ファイルの大きさ（バイト）", "bytes of a file", 512L << 20);

    /// <summary>Bytes of a filled-in form, or of a template.</summary>
    public static InputLimit FormBytes { get; } = new("form-bytes", "様式のファイルの大きさ（バイト）", "bytes of a form or template", 64L << 20);

    /// <summary>Files of a folder, or of a packed file.</summary>
    public static InputLimit Entries { get; } = new("entries", "フォルダーや圧縮ファイルの中のファイルの数", "entries of a folder or packed file", 20_000);

    /// <summary>Bytes that a packed file unpacks to, all parts together and each time that one is read.</summary>
    public static InputLimit UnpackedBytes { get; } = new("unpacked-bytes", "展開後の大きさ（バイト）", "bytes unpacked", 3L << 30);

    /// <summary>Bytes unpacked for each packed one, beyond <see cref="PlainBytes"/>.</summary>
    public static InputLimit Ratio { get; } = new("ratio", "圧縮の比（展開後÷圧縮時）", "bytes unpacked per packed byte", 60);

    /// <summary>Bytes that anything may unpack or be read anew to, whatever its size.</summary>
    public static InputLimit PlainBytes { get; } = new("plain-bytes", "比を問わず展開する大きさ（バイト）", "bytes unpacked whatever the ratio", 48L << 20);

    /// <summary>Sheets, relations and other parts that a file lists.</summary>
    public static InputLimit Parts { get; } = new("parts", "シートなどの部品の数", "sheets and other parts", 5_000);

    /// <summary>Values or elements within one another.</summary>
    public static InputLimit Depth { get; } = new("depth", "入れ子の深さ", "levels of nesting", 256);

    /// <summary>Values of one file that are held at once.</summary>
    public static InputLimit Nodes { get; } = new("nodes", "値の数", "values", 1_500_000);

    /// <summary>Rows of one table.</summary>
    public static InputLimit Rows { get; } = new("rows", "行の数", "rows", 150_000);

    /// <summary>Cells of one row, and so columns of a table.</summary>
    public static InputLimit Columns { get; } = new("columns", "一行の欄の数", "cells of one row", 16_384);

    /// <summary>Values of one table under headings that no field has: they are kept one by one.</summary>
    public static InputLimit Extras { get; } = new("extras", "独自の欄の値の数", "values in columns of one's own", 2_000_000);

    /// <summary>Different names of elements, attributes and fields in one file.</summary>
    public static InputLimit Names { get; } = new("names", "名前の種類", "different names", 100_000);

    /// <summary>Characters of one value.</summary>
    public static InputLimit Characters { get; } = new("characters", "一つの値の字数", "characters of one value", 1L << 20);

    /// <summary>Characters of all values of a form, or of a table, together.</summary>
    public static InputLimit AllCharacters { get; } = new("all-characters", "すべての値の字数", "characters of all values", 96L << 20);

    /// <summary>Characters of a spreadsheet's number format; Excel allows as many.</summary>
    public static InputLimit FormatCharacters { get; } = new("format-characters", "表示形式の字数", "characters of a number format", 255);

    /// <summary>Bytes that the pixels of a picture take.</summary>
    public static InputLimit PictureBytes { get; } = new("picture-bytes", "画像を展開した大きさ（バイト）", "bytes of a picture's pixels", 80L << 20);

    /// <summary>Steps of work beyond reading, such as looks at what stands around a text.</summary>
    public static InputLimit Steps { get; } = new("steps", "処理の手数", "steps of work", 100_000_000);

    /// <summary>Seconds that one file may be read for; the last resort, as everything else is counted.</summary>
    public static InputLimit Seconds { get; } = new("seconds", "一つのファイルを読む時間（秒）", "seconds for one file", 300);

    /// <summary>All limits.</summary>
    public static IReadOnlyList<InputLimit> All { get; } =
    [
        FileBytes, FormBytes, Entries, UnpackedBytes, Ratio, PlainBytes, Parts, Depth, Nodes, Rows, Columns, Extras, Names, Characters, AllCharacters,
        FormatCharacters, PictureBytes, Steps, Seconds,
    ];

    /// <summary>Its name in options and findings, such as <c>file-bytes</c>.</summary>
    public string Key { get; }

    /// <summary>What it counts, in Japanese.</summary>
    public string Japanese { get; }

    /// <summary>What it counts, in English.</summary>
    public string English { get; }

    /// <summary>The default.</summary>
    public long Most { get; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}={Most}");
}
