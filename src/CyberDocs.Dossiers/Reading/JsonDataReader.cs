using System.Text.Json;
using CyberDocs.Sources;

namespace CyberDocs.Reading;

/// <summary>Reads JSON into a tree with positions. Comments, trailing commas and duplicate keys are findings. Immutable and thread-safe.</summary>
internal static class JsonDataReader
{
    /// <summary>The tree of a file, or null, with findings, when the file is not JSON.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="file">Name for places.</param>
    /// <param name="findings">Takes the findings.</param>
    /// <param name="limits">How much is read; the defaults when null.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static DataNode? Read(
        ReadOnlySpan<byte> bytes, string? file, FindingCollector findings, InputLimits? limits = null, CancellationToken cancellation = default)
    {
        var text = SourceDecoder.Decode(bytes, file, mindEncoding: true, findings);
        if (text is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            findings.Add(SourceFindings.EmptyFile.At(new(file)));
            return null;
        }

        return ReadText(text, file, findings, new InputMeter(limits, bytes.Length, cancellation), cancellation);
    }

    private static DataNode? ReadText(string text, string? file, FindingCollector findings, InputMeter meter, CancellationToken cancellation)
    {
        // The decoder has made every character whole, so that encoding again loses nothing.
        var utf8 = Encoding.UTF8.GetBytes(text);
        var positions = new JsonPositions(utf8);
        var tree = new DataTreeBuilder(file, findings);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DataTreeBuilder.DeepestNesting + 2 });
        try
        {
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                meter.Node(reader.TokenType == JsonTokenType.StartObject ? DataTreeBuilder.WeightOfMap : 1);
                if (reader.ValueSpan.Length > meter[InputLimit.Characters])
                {
                    meter.Check(InputLimit.Characters, Encoding.UTF8.GetCharCount(reader.ValueSpan));
                }

                if (!Take(ref reader, positions.At((int)reader.TokenStartIndex), tree, file, findings))
                {
                    return null;
                }
            }
        }
        catch (InputRefusedException refused)
        {
            findings.Add(refused.At(new(file)));
            return null;
        }
        catch (JsonException error)
        {
            var offset = Math.Min(positions.OffsetOf(error.LineNumber ?? 0, error.BytePositionInLine ?? 0), utf8.Length);
            findings.Add(Explain(error, utf8, offset, positions, file));
            return null;
        }

        return tree.Root;
    }

    private static bool Take(
        ref Utf8JsonReader reader, TextPosition at, DataTreeBuilder tree, string? file, FindingCollector findings)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return tree.Open(isMap: true, at.Line, at.Column);
            case JsonTokenType.StartArray:
                return tree.Open(isMap: false, at.Line, at.Column);
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                tree.Close();
                break;
            case JsonTokenType.PropertyName:
                tree.Key(TextOf(ref reader, new(file, at.Line, at.Column), findings), at.Line, at.Column);
                break;
            case JsonTokenType.String:
                tree.Scalar(TextOf(ref reader, tree.PlaceAt(at.Line, at.Column), findings), ScalarKind.Quoted, at.Line, at.Column);
                break;
            case JsonTokenType.Number:
                tree.Scalar(Encoding.UTF8.GetString(reader.ValueSpan), ScalarKind.Number, at.Line, at.Column);
                break;
            case JsonTokenType.True or JsonTokenType.False:
                tree.Scalar(Encoding.UTF8.GetString(reader.ValueSpan), ScalarKind.Boolean, at.Line, at.Column);
                break;
            default:
                tree.Scalar(string.Empty, ScalarKind.Null, at.Line, at.Column);
                break;
        }

        return true;
    }

    private static string TextOf(ref Utf8JsonReader reader, SourcePlace place, FindingCollector findings)
    {
        if (!reader.ValueIsEscaped)
        {
            return reader.GetString()!;
        }

        // GetString refuses unpaired surrogates; they are a finding here, so escapes are resolved by hand.
        return PrintableText.CleanValue(Unescape(Encoding.UTF8.GetString(reader.ValueSpan)), place, findings);
    }

    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            switch (text[i])
            {
                case 'u':
                    result.Append((char)Convert.ToUInt16(text.Substring(i + 1, 4), 16));
                    i += 4;
                    break;
                case var c:
                    result.Append(c switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c });
                    break;
            }
        }

        return result.ToString();
    }

    private static Finding Explain(JsonException error, byte[] utf8, int offset, JsonPositions positions, string? file)
    {
        var at = positions.At(offset);
        var place = new SourcePlace(file, at.Line, at.Column);
        var next = offset < utf8.Length ? utf8[offset] : (byte)0;
        if (next is (byte)'/' or (byte)'#')
        {
            return ReadingFindings.JsonComment.At(place);
        }

        if (next is (byte)'}' or (byte)']')
        {
            var before = utf8.AsSpan(0, offset).TrimEnd(" \t\r\n"u8);
            if (before is [.., (byte)','])
            {
                var comma = positions.At(before.Length - 1);
                return ReadingFindings.JsonTrailingComma.At(new(file, comma.Line, comma.Column));
            }
        }

        var message = error.Message;
        var tail = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return message.Contains("depth", StringComparison.OrdinalIgnoreCase)
            ? ReadingFindings.TooDeep.At(place, DataTreeBuilder.DeepestNesting.ToInvariant())
            : ReadingFindings.MalformedJson.At(place, tail < 0 ? message : message[..tail]);
    }
}
