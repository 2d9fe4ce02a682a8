using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>An enum of an OpenAPI document. It is open: values that the document does not name are values as well.</summary>
/// <typeparam name="T">The enum itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPlexValue<T> : IEquatable<T> where T : struct, IPlexValue<T>
{
    /// <summary>The value on the wire; <see langword="null" /> only in a <see langword="default" /> instance, which stands for no value.</summary>
    string? Value { get; }

    /// <summary>Whether the values are numbers in JSON.</summary>
    bool IsNumber { get; }

    /// <summary>The enum with a value. It does not depend on the instance.</summary>
    /// <param name="value">The value on the wire, which is the text of a number where the values are numbers.</param>
    /// <returns>The enum.</returns>
    T WithValue(string value);
}
