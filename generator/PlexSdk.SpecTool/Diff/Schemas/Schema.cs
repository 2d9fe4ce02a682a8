namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>
/// Everything that applies to one place in a message: a schema, or several that must all hold. Interned by the pool,
/// so that two uses of one component are the same object.
/// </summary>
internal sealed class Schema(SchemaPool pool, IReadOnlyList<JsonNode> parts, JsonNode? branch)
{
    private EffectiveSchema? _effective;
    private bool _busy;

    public SchemaPool Pool => pool;

    /// <summary>The schemas that must all hold; none is a schema that allows anything.</summary>
    public IReadOnlyList<JsonNode> Parts => parts;

    /// <summary>Where the schema stands, if it stands anywhere.</summary>
    public JsonNode? Node => branch ?? (parts.Count > 0 ? parts[0] : null);

    /// <summary>The name of the component, when the schema is one.</summary>
    public string? Name => SchemaPool.NameOf(Node);

    /// <summary>Whether <see cref="Effective"/> is being worked out right now, because the schema contains itself.</summary>
    public bool IsBusy => _busy;

    /// <summary>What the schema means, with <c>$ref</c> and <c>allOf</c> merged.</summary>
    public EffectiveSchema Effective
    {
        get
        {
            if (_effective is null)
            {
                _busy = true;
                _effective = new SchemaMerger(pool).Merge(parts, branch);
                _busy = false;
            }

            return _effective;
        }
    }
}
