using System.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>What every object of a response shares: it reads itself, and keeps what it does not know.</summary>
public abstract class PlexModel
{
    private IDictionary<string, JToken>? _additionalProperties;

    /// <summary>
    /// What the server sent beyond the documented members, and documented members whose value could not be read as
    /// their type, under their names in JSON. Values are as the server sent them, so treat them with the care that
    /// tokens need.
    /// </summary>
    [JsonExtensionData]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public IDictionary<string, JToken> AdditionalProperties
    {
        get => _additionalProperties ??= new Dictionary<string, JToken>();
        set => _additionalProperties = value;
    }

    /// <summary>Whether <see cref="AdditionalProperties" /> has members. Serializers ask it.</summary>
    /// <returns><see langword="true" /> where there are some.</returns>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool ShouldSerializeAdditionalProperties() => _additionalProperties?.Count > 0;

    /// <summary>The JSON name of a required member that has no value, or <see langword="null" /> where none is missing.</summary>
    protected virtual string? MissingProperty => null;

    /// <summary>Reads one member, if it is a documented one.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="json">The reader, at the member's value.</param>
    /// <returns>Whether the member was read.</returns>
    protected virtual bool TryReadProperty(string name, PlexJsonReader json) => false;

    /// <summary>The JSON name of the member that tells subtypes apart, or <see langword="null" /> where there are none.</summary>
    protected internal virtual string? Discriminator => null;

    /// <summary>Makes the subtype that a value of <see cref="Discriminator" /> stands for.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The subtype, or <see langword="null" /> where the value is not known.</returns>
    protected internal virtual PlexModel? CreateSubtype(string value) => null;

    internal void ReadFrom(PlexJsonReader json)
    {
        while (json.MoveToProperty() is { } name)
        {
            if (!TryReadProperty(name, json))
                AdditionalProperties[name] = json.ReadToken();
            else if (json.TakeRejected() is { } rejected)
                AdditionalProperties[name] = rejected;
        }

        if (MissingProperty is { } missing)
            throw new ResponseFormatException($"'{missing}' is missing in the answer.");
    }
}
