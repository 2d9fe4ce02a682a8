using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Builds the tree from YAML: anchors, aliases and merge keys become what they stand for.</summary>
internal sealed partial class YamlTreeReader(YamlEvents events, SpecFile file, SpecReaderOptions options)
{
    private int _depth;
    private int _aliasedNodes;

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
        var events = new YamlEvents(source, text);
        try
        {
            return new YamlTreeReader(events, new SpecFile(source), options).ReadDocument();
        }
        catch (YamlException error)
        {
            throw events.Failure("the YAML is malformed: " + error.Message, error.Start, error);
        }
    }

    [GeneratedRegex("^ +(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex BlankLine();

    private SpecFile ReadDocument()
    {
        if (events.Next() is not StreamStart || events.Next() is StreamEnd)
            return file;

        var place = Place(events.Next());
        var root = ReadValue();
        events.Next();
        return events.Next() is StreamEnd
            ? file.WithRoot(root, place)
            : throw events.Failure("the file holds more than one YAML document", events.Current.Start);
    }

    private JsonNode? ReadValue() => events.Read(ReadNode);

    private JsonNode? ReadNode()
    {
        var current = events.Current;
        if (events.Alias is { } alias && ++_aliasedNodes > options.MaxAliasedNodes)
            throw events.Failure($"aliases add more than {options.MaxAliasedNodes:N0} nodes", alias.Start);

        if (++_depth > options.MaxDepth)
            throw events.Failure($"the nesting is deeper than {options.MaxDepth} levels", current.Start);

        var node = current switch
        {
            Scalar scalar => YamlScalars.Read(scalar),
            SequenceStart => ReadSequence(),
            MappingStart => ReadMapping(),
            _ => throw events.Failure("a value is expected", current.Start),
        };
        _depth--;
        return node;
    }

    private JsonArray ReadSequence()
    {
        var result = new JsonArray();
        while (events.Next() is not SequenceEnd)
        {
            var place = Place(events.Current);
            file.Add(result, ReadValue(), place);
        }

        return result;
    }

    private JsonObject ReadMapping()
    {
        var result = new JsonObject();
        List<JsonNode?> merged = [];
        while (events.Next() is not MappingEnd)
        {
            var place = Place(events.Current);
            var isMerge = events.Current is Scalar { Value: "<<", Style: ScalarStyle.Plain };
            var key = events.Read(ReadKey);
            events.Next();
            var value = ReadValue();
            if (isMerge)
                merged.Add(value);
            else
                file.Add(result, key, value, place, isCopy: events.Alias is not null);
        }

        foreach (var source in merged.SelectMany(item => item is JsonArray list ? list.Objects() : item is JsonObject one ? [one] : []))
            result.AbsorbMissing(source);

        return result;
    }

    private static (int Line, int Column) Place(ParsingEvent item) => ((int)item.Start.Line, (int)item.Start.Column);

    private string ReadKey() =>
        (events.Current as Scalar)?.Value ?? throw events.Failure("a key that is not a text cannot be used", events.Current.Start);
}
