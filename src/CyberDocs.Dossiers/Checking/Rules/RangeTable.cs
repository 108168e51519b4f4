using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace CyberDocs.Checking.Rules;

/// <summary>Address ranges by their leading bits: which of them hold an address is found without looking at every one. Not thread-safe.</summary>
internal sealed class RangeTable<T>
{
    private readonly Dictionary<(AddressFamily Family, int Bits, UInt128 Leading), List<T>> owners = [];
    private readonly SortedSet<int> lengths = [];

    public bool IsEmpty => owners.Count == 0;

    public void Add(IPNetwork range, T owner)
    {
        lengths.Add(range.PrefixLength);
        var key = Key(range.BaseAddress, range.PrefixLength);
        if (!owners.TryGetValue(key, out var same))
        {
            owners.Add(key, same = []);
        }

        same.Add(owner);
    }

    /// <summary>Whether any range holds an address.</summary>
    public bool Holds(IPAddress address)
    {
        foreach (var bits in lengths)
        {
            if (owners.ContainsKey(Key(address, bits)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The owners of all ranges that hold an address, the widest range first, then in the order in which they were added.</summary>
    /// <param name="address">The address.</param>
    /// <param name="longest">Ranges with more leading bits than these do not count.</param>
    public IEnumerable<T> Holding(IPAddress address, int longest = 128)
    {
        foreach (var bits in lengths)
        {
            if (bits <= longest && owners.TryGetValue(Key(address, bits), out var same))
            {
                foreach (var owner in same)
                {
                    yield return owner;
                }
            }
        }
    }

    private static (AddressFamily Family, int Bits, UInt128 Leading) Key(IPAddress address, int bits)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        address.TryWriteBytes(bytes, out _);
        return (address.AddressFamily, bits, bits == 0 ? 0 : BinaryPrimitives.ReadUInt128BigEndian(bytes) >> (128 - bits));
    }
}
