using CyberDocs.Model;
using CyberDocs.Redaction;
using CyberDocs.TestKit;

namespace CyberDocs.Tests.Redaction;

/// <summary>The dossier that uses every field, each of which says what no other one does.</summary>
internal sealed class MarkedDossier
{
    public MarkedDossier()
    {
        Before = new CyberDocsEngine().Read(Repository.PathOf("tests", "CyberDocs.Tests", "Reading", "complete-dossier.yaml"));
        var marking = new FieldMarking();
        Read = Before with { Dossier = new DossierWalk(marking).Over((Dossier)new ValueMarking().Of(Before.Dossier!)) };
        Fields = [.. marking.Values.Where(field => field.Secrets.Length > 0)];
        Assert.Empty(marking.Values.Where(field => field is { IsText: true, Secrets.Length: 0 }).Select(field => field.Name));
        Assert.True(Fields.Count > 130, $"{Fields.Count} fields");
    }

    /// <summary>The dossier without marks.</summary>
    public ReadResult Before { get; }

    public ReadResult Read { get; }

    public IReadOnlyList<MarkedField> Fields { get; }

    /// <summary>Writes a profile that hides some fields and nothing else; gives its id.</summary>
    public static string SaveProfile(string templates, IReadOnlyList<MarkedField> hidden)
    {
        var profiles = Directory.CreateDirectory(Path.Combine(templates, "profiles")).FullName;
        var hides = hidden.Select(field => $"  - {{ record: {field.Record}, fields: [{field.Key}] }}\n");
        File.WriteAllText(Path.Combine(profiles, hidden[0].Name + ".yaml"), $"id: {hidden[0].Name}\nlabel: 一項目\nhides:\n{string.Concat(hides)}");
        return hidden[0].Name;
    }

    /// <summary>
    /// Another field quotes the value as people write it elsewhere. That field itself is hidden with what it says, and a number is not looked for: it stands
    /// everywhere.
    /// </summary>
    public ReadResult WithSpellings(IReadOnlyList<MarkedField> group)
    {
        var secrets = group.Select(field => field.Secrets[0]).Where(secret => !secret.All(char.IsAsciiDigit)).ToList();
        return secrets.Count == 0 || secrets.Contains(Read.Dossier!.Bcp.Scope!)
            ? Read
            : Read with { Dossier = Read.Dossier with { Bcp = Read.Dossier.Bcp with { Scope = string.Join("、", secrets.SelectMany(Spellings.Of)) } } };
    }
}
