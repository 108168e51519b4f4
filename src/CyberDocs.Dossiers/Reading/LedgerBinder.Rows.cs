using CyberDocs.Collections;
using CyberDocs.Findings;
using CyberDocs.Intake;
using CyberDocs.Model;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

internal sealed partial class LedgerBinder
{
    private static readonly char[] AddressSeparators = [';', ',', '、', ' ', '\n', '\r', '\t', '；', '，', '　', '/', '／'];
    private static readonly char[] NameSeparators = [';', ',', '、', '\n', '\r', '；', '，', '／'];

    private Device BindRow()
    {
        CheckLength();
        var cells = table.Cells;
        var line = cells[0].Line;
        var id = Text(LedgerField.Id);
        if (id is not null)
        {
            context.Devices.Announce(id, Text(LedgerField.Name));
            context.BindId(context.Devices, id, PlaceOf(Cell(LedgerField.Id)!.Value));
        }
        else
        {
            id = RecordReader.Unnumbered(line);
            if (Cell(LedgerField.Id) is { } empty)
            {
                context.Findings.Add(ReadingFindings.MissingId.At(PlaceOf(empty), id));
            }
        }

        var kindText = Text(LedgerField.Kind);
        var (remote, remoteText, isClear) = RemoteMaintenanceText.Understand(Text(LedgerField.RemoteMaintenance));
        if (!isClear)
        {
            context.Findings.Add(RealFileFindings.UnclearWord.At(PlaceOf(Cell(LedgerField.RemoteMaintenance)!.Value), Heading(LedgerField.RemoteMaintenance), remoteText!));
        }

        return new Device
        {
            Id = id,
            Kind = kindText is null ? DeviceKind.Other : kinds.Find(kindText, PlaceOf(Cell(LedgerField.Kind)!.Value)),
            KindText = kindText,
            Name = Text(LedgerField.Name),
            Maker = Text(LedgerField.Maker),
            Model = Text(LedgerField.Model),
            Serial = Text(LedgerField.Serial),
            Place = Text(LedgerField.Place),
            Os = Text(LedgerField.Os),
            Software = Text(LedgerField.Software),
            Addresses = Addresses(),
            HostName = Text(LedgerField.HostName),
            User = Text(LedgerField.User),
            Systems = Systems(),
            Vendor = Reference(LedgerField.Vendor, context.Vendors),
            RemoteMaintenance = remote,
            RemoteMaintenanceText = remoteText,
            SupportEnd = Date(LedgerField.SupportEnd),
            Zone = Reference(LedgerField.Zone, context.Zones),
            Vlan = Text(LedgerField.Vlan),
            ConnectionLimit = Text(LedgerField.ConnectionLimit),
            VulnerabilitySource = Text(LedgerField.VulnerabilitySource),
            PatchState = Text(LedgerField.PatchState),
            State = State(),
            RegisteredOn = Date(LedgerField.RegisteredOn),
            StocktakenOn = Date(LedgerField.StocktakenOn),
            Remarks = Text(LedgerField.Remarks),
            Extra = Extra(),
            Origin = OriginOf(cells[0]),
        };
    }

    // Rows of a sheet have no length: what stands beside the headings is a column without one.
    private void CheckLength()
    {
        if (table.Sheet is not null)
        {
            return;
        }

        var cells = table.Cells;
        if (cells.Count < headingCount)
        {
            context.Findings.Add(ReadingFindings.RowTooShort.At(
                PlaceOf(cells[^1]), cells.Count.ToInvariant(), headingCount.ToInvariant()));
        }

        for (var i = headingCount; i < cells.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(cells[i].Text))
            {
                context.Findings.Add(ReadingFindings.RowTooLong.At(
                    PlaceOf(cells[i]), cells.Count.ToInvariant(), headingCount.ToInvariant()));
                break;
            }
        }
    }

    private TableCell? Cell(LedgerField field) =>
        columnOf[(int)field] is >= 0 and var column && column < table.Cells.Count ? table.Cells[column] : null;

    private string? Text(LedgerField field)
    {
        if (Cell(field) is not { Text.Length: > 0 } cell)
        {
            return null;
        }

        if (cell.Text == ScalarText.MissingMark)
        {
            return null;
        }

        if (cell.Text.Contains('\r', StringComparison.Ordinal))
        {
            // Text files end lines inside of cells as they end rows; workbooks do not.
            return cell.Text.ReplaceLineEndings("\n").Trim() is { Length: > 0 } lines ? lines : null;
        }

        var trimmed = cell.Text.AsSpan().Trim();
        return trimmed.Length == cell.Text.Length ? cell.Text : trimmed.IsEmpty ? null : pool.Of(trimmed);
    }

    private DateOnly? Date(LedgerField field)
    {
        if (Text(field) is not { } text || ScalarText.IsNothing(text))
        {
            return null;
        }

        if (DateText.TryParse(text, out var date))
        {
            return date;
        }

        return AsWritten(field, text, Cell(field)!.Value);
    }

    private DeviceState State()
    {
        if (Text(LedgerField.State) is not { } text || ScalarText.IsDash(text))
        {
            return DeviceState.InUse;
        }

        if (Terms.DeviceStates.TryFind(text, out var state))
        {
            return state;
        }

        context.Findings.Add(ReadingFindings.UnknownTerm.At(
            PlaceOf(Cell(LedgerField.State)!.Value), Heading(LedgerField.State), text, RecordReader.CandidatesOf(text, Terms.DeviceStates)));
        return DeviceState.InUse;
    }

    private string? Reference(LedgerField field, ReferenceTable to)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (references.TryGetValue((field, text), out var known))
        {
            return known;
        }

        var reported = context.Findings.Findings.Count;
        var id = ScalarText.IsNothing(text) ? null : context.Resolve(Heading(field), text, PlaceOf(Cell(field)!.Value), to);
        if (context.Findings.Findings.Count == reported)
        {
            references.Add((field, text), id);
        }

        return id;
    }

    private ValueList<string> Addresses()
    {
        if (Text(LedgerField.Addresses) is not { } text || ScalarText.IsNothing(text))
        {
            return [];
        }

        var parts = text.Split(AddressSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        // 10.1.1.0/24 and DHCP/固定 keep their slash: only addresses on both sides make it a separator.
        if (!text.AsSpan().ContainsAny('/', '／') || Array.TrueForAll(parts, p => System.Net.IPAddress.TryParse(p, out _) && p.Length > 3))
        {
            return parts.ToValueList();
        }

        return text.Split(AddressSeparators[..^2], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();
    }

    // Resolved once per distinct text; a text with an unknown name is resolved again so that each row is reported.
    private ValueList<string> Systems()
    {
        if (Text(LedgerField.Systems) is not { } text || ScalarText.IsNothing(text))
        {
            return [];
        }

        if (lists.TryGetValue(text, out var known))
        {
            return known;
        }

        var reported = context.Findings.Findings.Count;
        var place = PlaceOf(Cell(LedgerField.Systems)!.Value);

        // A name may itself hold a separator, so the whole text is tried first.
        string[] parts = context.Systems.Find(text, []) != MatchRank.None
            ? [text]
            : text.Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var ids = new List<string>(parts.Length);
        foreach (var part in parts)
        {
            if (!ScalarText.IsNothing(part)
                && context.Resolve(Heading(LedgerField.Systems), part, place, context.Systems) is var id && !ids.Contains(id))
            {
                ids.Add(id);
            }
        }

        var list = ids.ToValueList();
        if (context.Findings.Findings.Count == reported)
        {
            lists.Add(text, list);
        }

        return list;
    }

    private ValueList<ExtraValue> Extra()
    {
        List<ExtraValue>? extra = null;
        for (var i = 0; i < table.Cells.Count; i++)
        {
            var cell = table.Cells[i];
            if (string.IsNullOrWhiteSpace(cell.Text) || Array.IndexOf(columnOf, i) >= 0)
            {
                continue;
            }

            table.Meter.Add(InputLimit.Extras);
            (extra ??= []).Add(new()
            {
                Column = NameColumn(i, cell),
                Text = cell.Text.Trim(),
                Origin = new(PlaceOf(cell), extraField, [cell.Line, cell.Column]),
            });
        }

        if (written.Count > 0)
        {
            (extra ??= []).AddRange(written);
            written.Clear();
        }

        return extra is null ? [] : extra.ToValueList();
    }

    private Origin OriginOf(TableCell first)
    {
        var positions = new int[2 * keys.Length];
        string?[]? addresses = null;
        for (var i = 0; i < keys.Length; i++)
        {
            if (columnOf[i] >= 0 && columnOf[i] < table.Cells.Count)
            {
                var cell = table.Cells[columnOf[i]];
                positions[2 * i] = cell.Line;
                positions[(2 * i) + 1] = cell.Column;
                if (cell.Address is not null)
                {
                    (addresses ??= new string?[keys.Length])[i] = cell.Address;
                }
            }
        }

        return new(PlaceOf(first), keys, positions, addresses);
    }

    private static string Heading(LedgerField field) => LedgerHeadings.Usual[(int)field];
}
