using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Builds the tree from YAML: anchors, aliases and merge keys become what they stand for.</summary>
internal sealed partial class YamlTreeReader
{
    private readonly SpecSource _source;
    private readonly SpecReaderOptions _options;
    private readonly Parser _parser;
    private readonly PositionMap _positions = new();
    private readonly List<SpecWarning> _warnings = [];
    private readonly Dictionary<AnchorName, JsonNode?> _anchors = [];
    private readonly HashSet<AnchorName> _open = [];
    private readonly AliasCopier _copier;
    private int _depth;

    private YamlTreeReader(SpecSource source, TextReader text, SpecReaderOptions options)
    {
        _source = source;
        _options = options;
        _parser = new Parser(new Scanner(text, skipComments: true));
        _copier = new AliasCopier(_positions, options.MaxAliasedNodes);
    }

    public static SpecFile Read(SpecSource source, byte[] bytes, SpecReaderOptions options)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        var text = reader.ReadToEnd();
        try
        {
            return Read(source, text, options);
        }
        catch (SpecException error) when (error.InnerException is YamlException && BlankLine().IsMatch(text))
        {
            // The parser refuses a block text that starts with a line of spaces (Figma's document has one), which YAML allows.
            // The spaces of empty lines carry nothing; line numbers stay.
            return Read(source, BlankLine().Replace(text, ""), options);
        }
    }

    private static SpecFile Read(SpecSource source, string text, SpecReaderOptions options)
    {
        var tree = new YamlTreeReader(source, new StringReader(text), options);
        try
        {
            return new SpecFile(source, tree.ReadDocument(), tree._positions, tree._warnings);
        }
        catch (YamlException error)
        {
            throw tree.Failure("the YAML is malformed: " + error.Message, error.Start, error);
        }
    }

    [GeneratedRegex("^ +(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex BlankLine();

    private JsonNode? ReadDocument()
    {
        Next();
        if (_parser.Current is not StreamStart || Next() is StreamEnd)
        {
            return null;
        }

        Next();
        var root = ReadValue();
        Next();
        if (Next() is not StreamEnd)
        {
            throw Failure("the file holds more than one YAML document", _parser.Current!.Start);
        }

        return root;
    }

    private JsonNode? ReadValue()
    {
        var current = _parser.Current!;
        if (current is AnchorAlias alias)
        {
            return Copy(alias);
        }

        var anchor = (current as NodeEvent)?.Anchor ?? AnchorName.Empty;
        if (!anchor.IsEmpty)
        {
            _open.Add(anchor);
        }

        if (++_depth > _options.MaxDepth)
        {
            throw Failure($"the nesting is deeper than {_options.MaxDepth} levels", current.Start);
        }

        var node = current switch
        {
            Scalar scalar => YamlScalars.Read(scalar),
            SequenceStart => ReadSequence(),
            MappingStart => ReadMapping(),
            _ => throw Failure("a value is expected", current.Start),
        };
        _depth--;
        _positions.Add(node, null, "", (int)current.Start.Line, (int)current.Start.Column);
        if (!anchor.IsEmpty)
        {
            _open.Remove(anchor);
            _anchors[anchor] = node;
        }

        return node;
    }

    private JsonArray ReadSequence()
    {
        var result = new JsonArray();
        while (Next() is not SequenceEnd)
        {
            var start = _parser.Current!.Start;
            var value = ReadValue();
            result.Add(value);
            _positions.Add(value, result, (result.Count - 1).ToString(CultureInfo.InvariantCulture), (int)start.Line, (int)start.Column);
        }

        return result;
    }

    private JsonObject ReadMapping()
    {
        var result = new JsonObject();
        List<JsonNode?>? merged = null;
        while (Next() is not MappingEnd)
        {
            var start = _parser.Current!.Start;
            var isMerge = _parser.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
            var key = ReadKey();
            Next();
            var value = ReadValue();
            if (isMerge)
            {
                (merged ??= []).Add(value);
                continue;
            }

            if (result.ContainsKey(key))
            {
                _warnings.Add(new SpecWarning($"the key '{key}' is there twice; the last one counts", Position(start)));
            }

            result[key] = value;
            _positions.Add(value, result, key, (int)start.Line, (int)start.Column);
        }

        foreach (var source in merged ?? [])
        {
            Merge(source, result);
        }

        return result;
    }

    private void Merge(JsonNode? source, JsonObject target)
    {
        foreach (var mapping in source is JsonArray list ? list.OfType<JsonObject>() : source is JsonObject one ? [one] : [])
        {
            foreach (var (key, value) in mapping)
            {
                if (!target.ContainsKey(key))
                {
                    target[key] = _copier.Copy(value);
                }
            }
        }
    }

    private string ReadKey() => _parser.Current switch
    {
        Scalar scalar => Anchored(scalar),
        AnchorAlias alias when _anchors.TryGetValue(alias.Value, out var node) && node is JsonValue value => value.ToString(),
        _ => throw Failure("a key that is not a text cannot be used", _parser.Current!.Start),
    };

    private string Anchored(Scalar key)
    {
        if (!key.Anchor.IsEmpty)
        {
            _anchors[key.Anchor] = YamlScalars.Read(key);
        }

        return key.Value;
    }

    private JsonNode? Copy(AnchorAlias alias)
    {
        if (_open.Contains(alias.Value))
        {
            throw Failure($"the alias '*{alias.Value}' contains itself", alias.Start);
        }

        if (!_anchors.TryGetValue(alias.Value, out var node))
        {
            throw Failure($"the alias '*{alias.Value}' names no anchor", alias.Start);
        }

        return _copier.TryCopy(node, out var copy) ? copy : throw Failure($"aliases add more than {_options.MaxAliasedNodes:N0} nodes", alias.Start);
    }

    private ParsingEvent Next() => _parser.MoveNext() ? _parser.Current! : throw Failure("the file ends too early", Mark.Empty);

    private SpecException Failure(string message, Mark place, Exception? inner = null) => new(message, Position(place), inner);

    private SourcePosition Position(Mark place) => new(_source.Name, (int)place.Line, (int)place.Column);
}
