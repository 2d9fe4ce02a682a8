using System.Diagnostics;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>What every object of a request or a response shares: it reads and writes itself, and keeps what it does not know.</summary>
[JsonConverter(typeof(PlexModelConverter))]
public abstract partial class PlexModel
{
    private IDictionary<string, PlexJson>? _additionalProperties;

    /// <summary>
    /// What the server sent beyond the documented members, and documented members whose value could not be read as
    /// their type, under their names in JSON. Values are as the server sent them, so treat them with the care that
    /// tokens need.
    /// </summary>
    [JsonIgnore]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IDictionary<string, PlexJson> AdditionalProperties
    {
        get => _additionalProperties ??= new Dictionary<string, PlexJson>();
        set => _additionalProperties = value;
    }

    internal bool HasAdditionalProperties => _additionalProperties?.Count > 0;

    /// <summary>The JSON name of a required member that has no value, or <see langword="null" /> where none is missing.</summary>
    protected virtual string? MissingProperty => null;

    /// <summary>Reads one member, if it is a documented one.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="json">The reader, at the member's value.</param>
    /// <returns>Whether the member was read.</returns>
    protected virtual bool TryReadProperty(string name, PlexJsonReader json) => false;

    /// <summary>Writes the documented members that have a value.</summary>
    /// <param name="json">Takes the members.</param>
    protected virtual void WriteProperties(PlexJsonWriter json)
    {
    }

    /// <summary>The JSON name of the member that tells subtypes apart, or <see langword="null" /> where there are none.</summary>
    protected internal virtual string? Discriminator => null;

    /// <summary>Makes the subtype that a value of <see cref="Discriminator" /> stands for.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The subtype, or <see langword="null" /> where the value is not known.</returns>
    protected internal virtual PlexModel? CreateSubtype(string value) => null;

    internal void WriteTo(PlexJsonWriter json)
    {
        WriteProperties(json);
        if (_additionalProperties is null)
            return;

        foreach (var member in _additionalProperties)
            json.Write(member.Key, member.Value ?? PlexJson.Null);
    }
}
