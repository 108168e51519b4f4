namespace CyberDocs.TestKit.Pdf.Conformance;

public sealed partial class PdfConformance
{
    private const int DeepestStructure = 500;

    private static readonly HashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4",
        "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code",
        "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula", "Form",
    ];

    private readonly Dictionary<int, TagNode> nodeOfObject = [];
    private readonly Dictionary<(int Page, int Mark), TagNode> nodeOfMark = [];
    private readonly HashSet<int> seen = [];
    private TagNode? root;

    private void ReadStructure()
    {
        if (Sub(reader.Catalog, "StructTreeRoot") is not { } tree)
        {
            Report("A 6.7.3", "There is no structure tree.");
            return;
        }

        CheckRoleMap(Sub(tree, "RoleMap") ?? []);
        Require(Name(tree, "Type") == "StructTreeRoot", "A 6.7.3", "The root of the structure does not say what it is.");
        root = new TagNode(0, "StructTreeRoot", tree, null);
        ReadKids(root, tree, 0, Sub(tree, "RoleMap") ?? [], 0);
        Require(root.Children.Count > 0, "A 6.7.3", "The structure tree is empty.");
        CheckParentTree(tree);
    }

    private void CheckRoleMap(Dictionary<string, object?> roles)
    {
        foreach (var (role, _) in roles)
        {
            Require(!Standard.Contains(role), "UA 02-004", $"The standard type {role} is mapped to another.");
            var walked = new HashSet<string>();
            var to = role;
            while (roles.TryGetValue(to, out var next) && walked.Add(to))
            {
                to = ((PdfName)reader.Dereference(next)!).Value;
            }

            Require(!walked.Contains(to) || !roles.ContainsKey(to), "UA 02-003", $"The type {role} is mapped in a circle.");
        }
    }

    private string Standardise(string role, Dictionary<string, object?> roles)
    {
        var to = role;
        for (var i = 0; i < 20 && !Standard.Contains(to) && roles.TryGetValue(to, out var next); i++)
        {
            to = (reader.Dereference(next) as PdfName)?.Value ?? "";
        }

        Require(Standard.Contains(to), "UA 02-001", $"The type {role} is not mapped to a standard one.");
        Require(Standard.Contains(to), "A 6.7.3.4", $"The type {role} is not mapped to a standard one.");
        return to;
    }

    private void ReadKids(TagNode node, Dictionary<string, object?> entries, int page, Dictionary<string, object?> roles, int depth)
    {
        if (depth > DeepestStructure)
        {
            throw new FormatException("The structure tree is too deep.");
        }

        if (entries.GetValueOrDefault("Pg") is PdfRef own)
        {
            page = own.Number;
        }

        var raw = entries.GetValueOrDefault("K");
        var kids = reader.Dereference(raw) as List<object?> ?? (raw is null ? [] : [raw]);
        foreach (var kid in kids)
        {
            var value = reader.Dereference(kid);
            if (value is double mark)
            {
                AddMark(node, page, (int)mark);
            }
            else if (value is not Dictionary<string, object?> dictionary)
            {
                Report("A 6.7.3", $"Element {node.Number} has a child that is none.");
            }
            else if (Name(dictionary, "Type") == "MCR")
            {
                AddMark(node, dictionary.GetValueOrDefault("Pg") is PdfRef other ? other.Number : page, Int(dictionary, "MCID", -1));
            }
            else if (Name(dictionary, "Type") == "OBJR")
            {
                var number = ((PdfRef)dictionary["Obj"]!).Number;
                node.Objects.Add(number);
                Require(nodeOfObject.TryAdd(number, node), "A 6.7.3", $"Object {number} belongs to two elements.");
            }
            else
            {
                AddElement(node, (kid as PdfRef)?.Number ?? 0, dictionary, page, roles, depth);
            }
        }
    }

    private void AddElement(TagNode parent, int number, Dictionary<string, object?> entries, int page, Dictionary<string, object?> roles, int depth)
    {
        if (number != 0 && !seen.Add(number))
        {
            Report("A 6.7.3", $"Element {number} has two parents.");
            return;
        }

        if (parent.Parent is null)
        {
            Require(ReferenceEquals(Sub(entries, "P"), parent.Entries), "A 6.7.3", $"Element {number} does not name the root as its parent.");
        }
        else
        {
            Require(entries.GetValueOrDefault("P") is PdfRef named && named.Number == parent.Number, "A 6.7.3", $"Element {number} does not name {parent.Number} as its parent.");
        }

        if (Name(entries, "S") is not { } role)
        {
            Report("A 6.7.3", $"Element {number} has no type.");
            return;
        }

        var node = new TagNode(number, Standardise(role, roles), entries, parent);
        parent.Children.Add(node);
        ReadKids(node, entries, page, roles, depth + 1);
    }

    private void AddMark(TagNode node, int page, int mark)
    {
        node.Marks.Add((page, mark));
        Require(nodeOfMark.TryAdd((page, mark), node), "A 6.7.3", $"Content {mark} of page {page} belongs to two elements.");
    }

    private void CheckParentTree(Dictionary<string, object?> tree)
    {
        if (Sub(tree, "ParentTree") is not { } numbers)
        {
            Report("A 6.7.3", "There is no parent tree.");
            return;
        }

        var parents = new Dictionary<int, object?>();
        ReadNumbers(numbers, parents, 0);
        Require(Int(tree, "ParentTreeNextKey", int.MaxValue) > parents.Keys.DefaultIfEmpty(-1).Max(), "A 6.7.3", "The next key of the parent tree is in use.");
        foreach (var page in nodeOfMark.GroupBy(m => m.Key.Page))
        {
            var list = parents.GetValueOrDefault(Int(reader.Dictionary(new PdfRef(page.Key)), "StructParents", -1)) as List<object?> ?? [];
            foreach (var ((_, mark), node) in page)
            {
                Require(mark < list.Count && list[mark] is PdfRef named && named.Number == node.Number, "A 6.7.3", $"The parent tree does not lead from content {mark} of page {page.Key} to element {node.Number}.");
            }
        }

        foreach (var (number, node) in nodeOfObject)
        {
            var key = Int(reader.Dictionary(new PdfRef(number)), "StructParent", -1);
            Require(parents.TryGetValue(key, out var named) && ReferenceEquals(named, node.Entries), "A 6.7.3", $"The parent tree does not lead from object {number} to element {node.Number}.");
        }
    }

    private void ReadNumbers(Dictionary<string, object?> node, Dictionary<int, object?> into, int depth)
    {
        if (depth > 50)
        {
            throw new FormatException("The parent tree is too deep.");
        }

        foreach (var kid in Get(node, "Kids") as List<object?> ?? [])
        {
            ReadNumbers(reader.Dictionary(kid), into, depth + 1);
        }

        var list = Get(node, "Nums") as List<object?> ?? [];
        if (Get(node, "Limits") is { } limits)
        {
            Require(list.Count == 0 || (limits is List<object?> { Count: 2 } ends && Equals(ends[0], list[0]) && Equals(ends[1], list[^2])), "A 6.7.3", "A part of the parent tree holds other keys than it says.");
        }

        for (var i = 0; i + 1 < list.Count; i += 2)
        {
            into[(int)(double)list[i]!] = reader.Dereference(list[i + 1]);
        }
    }

    private void CheckStructure()
    {
        if (root is null)
        {
            return;
        }

        foreach (var mark in marked.Where(m => !nodeOfMark.ContainsKey(m)))
        {
            Report("UA 01-005", $"Content {mark.Mark} of page {mark.Page} belongs to no element.");
        }

        foreach (var mark in nodeOfMark.Keys.Where(m => !marked.Contains(m)))
        {
            Report("A 6.7.3", $"An element names content {mark.Mark} of page {mark.Page}, which there is not.");
        }

        CheckHeadings();
        CheckNotes();
        foreach (var node in root.Children.SelectMany(c => c.All))
        {
            CheckNode(node);
        }
    }

    private void CheckHeadings()
    {
        var last = 0;
        var all = root!.Children.SelectMany(c => c.All).ToList();
        foreach (var heading in all.Where(n => n.Role is ['H', >= '1' and <= '6']))
        {
            var level = heading.Role[1] - '0';
            Require(last > 0 || level == 1, "UA 14-002", $"The first heading is {heading.Role}.");
            Require(last == 0 || level <= last + 1, "UA 14-003", $"Heading {heading.Number} is {heading.Role} after H{last}.");
            last = level;
        }

        Require(last == 0 || all.All(n => n.Role != "H"), "UA 14-007", "Numbered and other headings are mixed.");
        foreach (var node in all)
        {
            Require(node.Children.Count(c => c.Role == "H") < 2, "UA 14-006", $"Element {node.Number} has several headings.");
        }
    }

    private void CheckNotes()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var note in root!.All.Where(n => n.Role == "Note"))
        {
            var id = Text(note.Entries, "ID");
            Require(id is { Length: > 0 }, "UA 19-003", $"Note {note.Number} has no ID.");
            Require(id is null || ids.Add(id), "UA 19-004", $"The ID {id} is used twice.");
        }
    }

    private void CheckNode(TagNode node)
    {
        foreach (var key in (string[])["Alt", "ActualText", "E"])
        {
            Require(!node.Entries.ContainsKey(key) || Text(reader.Catalog, "Lang") is { Length: > 1 } || node.Entries.ContainsKey("Lang"), "UA 11-002", $"The language of {key} of element {node.Number} is not known.");
        }

        var children = node.Children.Select(c => c.Role).ToList();
        switch (node.Role)
        {
            case "Figure":
                Require(Text(node.Entries, "Alt") is { Length: > 0 } || Text(node.Entries, "ActualText") is { Length: > 0 }, "UA 13-004", $"Figure {node.Number} has no alternative text.");
                break;
            case "Formula":
                Require(Text(node.Entries, "Alt") is { Length: > 0 }, "UA 17-002", $"Formula {node.Number} has no alternative text.");
                break;
            case "L":
                Require(children.All(c => c is "LI" or "Caption" or "L") && !node.HasContent, "UA 09-005", $"List {node.Number} holds something that is no item.");
                Require(children.LastIndexOf("Caption") <= 0, "UA 09-005", $"The caption of list {node.Number} is not its first child.");
                break;
            case "LI":
                Require(node.Parent?.Role == "L", "UA 09-005", $"Item {node.Number} stands outside a list.");
                Require(children.All(c => c is "Lbl" or "LBody") && !node.HasContent && children.Count(c => c == "LBody") == 1, "UA 09-005", $"Item {node.Number} is not a label and a body.");
                break;
            case "LBody":
                Require(node.Parent?.Role == "LI", "UA 09-005", $"Body {node.Number} stands outside an item.");
                break;
            case "TOC":
                Require(children.All(c => c is "TOC" or "TOCI" or "Caption") && !node.HasContent, "UA 09-006", $"Contents {node.Number} hold something that is no entry.");
                break;
            case "TOCI":
                Require(node.Parent?.Role == "TOC", "UA 09-006", $"Entry {node.Number} stands outside contents.");
                break;
            case "Ruby":
                Require(string.Join(' ', children) is "RB RT" or "RB RP RT RP", "UA 09-007", $"Ruby {node.Number} is not a base and its reading.");
                break;
            case "Warichu":
                Require(string.Join(' ', children) == "WP WT WP", "UA 09-008", $"Warichu {node.Number} is not a text between its brackets.");
                break;
            case "RB" or "RT" or "RP":
                Require(node.Parent?.Role == "Ruby", "UA 09-007", $"{node.Role} {node.Number} stands outside a Ruby.");
                break;
            case "WT" or "WP":
                Require(node.Parent?.Role == "Warichu", "UA 09-008", $"{node.Role} {node.Number} stands outside a Warichu.");
                break;
            case "Form":
                // A form element without a field stands for one that is only printed, and must say so.
                Require(node.Objects.Count == 1 || (node.Objects.Count == 0 && Attribute(node, "PrintField", "Role") is PdfName), "UA 28-010", $"Form {node.Number} holds {node.Objects.Count} fields.");
                break;
            case "Document":
                Require(node.Parent?.Parent is null, "A 6.7.3", $"Document {node.Number} stands inside another element.");
                break;
            default:
                CheckTablePart(node, children);
                break;
        }
    }
}
