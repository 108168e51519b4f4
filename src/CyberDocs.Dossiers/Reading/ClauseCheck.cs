using CyberDocs.Forms;

namespace CyberDocs.Reading;

/// <summary>Holds the clauses that editions name against the table of their guideline. Stateless and thread-safe.</summary>
internal static class ClauseCheck
{
    /// <summary>A finding per clause that is not in the table, and one per edition whose guideline has no table.</summary>
    public static IEnumerable<Finding> Of(EditionSet editions)
    {
        foreach (var edition in editions.All)
        {
            var named = edition.Items.Where(item => item.Clauses.Count > 0).ToList();
            if (named.Count == 0)
            {
                continue;
            }

            if (edition.Guideline is not { } id || editions.Guideline(id) is not { } guideline)
            {
                yield return ReadingFindings.NoClauseTable.At(edition.Origin.Of("guideline"), edition.Form, edition.Id, edition.Guideline ?? "―")
                    .In(edition.Form);
                continue;
            }

            var known = guideline.Clauses.Select(clause => clause.Id).ToList();
            foreach (var (item, clause) in named.SelectMany(item => item.Clauses, (item, clause) => (item, clause)))
            {
                if (guideline.Find(clause) is null)
                {
                    yield return ReadingFindings.UnknownClause.At(
                        item.Origin.Of("clauses"), edition.Form, edition.Id, item.Id, clause, id, NearestName.Of(clause, known) ?? "―").In(edition.Form);
                }
            }
        }
    }
}
