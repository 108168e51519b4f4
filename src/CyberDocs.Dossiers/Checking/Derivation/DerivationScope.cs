namespace CyberDocs.Checking.Derivation;

/// <summary>Which part of the hospital an answer is about: all of it, or what one vendor supplies, or one of its systems.</summary>
/// <param name="Vendor">Id of the vendor, or null for the whole institution.</param>
/// <param name="System">Id of the system, or null for all.</param>
internal readonly record struct DerivationScope(string? Vendor, string? System)
{
    /// <summary>The whole institution.</summary>
    public static DerivationScope Institution => default;

    public static DerivationScope Of(FormAnswers answers) =>
        answers.Form == OfficialForm.Vendor ? new(answers.Vendor, answers.System) : Institution;

    /// <summary>Devices in use inside the scope, in ledger order.</summary>
    public IEnumerable<Device> DevicesInUse(CheckContext context)
    {
        var vendor = Vendor;
        var devices = System is { } system ? context.Index.DevicesOfSystem(system)
            : vendor is null ? context.Dossier.Devices
            : context.Index.DevicesOfVendor(vendor);
        return devices.Where(device => device.State == DeviceState.InUse && (vendor is null || device.Vendor == vendor));
    }

    /// <summary>Systems inside the scope, in file order.</summary>
    public IEnumerable<InformationSystem> Systems(CheckContext context)
    {
        if (System is { } system)
        {
            return context.Index.System(system) is { } known && (Vendor is null || known.Vendor == Vendor) ? [known] : [];
        }

        return Vendor is { } vendor ? context.Index.SystemsOfVendor(vendor) : context.Dossier.Systems;
    }
}
