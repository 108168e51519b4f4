using CyberDocs.Documents;

namespace CyberDocs.Tables;

/// <summary>Shares room among columns whose widths follow their content, so that rows take as few lines as they can. Not thread-safe.</summary>
internal sealed class ColumnBalance(ColumnNeed[] columns, double[] widths, int[] weighted, double padding)
{
    private const double Smallest = 4;
    private const double FirstStep = 3;
    private const double StepGrowth = 1.7;
    private const int MostTrades = 60;

    private readonly List<int[]> units = Units(columns, weighted);

    /// <summary>Gives room to the column where a point saves most, until none does; gives what is left.</summary>
    public double Spend(double room)
    {
        while (units.Count > 0 && room > 0.5)
        {
            var (best, bestStep, bestGain) = (-1, 0.0, 0.0);
            for (var u = 0; u < units.Count; u++)
            {
                var now = Cost(units[u], 0);
                for (var step = FirstStep; now > 0; step *= StepGrowth)
                {
                    var taken = Math.Min(step, room);
                    var gain = (now - Cost(units[u], taken)) / taken;
                    if (gain > bestGain + 1e-9)
                    {
                        (best, bestStep, bestGain) = (u, taken, gain);
                    }

                    if (step >= room)
                    {
                        break;
                    }
                }
            }

            if (best < 0)
            {
                break;
            }

            room -= bestStep;
            Grow(units[best], bestStep);
        }

        return room;
    }

    /// <summary>Moves room from one column to another as long as that makes rows lower: what a cell gains counts only where it is the tallest.</summary>
    public void Trade()
    {
        var rows = columns.Max(column => column.Rows);
        if (units.Count < 2 || rows == 0)
        {
            return;
        }

        var scratch = new int[rows];
        for (var round = 0; round < MostTrades && TradeOnce(scratch); round++)
        {
        }
    }

    /// <summary>Shares a width among the weighted columns; one that its share would not hold takes what it needs, and the others share the rest.</summary>
    public void Weigh(double width)
    {
        var open = weighted.ToList();
        while (true)
        {
            var weights = open.Sum(Weight);
            var left = width - weighted.Where(i => !open.Contains(i)).Sum(i => widths[i]);
            var tight = open.Where(i => left * Weight(i) / weights < columns[i].Floor - 0.001).ToList();
            if (tight.Count == 0 || tight.Count == open.Count)
            {
                foreach (var i in open)
                {
                    widths[i] = Math.Max(Smallest, left * Weight(i) / weights);
                }

                return;
            }

            foreach (var i in tight)
            {
                widths[i] = columns[i].Floor;
                open.Remove(i);
            }
        }
    }

    private static List<int[]> Units(ColumnNeed[] columns, int[] weighted)
    {
        var units = Enumerable.Range(0, columns.Length).Where(i => columns[i].Asked.Unit == ColumnUnit.Content).Select(i => new[] { i }).ToList();
        if (units.Count > 0 && weighted.Length > 0)
        {
            units.Add(weighted);
        }

        return units;
    }

    private double Weight(int column) => Math.Max(columns[column].Asked.Width, 0.01);

    private bool TradeOnce(int[] rows)
    {
        var now = Height(rows);
        var (bestHeight, bestFrom, bestTo, bestBy) = (now, -1, -1, 0.0);
        for (var from = 0; from < units.Count; from++)
        {
            var spare = units[from].Sum(i => widths[i] - columns[i].Floor);
            for (var by = 3.0; by < spare; by *= 2)
            {
                var before = Save();
                Grow(units[from], -by);
                var lost = Height(rows) - now;
                for (var to = 0; lost < now - bestHeight + rows.Length && to < units.Count; to++)
                {
                    if (to == from)
                    {
                        continue;
                    }

                    var between = Save();
                    Grow(units[to], by);
                    if (Height(rows) is var height && height < bestHeight)
                    {
                        (bestHeight, bestFrom, bestTo, bestBy) = (height, from, to, by);
                    }

                    between.CopyTo(widths, 0);
                }

                before.CopyTo(widths, 0);
            }
        }

        if (bestFrom < 0)
        {
            return false;
        }

        Grow(units[bestFrom], -bestBy);
        Grow(units[bestTo], bestBy);
        return true;
    }

    private double[] Save() => [.. widths];

    private void Grow(int[] unit, double by)
    {
        if (unit != weighted)
        {
            widths[unit[0]] += by;
        }
        else
        {
            Weigh(unit.Sum(i => widths[i]) + by);
        }
    }

    private double Cost(int[] unit, double more)
    {
        var before = Save();
        Grow(unit, more);
        var cost = unit.Sum(i => columns[i].Cost(widths[i] - padding));
        before.CopyTo(widths, 0);
        return cost;
    }

    private int Height(int[] rows)
    {
        Array.Fill(rows, 1);
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Raise(rows, widths[i] - padding);
        }

        return rows.Sum();
    }
}
