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

    /// <summary>What kept something from being done, in the language in force.</summary>
    public static string Of(Exception trouble) => ReasonText.Of(trouble, Language);

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
