using System.Collections.Concurrent;

namespace PlexSdk.SpecTool.Reading;

/// <summary>
/// Follows <c>$ref</c>: within a file, or into a file below the document's folder. Never over the network. May be used by several threads:
/// the wire is compared while the clients are made.
/// </summary>
internal sealed class ReferenceResolver
{
    private readonly SpecFile _main;
    private readonly SpecReaderOptions _options;
    private readonly Lock _following = new();
    private readonly Dictionary<string, SpecFile?> _files = [];
    private readonly List<SpecWarning> _warnings = [];
    private readonly ConcurrentDictionary<JsonNode, SpecFile> _roots = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<JsonObject, string> _reasons = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<JsonObject, JsonNode?> _resolved = new(ReferenceEqualityComparer.Instance);

    public ReferenceResolver(SpecFile main, SpecReaderOptions options)
    {
        _main = main;
        _options = options;
        Register(main);
    }

    /// <summary>What following the references went past so far.</summary>
    public IReadOnlyList<SpecWarning> Warnings => Copy(_warnings);

    /// <summary>The files that were read so far, the document's own first.</summary>
    public IReadOnlyList<SpecFile> Files => Copy(_files.Values.OfType<SpecFile>());

    public SpecFile FileOf(JsonNode node) => _roots.GetValueOrDefault(node.Root, _main);

    public bool Contains(JsonNode node) => _roots.ContainsKey(node.Root);

    /// <summary>Why a reference leads nowhere; null where it does not, or where the next one does.</summary>
    public string? Reason(JsonObject reference) => _reasons.GetValueOrDefault(reference);

    public JsonNode? Resolve(JsonObject reference)
    {
        if (_resolved.TryGetValue(reference, out var known))
            return known;

        lock (_following)
            return _resolved.GetOrAdd(reference, Target);
    }

    /// <summary>Makes a file known whose nodes are asked for.</summary>
    public SpecFile Register(SpecFile file)
    {
        if (file.Root is { } root)
            _roots[root] = file;

        lock (_following)
        {
            _warnings.AddRange(file == _main ? [] : file.Warnings);
            return _files[file.Source.Identity] = file;
        }
    }

    private JsonNode? Target(JsonObject reference)
    {
        var seen = new HashSet<JsonObject>(ReferenceEqualityComparer.Instance);
        JsonNode? node = reference;
        while (node is JsonObject step && step["$ref"] is JsonValue target)
        {
            if (!seen.Add(step))
                return Missing<JsonNode>(reference, $"the reference '{target}' leads in a circle");

            node = Step(step, target.ToString());

            // In JSON Schema a reference may have siblings; then the next step must not skip them.
            if (node is JsonObject { Count: > 1 })
                break;
        }

        return node;
    }

    private JsonNode? Step(JsonObject reference, string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(hash < 0 ? target : target[..hash]);
        var pointer = hash < 0 ? "" : target[(hash + 1)..];
        var from = FileOf(reference);
        var file = path.Length == 0 ? from : Load(reference, from, path);
        if (file is null)
            return null;

        if (pointer.Length == 0 || pointer[0] == '/' ? JsonPointer.TryFollow(file.Root, pointer, out var node) : file.Anchors.TryGetValue(pointer, out node))
            return node ?? new JsonObject();

        return Missing<JsonNode>(reference, $"the reference '{target}' leads nowhere");
    }

    private SpecFile? Load(JsonObject reference, SpecFile from, string path)
    {
        if (path.Contains("://", StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal))
            return Missing<SpecFile>(reference, $"the reference '{path}' is not followed: nothing is read from the network");

        try
        {
            return Load(reference, from.Source.Resolve(path), path);
        }
        catch (SpecException error) when (error.Position is null)
        {
            return Missing<SpecFile>(reference, $"the reference '{path}' cannot be read: {error.Message}");
        }
    }

    private SpecFile? Load(JsonObject reference, SpecSource source, string path)
    {
        if (_files.TryGetValue(source.Identity, out var known))
            return known;

        if (!_options.AllowOutsideFolder && !source.IsBelowFolderOf(_main.Source))
            return _files[source.Identity] = Missing<SpecFile>(reference, $"the reference '{path}' is not followed: it leaves the document's folder");

        return source.ReadBytes(_options.MaxBytes) is { } bytes
            ? Register(SpecReader.Parse(source, bytes, _options))
            : _files[source.Identity] = Missing<SpecFile>(reference, $"the reference '{path}' names a file that does not exist");
    }

    // Nothing, with the reason as a warning.
    private T? Missing<T>(JsonObject reference, string reason) where T : class
    {
        _reasons.TryAdd(reference, reason);
        _warnings.Add(new SpecWarning(reason, FileOf(reference).PositionOf(reference)));
        return null;
    }

    private List<T> Copy<T>(IEnumerable<T> items)
    {
        lock (_following)
            return [.. items];
    }
}
