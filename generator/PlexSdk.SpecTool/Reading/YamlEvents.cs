using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlexSdk.SpecTool.Reading;

/// <summary>
/// The events of a YAML text, where an alias stands for the events of its anchor. YamlDotNet's own node tree would do this too, but it
/// refuses a key that is there twice, and a few kilobytes of nesting overflow its stack.
/// </summary>
internal sealed class YamlEvents(SpecSource source, string text)
{
    private readonly Parser _parser = new(new Scanner(new StringReader(text), skipComments: true));

    // What stands below an anchor, aliases resolved; an anchor names the place where it starts.
    private readonly List<ParsingEvent> _recorded = [];
    private readonly Dictionary<AnchorName, int> _anchors = [];
    private readonly HashSet<AnchorName> _open = [];
    private int _recordings;
    private int _replayed;

    /// <summary>The event that is read now.</summary>
    public ParsingEvent Current { get; private set; } = null!;

    /// <summary>The alias whose events are read, if any.</summary>
    public AnchorAlias? Alias { get; private set; }

    public ParsingEvent Next()
    {
        Current = Alias is not null ? _recorded[_replayed++] : Parse();
        if (_recordings > 0 && Current is not AnchorAlias)
            _recorded.Add(Current);

        return Current;
    }

    private ParsingEvent Parse()
    {
        try
        {
            return _parser.MoveNext() ? _parser.Current! : throw Failure("the file ends too early", Mark.Empty);
        }
        catch (InvalidOperationException error)
        {
            // So the scanner ends at a few malformed texts, without saying what is wrong with them.
            throw Failure("the YAML is malformed", (_parser.Current ?? Current)?.End ?? Mark.Empty, error);
        }
    }

    /// <summary>Reads a value, or a key, that starts with the current event: from its anchor when it is an alias.</summary>
    public T Read<T>(Func<T> read) => Current switch
    {
        AnchorAlias alias => Replay(alias, read),
        NodeEvent { Anchor.IsEmpty: false } node when Alias is null => Record(node.Anchor, read),
        _ => read(),
    };

    public SpecException Failure(string message, Mark place, Exception? inner = null) =>
        new(message, new SourcePosition(source.Name, (int)place.Line, (int)place.Column), inner);

    private T Record<T>(AnchorName anchor, Func<T> read)
    {
        if (_recordings++ == 0)
            _recorded.Add(Current);

        var start = _recorded.Count - 1;
        _open.Add(anchor);
        var result = read();
        _open.Remove(anchor);
        _recordings--;
        _anchors[anchor] = start;
        return result;
    }

    private T Replay<T>(AnchorAlias alias, Func<T> read)
    {
        if (_open.Contains(alias.Value))
            throw Failure($"the alias '*{alias.Value}' contains itself", alias.Start);

        if (!_anchors.TryGetValue(alias.Value, out _replayed))
            throw Failure($"the alias '*{alias.Value}' names no anchor", alias.Start);

        Alias = alias;
        Next();
        var result = read();
        Alias = null;
        return result;
    }
}
