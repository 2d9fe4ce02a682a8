using System.Globalization;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>Enums whose values are numbers on the wire.</summary>
/// <param name="Type">The C# type of the numbers.</param>
/// <param name="Reader">The method of the runtime that gives the number of a value.</param>
internal sealed record EnumNumber(string Type, string Reader)
{
    /// <summary>What the numbers of an enum are; <see langword="null" /> where the values are texts.</summary>
    public static EnumNumber? Of(JsonObject schema) => schema.Text("type") switch
    {
        "string" => null,
        "integer" => new("long", "ToInt64"),
        _ => new("double", "ToDouble"),
    };

    /// <summary>A number as the runtime writes it: a document may say <c>1.0</c> for what is read as 1.</summary>
    public static string Text(string wire) =>
        wire.All(letter => char.IsAsciiDigit(letter) || letter == '-')
        || !double.TryParse(wire, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? wire
            : number.ToString("R", CultureInfo.InvariantCulture);
}
