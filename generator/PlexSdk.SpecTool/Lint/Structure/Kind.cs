namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>A kind of object, with what its fields may hold.</summary>
internal sealed class Kind(string name)
{
    private readonly Dictionary<string, Expectation> _fields = [];
    private Expectation? _others;
    private bool _isOpen;

    public string Name => name;

    /// <summary>Whether every field has a name that the author chose, so that none of them is optional.</summary>
    public bool IsMap => _others is not null;

    /// <summary>Adds a word of the table: <c>field=what it holds</c>, or <c>…</c>.</summary>
    public void Add(string word)
    {
        if (word == "…")
        {
            _isOpen = true;
            return;
        }

        var at = word.IndexOf('=', StringComparison.Ordinal);
        var expectation = Expectation.Read(word[(at + 1)..]);
        if (word[..at] == "*")
            _others = expectation;
        else
            _fields[word[..at]] = expectation;
    }

    /// <summary>What the field may hold; null where it is free or not known.</summary>
    public Expectation? Field(string field) => _fields.GetValueOrDefault(field) ?? (IsExtension(field) ? null : _others);

    /// <summary>Whether OpenAPI has such a field here.</summary>
    public bool Knows(string field) => _isOpen || _others is not null || IsExtension(field) || _fields.ContainsKey(field);

    private static bool IsExtension(string field) => field.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
}
