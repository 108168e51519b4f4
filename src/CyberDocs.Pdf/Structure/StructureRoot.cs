using CyberDocs.Pdf.Objects;

namespace CyberDocs.Pdf.Structure;

/// <summary>The root of a structure tree, with the tree that leads from content to its elements.</summary>
internal static class StructureRoot
{
    private const int KeysPerLeaf = 128;

    /// <summary>Writes the root.</summary>
    /// <param name="file">The file.</param>
    /// <param name="number">The root's object.</param>
    /// <param name="document">The document element.</param>
    /// <param name="parentOfKey">The object under each key of the parent tree; 0 where a key is not in use.</param>
    /// <param name="ids">Elements that have a name.</param>
    /// <param name="writeId">Writes a name as a string.</param>
    public static void Write(
        PdfFile file, int number, int document, List<int> parentOfKey, IEnumerable<(string Id, int Element)> ids, Action<ByteBuffer, string> writeId)
    {
        var parents = WriteParents(file, parentOfKey);
        var body = file.BeginObject(number).Write("<</Type/StructTreeRoot/K["u8).Ref(document).Write("]/ParentTree "u8).Ref(parents)
            .Write("/ParentTreeNextKey "u8).Int(parentOfKey.Count);
        var names = ids.OrderBy(each => each.Id, StringComparer.Ordinal).ToList();
        if (names.Count > 0)
        {
            body.Write("/IDTree<</Names["u8);
            foreach (var (id, element) in names)
            {
                writeId(body, id);
                body.Ref(element).Space();
            }

            body.Write("]>>"u8);
        }

        body.Write(">>"u8);
        file.EndObject();
    }

    private static int WriteParents(PdfFile file, List<int> parentOfKey)
    {
        var root = file.Allocate();
        var leaves = new List<int>();
        for (var start = 0; start < parentOfKey.Count; start += KeysPerLeaf)
        {
            var end = Math.Min(parentOfKey.Count, start + KeysPerLeaf);
            leaves.Add(file.Allocate());
            var leaf = file.BeginObject(leaves[^1]).Write("<</Limits["u8).Int(start).Space().Int(end - 1).Write("]/Nums["u8);
            for (var key = start; key < end; key++)
            {
                if (parentOfKey[key] != 0)
                {
                    leaf.Int(key).Space().Ref(parentOfKey[key]).Space();
                }
            }

            leaf.Write("]>>"u8);
            file.EndObject();
        }

        var kids = file.BeginObject(root).Write("<</Kids["u8);
        foreach (var leaf in leaves)
        {
            kids.Ref(leaf).Space();
        }

        kids.Write("]>>"u8);
        file.EndObject();
        return root;
    }
}
