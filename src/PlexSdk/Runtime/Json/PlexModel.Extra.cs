using System.Diagnostics.CodeAnalysis;

namespace PlexSdk.Runtime;

/// <content>What the server sent beyond the documented members, read as tolerantly as those.</content>
public abstract partial class PlexModel
{
    /// <summary>Gives a member that the OpenAPI document lacks, or a documented one whose value does not fit its type.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <returns>The value as the server sent it; <see langword="null" /> where there is none.</returns>
    public PlexJson? Extra(string name) =>
        _additionalProperties is not null && _additionalProperties.TryGetValue(PlexArgument.NotNull(name, nameof(name)), out var value) ? value : null;

    /// <summary>Reads a member that the OpenAPI document lacks: <c>session.Extra&lt;string>("sessionKey")</c>.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <typeparam name="T">
    /// A model or a union, <see cref="string" />, <see cref="bool" />, <see cref="int" />, <see cref="long" />, <see cref="float" />,
    /// <see cref="double" />, <see cref="decimal" />, <see cref="DateTimeOffset" />, <see cref="Guid" />, <see cref="Uri" />, an array of
    /// <see cref="byte" />, or <see cref="PlexJson" />; of a value type also its nullable form, which tells whether there is a value.
    /// </typeparam>
    /// <returns>The value, or the default of its type where there is none that fits.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T" /> is another type: give a reader as well.</exception>
    public T? Extra<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(string name) =>
        Extra(name, ValueReader.Of<T>());

    /// <summary>
    /// Reads a member that the OpenAPI document lacks and whose type has no reader of its own:
    /// <c>item.Extra("type", static json => json.ReadEnum&lt;MediaType>())</c>.
    /// </summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="read">Reads the value.</param>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The value, or the default of its type where there is none that fits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="read" /> is <see langword="null" />.</exception>
    public T? Extra<T>(string name, Func<PlexJsonReader, T?> read)
    {
        PlexArgument.NotNull(read, nameof(read));
        return Extra(name) is { } value ? PlexJsonReader.ReadTree(value, read, Order) : default;
    }

    /// <summary>Reads a list that the OpenAPI document lacks: <c>item.ExtraList&lt;Chapter>("Chapter")</c>.</summary>
    /// <param name="name">Its name in JSON. A single value is a list of one.</param>
    /// <typeparam name="T">As of <see cref="Extra{T}(string)" />.</typeparam>
    /// <returns>The elements that fit; none where there is no such member.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T" /> is a type that needs a reader.</exception>
    public IReadOnlyList<T> ExtraList<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(string name)
    {
        var read = ValueReader.Of<T>();
        var list = new List<T>();
        foreach (var item in Extra(name) is not { } value ? [] : value.Kind == JsonKinds.Arrays ? value.Elements : [value])
        {
            if (PlexJsonReader.TryReadTree(item, read, Order, out var element) && element is not null)
                list.Add(element);
        }

        return list;
    }
}
