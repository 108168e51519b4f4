using CyberDocs.Checking.Rules;

namespace CyberDocs.Checking;

/// <summary>The rules that ship with CyberDocs, in the order in which they run.</summary>
internal static class BuiltInRules
{
    public static IReadOnlyList<IRule> All { get; } =
    [
        new UnknownEditionRule(),
        new UnknownItemRule(),
        new UnansweredItemRule(),
        new NoTargetDateRule(),
        new TargetOutsideFiscalYearRule(),
        new SecondBeforeFirstRule(),
        new VendorWithoutFormRule(),
        new VendorWithoutContactRule(),
        new OutsideContactMissingRule(),
        new DeviceWithoutPlaceRule(),
        new DeviceWithoutVendorRule(),
        new DeviceWithoutZoneRule(),
    ];
}
