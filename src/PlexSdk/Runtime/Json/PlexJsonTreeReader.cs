using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>Reads a value that is there already as if it came as text.</summary>
internal sealed class PlexJsonTreeReader(PlexJson root) : JsonReader
{
    private readonly Stack<(PlexJson Value, int Next)> _open = new();
    private PlexJson? _next = root;

    /// <summary>The value that the reader entered last.</summary>
    public PlexJson Current { get; private set; } = root;

    public override bool Read()
    {
        if (_next is { } value)
        {
            _next = null;
            Enter(value);
        }
        else if (_open.Count == 0)
        {
            SetToken(JsonToken.None);
            return false;
        }
        else
        {
            Advance();
        }

        return true;
    }

    /// <summary>The value that the reader is at, as a whole. The reader stands at its end then.</summary>
    public PlexJson Take()
    {
        if (Current.IsContainer)
        {
            _open.Pop();
            End(Current);
        }

        return Current;
    }

    private void Advance()
    {
        var (parent, index) = _open.Pop();
        if (index == Math.Max(parent.Pairs.Length, parent.Elements.Length))
        {
            End(parent);
            return;
        }

        _open.Push((parent, index + 1));
        if (parent.Kind == JsonKinds.Arrays)
        {
            Enter(parent.Elements[index]);
            return;
        }

        var member = parent.Pairs[index];
        _next = member.Value;
        SetToken(JsonToken.PropertyName, member.Key);
    }

    private void Enter(PlexJson value)
    {
        Current = value;
        switch (value.Kind)
        {
            case JsonKinds.Objects or JsonKinds.Arrays:
                SetToken(value.Kind == JsonKinds.Objects ? JsonToken.StartObject : JsonToken.StartArray);
                _open.Push((value, 0));
                break;
            case JsonKinds.Strings: SetToken(JsonToken.String, value.Text); break;
            case JsonKinds.Booleans: SetToken(JsonToken.Boolean, value.Text == "true"); break;
            case JsonKinds.Numbers: SetNumber(value.Text!); break;
            default: SetToken(JsonToken.Null); break;
        }
    }

    private void End(PlexJson container) => SetToken(container.Kind == JsonKinds.Objects ? JsonToken.EndObject : JsonToken.EndArray);

    // The same types as Newtonsoft.Json has for a number in a text.
    private void SetNumber(string digits)
    {
        if (long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            SetToken(JsonToken.Integer, number);
        else if (BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large))
            SetToken(JsonToken.Integer, large);
        else
            SetToken(JsonToken.Float, double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture));
    }
}
