using CyberDocs.Answers;
using CyberDocs.Documents;
using CyberDocs.Vocabulary;

namespace CyberDocs.Collecting;

/// <summary>Takes filled-in forms one after another and merges them with the answers of a dossier. Not thread-safe.</summary>
internal sealed class FormCollector(
    Dossier dossier, EditionSet editions, IReadOnlyList<SubmissionDocument> documents, FieldDirectory directory, FormOwner owner,
    CollectOptions options, FindingCollector findings)
{
    private const int LongestExcerpt = 60;

    private readonly Dictionary<(string Form, string? Vendor, string? System), CollectedAnswers> collected = [];

    public void Add(string file, FilledForm form)
    {
        if (form.Fields.Count == 0)
        {
            return;
        }

        var groups = form.Fields.GroupBy(field => directory.EditionOf(field.Id)).ToList();
        foreach (var stranger in groups.Where(group => group.Key is null))
        {
            findings.Add(CollectFindings.UnknownForm.At(
                new SourcePlace(file),
                form.Property(FormStamp.Form) is { } told ? $"{told} {form.Property(FormStamp.Edition)}" : Excerpt(stranger.First().Id)));
        }

        if (form.Property(FormStamp.Institution) is { } institution && !FormOwner.IsNamed(dossier.Institution.Name, institution))
        {
            findings.Add(CollectFindings.OtherInstitution.At(new SourcePlace(file), institution, dossier.Institution.Name));
            return;
        }

        var sent = SentValues.Of(form);
        foreach (var group in groups.Where(group => group.Key is not null))
        {
            if (AnswersOf(file, form, group.Key!) is { } returned)
            {
                returned.Files.Add(file);
                foreach (var field in group)
                {
                    Add(returned, sent, field);
                }
            }
        }
    }

    /// <summary>Merges what came in.</summary>
    public CollectResult Finish()
    {
        var answers = dossier.Answers.ToList();
        var forms = new List<CollectedForm>();
        var ordered = collected.Values.OrderBy(returned => OfficialForm.All.ToList().FindIndex(form => form.Id == returned.Edition.Form))
            .ThenBy(returned => IndexOf(dossier.Vendors, vendor => vendor.Id == returned.Vendor))
            .ThenBy(returned => IndexOf(dossier.Systems, system => system.Id == returned.System));
        foreach (var returned in ordered)
        {
            var (form, merged) = new AnswersMerger(returned, TitleOf(returned), options, findings).Merge();
            forms.Add(form);
            if (merged is null)
            {
                continue;
            }

            var at = answers.FindIndex(each => each.Form == merged.Form && each.Vendor == merged.Vendor && each.System == merged.System);
            if (at >= 0)
            {
                answers[at] = merged;
            }
            else
            {
                answers.Add(merged);
            }
        }

        return new CollectResult { Forms = forms.ToValueList(), Answers = answers.ToValueList(), Findings = findings.Findings };
    }

    private CollectedAnswers? AnswersOf(string file, FilledForm form, Edition edition)
    {
        (string? Vendor, string? System)? whose = edition.Form == OfficialForm.Vendor ? owner.Of(file, form, findings) : (null, null);
        if (whose is not var (vendor, system))
        {
            return null;
        }

        var shown = FormView.AnswersOf(dossier, edition.Form, vendor, system);
        var expected = shown?.Edition ?? dossier.Editions.For(edition.Form);
        if (expected != edition.Id)
        {
            findings.Add(CollectFindings.OtherEdition.At(new SourcePlace(file), edition.Id, expected));
            return null;
        }

        if (!collected.TryGetValue((edition.Form, vendor, system), out var returned))
        {
            collected.Add((edition.Form, vendor, system), returned = new CollectedAnswers(edition, vendor, system)
            {
                Shown = shown,
                Days = DaysOf(edition, vendor, system),
            });
        }

        return returned;
    }

    private void Add(CollectedAnswers returned, SentValues sent, FilledField field)
    {
        if (directory.Find(field.Id) is not { } known)
        {
            if (!TypedText.IsBlankDate(field.Value))
            {
                findings.Add(CollectFindings.UnknownItem.At(field.Place, Excerpt(field.Id), returned.Edition.Id, Excerpt(field.Value)));
            }

            return;
        }

        // Where a program dropped the labels, the form's own name of the field helps more than its id.
        field = field.Place.Cell == field.Id ? field with { Place = field.Place with { Cell = known.Label } } : field;
        var (value, isClear) = Understand(returned, sent, known, field);
        var shown = AnswerKeys.ValueIn(returned.Shown, known.Item, known.Key);
        returned.Add(new CollectedEntry(
            known,
            value,
            isClear ? null : Excerpt(field.Value),
            AsSent: value is not null && sent.Contains(field.Id, value),
            WasErased: value is null && isClear && shown is not null && sent.Contains(field.Id, shown),
            field.Place));
    }

    private (AnswerValue? Value, bool IsClear) Understand(
        CollectedAnswers returned, SentValues sent, KnownField known, FilledField field)
    {
        var place = field.Place;
        if (AnswerKeys.IsAnswer(known.Key))
        {
            if (TypedText.IsBoth(field.Value))
            {
                findings.Add(CollectFindings.BothChosen.At(place, known.Label));
                return (null, false);
            }

            if (TypedText.AnswerOf(field.Value) is { } answer)
            {
                return (AnswerValue.Of(answer), true);
            }

            findings.Add(CollectFindings.UnclearAnswer.At(place, known.Label, Excerpt(field.Value)));
            return (null, false);
        }

        if (!AnswerKeys.IsDate(known.Key))
        {
            return (AnswerValue.Of(field.Value), true);
        }

        if (TypedText.IsBlankDate(field.Value))
        {
            return (null, true);
        }

        if (TypedText.DateOf(field.Value) is { } date)
        {
            return (date, true);
        }

        if (TypedText.DayOf(field.Value) is var (month, day) && DayOf(returned, sent, known, field, month, day) is { Count: > 0 } days)
        {
            if (days is [var only])
            {
                return (new AnswerValue(Date: only, IsYearKnown: false), true);
            }

            findings.Add(CollectFindings.YearNotSure.At(
                place, ("field", known.Label), ("typed", Excerpt(field.Value)),
                ("days", string.Join("、", days.Select(Written)), string.Join(", ", days.Select(Written)))));
            return (null, false);
        }

        findings.Add(CollectFindings.UnclearDate.At(place, known.Label, Excerpt(field.Value)));
        return (null, false);
    }

    // Forms print days without their year, so that one that still stands there is the dossier's, or what was sent out.
    private static IReadOnlyList<DateOnly> DayOf(CollectedAnswers returned, SentValues sent, KnownField known, FilledField field, int month, int day)
    {
        if (AnswerKeys.ValueIn(returned.Shown, known.Item, known.Key)?.Date is { Period: null, Last: var shown } && (shown.Month, shown.Day) == (month, day))
        {
            return [shown];
        }

        var days = returned.Days.Of(month, day, known.Key == "target");
        return days.Count > 1 && sent.Contains(field.Id, new AnswerValue(Date: days[0])) ? [days[0]] : days;
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>When a form was filled in, as far as the dossier's requests tell.</summary>
    private FormDays DaysOf(Edition edition, string? vendor, string? system)
    {
        var request = dossier.Vendors.FirstOrDefault(known => known.Id == vendor)?.Requests
            .LastOrDefault(request => (request.System ?? system) == system && (request.Edition ?? edition.Id) == edition.Id);
        return new(FirstDayOf(edition), request?.SentOn?.First, options.ReturnedOn ?? request?.ReturnedOn?.Last);
    }

    /// <summary>First day of the twelve months in which a form's days without year fall: its fiscal year, or that of the ministry's checklist.</summary>
    private DateOnly FirstDayOf(Edition edition)
    {
        var day = edition.FiscalYearStart ?? editions.Find(OfficialForm.Institution, dossier.Editions.Checklist)?.FiscalYearStart
            ?? edition.IssuedOn ?? DateOnly.MinValue;
        return FormDays.FiscalYearOf(day);
    }

    private string TitleOf(CollectedAnswers returned)
    {
        var name = documents.FirstOrDefault(document => document.Form == returned.Edition.Form)?.Title ?? returned.Edition.Title;
        return dossier.Vendors.FirstOrDefault(vendor => vendor.Id == returned.Vendor) is { } vendor
            ? $"{name}　{FormOwner.TitleOf(vendor, dossier.Systems.FirstOrDefault(system => system.Id == returned.System))}"
            : name;
    }

    private static int IndexOf<T>(ValueList<T> list, Predicate<T> isMeant) => list.ToList().FindIndex(isMeant);

    private static string Excerpt(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestExcerpt ? line : line[..(char.IsHighSurrogate(line[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)] + "…";
    }
}
