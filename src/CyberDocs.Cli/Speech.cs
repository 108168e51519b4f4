using System.Runtime.InteropServices;

namespace CyberDocs.Cli;

/// <summary>The language in which the command speaks. Set once, before anything is said.</summary>
internal static partial class Speech
{
    public const string OptionName = "--lang";
    public const string AllName = "--all";

    private const int JapaneseLanguage = 0x11;

    private static readonly string[] Locales = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static FindingLanguage Language { get; private set; } = FindingLanguage.Both;

    /// <summary>Whether findings are told however many there are.</summary>
    public static bool IsWhole { get; private set; }

    /// <summary>Takes the language that the arguments ask for, or that of the machine.</summary>
    public static void Choose(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        IsWhole = arguments.Contains(AllName);
        Language = LanguageOf(arguments, environment);
    }

    public static FindingLanguage LanguageOf(IReadOnlyList<string> arguments, Func<string, string?> environment) => ChosenBy(arguments) switch
    {
        null => OfMachine(environment),
        "ja" => FindingLanguage.Japanese,
        "en" => FindingLanguage.English,
        _ => FindingLanguage.Both,
    };

    /// <summary>A text in the language in force.</summary>
    public static string Of(string japanese, string english) => Language switch
    {
        FindingLanguage.Japanese => japanese,
        FindingLanguage.English => english,
        _ => japanese.EndsWith('。') ? $"{japanese}/ {english}" : $"{japanese} / {english}",
    };

    /// <summary>The half of a message that says the same in Japanese and in English; a message of one language alone stays whole.</summary>
    public static string OneOf(string message) => OneOf(message, Language);

    public static string OneOf(string message, FindingLanguage language)
    {
        var at = Middle(message);
        return at < 0 || language == FindingLanguage.Both ? message
            : language == FindingLanguage.Japanese ? message[..at].TrimEnd()
            : message[(at + 1)..].TrimStart();
    }

    // Both halves hold the same values, so that the slash between them is the middle one.
    private static int Middle(string message)
    {
        List<int> slashes = [];
        for (var at = message.IndexOf("/ ", StringComparison.Ordinal); at >= 0; at = message.IndexOf("/ ", at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && message[at - 1] is ' ' or '。' or '）')
            {
                slashes.Add(at);
            }
        }

        return slashes.Count % 2 == 1 && message.AsSpan(0, slashes[slashes.Count / 2]).ContainsAnyInRange('\u3040', '\u9FFF') ? slashes[slashes.Count / 2] : -1;
    }

    private static string? ChosenBy(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == OptionName && i + 1 < arguments.Count)
            {
                return arguments[i + 1];
            }

            if (arguments[i].StartsWith(OptionName + "=", StringComparison.Ordinal))
            {
                return arguments[i][(OptionName.Length + 1)..];
            }
        }

        return null;
    }

    private static FindingLanguage OfMachine(Func<string, string?> environment)
    {
        var locale = Locales.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return locale is null ? OfWindows()
            : locale.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? FindingLanguage.Japanese
            : locale.StartsWith('C') || locale == "POSIX" ? FindingLanguage.Both
            : FindingLanguage.English;
    }

    // The command carries no tables of cultures, so Windows itself is asked.
    private static FindingLanguage OfWindows() => !OperatingSystem.IsWindows() ? FindingLanguage.Both
        : (GetUserDefaultUILanguage() & 0x3FF) == JapaneseLanguage ? FindingLanguage.Japanese
        : FindingLanguage.English;

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
