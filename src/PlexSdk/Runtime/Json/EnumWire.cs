using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;

namespace PlexSdk.Runtime;

/// <summary>What enums are on the wire, looked up once per type.</summary>
internal sealed class EnumWire
{
    private static readonly ConcurrentDictionary<Type, EnumWire> Known = new();

    private readonly Dictionary<string, object> _values = [];
    private readonly Dictionary<object, string> _texts = [];

    private EnumWire(Type type)
    {
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var value = field.GetValue(null)!;
            var text = field.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? field.Name;
            _values[text] = value;
            _texts[value] = text;
        }
    }

    public static EnumWire Of(Type type) => Known.GetOrAdd(type, static key => new EnumWire(key));

    /// <summary>The text of a member; of an undefined value its number.</summary>
    public static string Text(Enum value) =>
        Of(value.GetType())._texts.TryGetValue(value, out var text) ? text : value.ToString("D");

    public object? Find(object? wire) =>
        Convert.ToString(wire, CultureInfo.InvariantCulture) is { } text && _values.TryGetValue(text, out var value) ? value : null;
}
