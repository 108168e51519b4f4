namespace CyberDocs.Collecting;

/// <summary>Takes note in a dossier of what went to vendors and what came back. Stateless and thread-safe.</summary>
internal static class RequestNotes
{
    /// <summary>Checklists were sent. What a request says already stays.</summary>
    public static Dossier Sent(Dossier dossier, VendorPackage package, VendorLetterOptions options) => Each(dossier, package, (known, standing) =>
    {
        var isNew = known is null || standing.State == RequestState.OtherEdition;
        var request = isNew ? new FormRequest { System = standing.System?.Id } : known!;
        return (request with
        {
            Edition = request.Edition ?? standing.Edition,
            SentOn = request.SentOn ?? options.Date,
            SentFile = request.SentFile ?? package.Name,
            Due = options.Due ?? request.Due,
        }, isNew);
    });

    /// <summary>A vendor was reminded.</summary>
    public static Dossier Reminded(Dossier dossier, VendorPackage package, VendorLetterOptions options) => Each(dossier, package, (known, _) =>
    {
        var day = options.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return known is null || known.Reminded.Contains(day) ? null : (known with { Reminded = known.Reminded.Append(day).ToValueList() }, false);
    });

    /// <summary>Forms came back; nothing is noted in dossiers that keep no requests.</summary>
    public static (Dossier Dossier, ValueList<NotedReturn> Returns) Returned(Dossier dossier, IEnumerable<CollectedForm> forms, DateOnly date)
    {
        var returns = new List<NotedReturn>();
        if (dossier.Vendors.All(vendor => vendor.Requests.Count == 0))
        {
            return (dossier, []);
        }

        foreach (var form in forms.Where(form => form is { Form: OfficialForm.Vendor, Vendor: not null } && form.Values.Count > 0))
        {
            var file = string.Join('、', form.Files.Select(Path.GetFileName));
            dossier = With(dossier, form.Vendor!, requests =>
            {
                var at = requests.FindLastIndex(request => (request.System ?? form.System) == form.System && (request.Edition ?? form.Edition) == form.Edition);
                var known = at < 0 ? new FormRequest { System = form.System, Edition = form.Edition } : requests[at];
                if (known.ReturnedFile == file && known.ReturnedOn is not null)
                {
                    return;
                }

                var by = form.Values.FirstOrDefault(value => value is { Item: null, Key: "responder", InFile: not null })?.InFile;
                known = known with { ReturnedOn = date, ReturnedFile = file, ReturnedBy = by ?? known.ReturnedBy };
                returns.Add(new(form.Vendor!, form.System, file));
                if (at < 0)
                {
                    requests.Add(known);
                }
                else
                {
                    requests[at] = known;
                }
            });
        }

        return (dossier, returns.ToValueList());
    }

    private static Dossier Each(Dossier dossier, VendorPackage package, Func<FormRequest?, VendorStanding, (FormRequest Request, bool IsNew)?> change)
    {
        var original = package.Vendor.Requests;
        return With(dossier, package.Vendor.Id, requests =>
        {
            foreach (var standing in package.Standings)
            {
                var at = original.ToList().FindIndex(request => ReferenceEquals(request, standing.Request));
                if (change(at < 0 ? null : requests[at], standing) is var (request, isNew))
                {
                    if (isNew)
                    {
                        requests.Add(request);
                    }
                    else
                    {
                        requests[at] = request;
                    }
                }
            }
        });
    }

    private static Dossier With(Dossier dossier, string vendor, Action<List<FormRequest>> change) => dossier with
    {
        Vendors = dossier.Vendors.Select(known =>
        {
            if (known.Id != vendor)
            {
                return known;
            }

            var requests = known.Requests.ToList();
            change(requests);
            return known with { Requests = requests.ToValueList() };
        }).ToValueList(),
    };
}
