namespace CyberDocs.Intake;

/// <summary>Something from outside is not read, or not read on, for a reason that is a finding.</summary>
internal sealed class InputRefusedException : IOException
{
    private readonly FindingCode code;
    private readonly FindingArgument[] arguments;

    public InputRefusedException(FindingCode code, SourcePlace place, params FindingArgument[] arguments)
        : base(code.At(place, arguments).ToString())
    {
        this.code = code;
        this.arguments = arguments;
    }

    public static InputRefusedException Over(InputLimit limit, long most, SourcePlace place = default) => new(
        IntakeFindings.LimitReached, place, limit.Japanese, limit.English, most.ToString(System.Globalization.CultureInfo.InvariantCulture), limit.Key);

    public Finding At(SourcePlace place) => code.At(place, arguments);
}
