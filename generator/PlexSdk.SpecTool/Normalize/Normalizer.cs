using PlexSdk.SpecTool.Normalize.Documentation;
using PlexSdk.SpecTool.Normalize.Fixes;
using PlexSdk.SpecTool.Normalize.Projection;

namespace PlexSdk.SpecTool.Normalize;

/// <summary>Turns any OpenAPI 3.x document into the one that the templates read.</summary>
public static class Normalizer
{
    /// <summary>The fixes, in the order in which they build on each other.</summary>
    internal static IReadOnlyList<INormalization> Fixes() =>
    [
        // One document in which every part stands where it is used.
        new OutOfScope(),
        new SharedComponents(),
        new DeepReferences(),
        new ComponentReferences(),
        new SharedParameters(),
        new ParameterContent(),

        // One dialect: OpenAPI 3.0's.
        new BooleanSchemas(),
        new Contradictions(),
        new EnumValues(),
        new GivenNames(),
        new OriginMarks(),
        new ReferenceSiblings(),
        new TypeArrays(),
        new ConstValues(),
        new MissingTypes(),
        new JsonSchemaKeywords(),
        new NullBranches(),
        new EnumChoices(),
        new IntegerFlags(),

        // Shapes that C# has.
        new Compositions(),
        new Unions(),
        new FreeForm(),
        new Formats(),

        // Names and texts.
        new EnumTexts(),
        new Operations(),
        new RequestBodies(),
        new Responses(),
        new InlineSchemas(),
        new ResultTypes(),
        new Aliases(),
        new TypeNames(),
        new Envelopes(),
        new MemberNames(),
        new EnumNames(),
        new TransportHeaders(),
        new OptionsClasses(),
        new ParameterNames(),
        new MultipartFiles(),
        new Texts(),
    ];

    /// <summary>The document for the templates. The input is left as it is.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isStrict">Whether a response without a member that the document requires is an error.</param>
    /// <param name="names">The names of the client as a whole, where they matter.</param>
    /// <exception cref="SpecException">A reference leads nowhere.</exception>
    public static NormalizedDocument Normalize(SpecDocument document, bool isStrict = false, ClientNames? names = null)
    {
        var marks = new PlaceMarks(document);
        var spec = new ExternalReferences(document, marks).Bundle();
        spec.Names = names ?? ClientNames.None;
        SpecInventory? inventory = null;
        foreach (var fix in Fixes())
        {
            fix.Apply(spec);
            if (fix is OriginMarks origins)
            {
                marks.Places.Origins = origins.Places;
                inventory = SpecInventory.Of(spec);
            }
        }

        inventory!.EnumValues.ExceptWith(spec.Settled);
        var name = PlainText.Line(document.Name.Split('/', '\\', ':')[^1]);
        var types = spec.Schemas.Objects().Select(component => component.Value.Text(Marks.ExistingType)).OfType<string>();
        return new NormalizedDocument(name, DocumentProjection.Of(spec, isStrict), inventory, [.. types])
        {
            Names = spec.Names,
            Places = marks.Places,
        };
    }
}
