using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <content>Objects and unions.</content>
public sealed partial class PlexJsonReader
{
    /// <summary>Reads an object, or the first one of an array, whose other elements are set aside.</summary>
    /// <param name="create">Makes an empty one.</param>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <returns>The object, or <see langword="null" /> where the value is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create" /> is <see langword="null" />.</exception>
    public T? ReadModel<T>(Func<T> create) where T : PlexModel
    {
        PlexArgument.NotNull(create, nameof(create));
        if (_json.TokenType == JsonToken.StartArray)
            return ReadFirst(create);

        if (_json.TokenType != JsonToken.StartObject)
            return RejectValue<T>();

        var model = create();
        if (model.Discriminator is { } discriminator)
            return ReadSubtype(model, discriminator);

        model.ReadFrom(this);
        return model;
    }

    /// <summary>Reads a value that may be one of several types.</summary>
    /// <param name="create">Makes an empty union.</param>
    /// <param name="isSecret">Whether the document marks the value as a secret.</param>
    /// <typeparam name="T">The union.</typeparam>
    /// <returns>The union, or <see langword="null" /> where there is no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="create" /> is <see langword="null" />.</exception>
    public T? ReadUnion<T>(Func<T> create, bool isSecret = false) where T : PlexUnion
    {
        PlexArgument.NotNull(create, nameof(create));
        if (_json.TokenType == JsonToken.Null)
            return null;

        var union = create();
        union.Order = Order;
        var name = _name;
        var value = ReadJson();
        _name = name;
        union.Json = isSecret ? value.AsSecret() : name is null ? value : value.Under(name);
        return union;
    }

    private T? ReadFirst<T>(Func<T> create) where T : PlexModel
    {
        T? first = null;
        List<PlexJson>? others = null;
        while (MoveToElement())
        {
            if (first is null && _json.TokenType == JsonToken.StartObject)
                first = ReadModel(create);
            else if (_json.TokenType != JsonToken.Null)
                (others ??= []).Add(ReadJson());
        }

        if (others is not null)
            Reject(PlexJson.FromItems(others));

        return first;
    }

    /// <summary>The class that the discriminator names, or the base where it names none that is known.</summary>
    private T ReadSubtype<T>(T model, string discriminator) where T : PlexModel
    {
        var members = ReadJson();
        var target = members[discriminator]?.Text is { } value && model.CreateSubtype(value) is T subtype ? subtype : model;
        using var json = new PlexJsonTreeReader(members);
        var reader = new PlexJsonReader(json, text: null, _isLenient) { Order = Order };
        reader.Advance();
        target.ReadFrom(reader);
        return target;
    }
}
