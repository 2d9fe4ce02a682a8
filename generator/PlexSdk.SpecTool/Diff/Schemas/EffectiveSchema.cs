namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>The meaning of a schema: every demand that it makes, whichever of its parts makes it.</summary>
internal sealed class EffectiveSchema
{
    private static readonly HashSet<string> Simple = ["type", "nullable", "enum", "const", "title", "description"];

    /// <summary>The allowed types; null among them says whether the value may be null.</summary>
    public TypeSet Types { get; set; } = TypeSet.Any;

    /// <summary>Whether the types are guessed from the keywords, because the document does not state any.</summary>
    public bool AreTypesStated { get; set; }

    /// <summary>The allowed values other than null, by their canonical text.</summary>
    public Dictionary<string, JsonNode>? Values { get; set; }

    /// <summary>Lengths, sizes and ranges by their keyword; the tightest of each.</summary>
    public Dictionary<string, Bound> Bounds { get; } = [];

    public SortedSet<string> Formats { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Patterns { get; } = new(StringComparer.Ordinal);

    public SortedSet<decimal> Multiples { get; } = [];

    public HashSet<string> Required { get; } = [];

    public Dictionary<string, List<JsonNode?>> Properties { get; } = [];

    /// <summary>What further properties must satisfy; null is anything.</summary>
    public List<JsonNode?> AdditionalProperties { get; } = [];

    public List<JsonNode?> Items { get; } = [];

    public List<List<JsonNode?>> PrefixItems { get; } = [];

    public List<Alternatives> Alternatives { get; } = [];

    public List<Schema> Nots { get; } = [];

    public List<Condition> Conditions { get; } = [];

    /// <summary>Schemas by the keyword that holds one: contains, propertyNames and the like.</summary>
    public Dictionary<string, List<JsonNode?>> Inner { get; } = [];

    /// <summary>Schemas by keyword and key: patternProperties and dependentSchemas.</summary>
    public Dictionary<(string Keyword, string Key), List<JsonNode?>> InnerMaps { get; } = [];

    public Dictionary<string, SortedSet<string>> DependentRequired { get; } = [];

    /// <summary>Keywords that are compared as they are written.</summary>
    public SortedDictionary<string, JsonNode?> Plain { get; } = new(StringComparer.Ordinal);

    /// <summary>References that lead nowhere; two of them are only equal when they are written alike.</summary>
    public SortedSet<string> Unresolved { get; } = new(StringComparer.Ordinal);

    /// <summary>The schema object that states a keyword.</summary>
    public Dictionary<string, JsonObject> Sources { get; } = [];

    public bool AllowsNull => Types.HasFlag(TypeSet.Null);

    public bool HasDefault => Plain.ContainsKey("default");

    public bool IsUniqueItems => Plain.ContainsKey("uniqueItems");

    public bool IsDeprecated => Plain.ContainsKey("deprecated");

    /// <summary>The directions in which a property of this schema is not there.</summary>
    public Direction Hidden => (Plain.ContainsKey("readOnly") ? Direction.Request : 0) | (Plain.ContainsKey("writeOnly") ? Direction.Response : 0);

    /// <summary>Whether no property is allowed beside the declared ones.</summary>
    public bool IsClosed => AdditionalProperties.Any(Canonical.IsFalse);

    /// <summary>Whether types and values say everything.</summary>
    public bool IsSimple => Alternatives.Count == 0 && Unresolved.Count == 0 && Sources.Keys.All(Simple.Contains);

    /// <summary>Whether every value is allowed.</summary>
    public bool IsAnything => Types == TypeSet.Any && Values is null && IsSimple;

    /// <summary>Whether null, added to the types, would be allowed: nothing else speaks about it.</summary>
    public bool IsSilentAboutNull => Alternatives.Count == 0 && Nots.Count == 0 && Conditions.Count == 0 && Unresolved.Count == 0;

    /// <summary>Where a keyword is stated: its own node, for the line.</summary>
    public JsonNode? At(string keyword) => Sources.TryGetValue(keyword, out var owner) ? owner[keyword] ?? owner : null;
}
