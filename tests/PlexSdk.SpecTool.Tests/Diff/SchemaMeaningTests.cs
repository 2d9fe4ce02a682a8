using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Before, after, and what it is in a request and in a response.</summary>
public class SchemaMeaningTests
{
    [TestCase("type: string", "type: integer", Grade.Breaking, Grade.Breaking)]
    [TestCase("type: integer", "type: number", Grade.Info, Grade.Breaking)]
    [TestCase("{type: string, maxLength: 5}", "{type: string, maxLength: 9}", Grade.Info, Grade.Breaking)]
    [TestCase("{type: string, maxLength: 5}", "type: string", Grade.Info, Grade.Breaking)]
    [TestCase("{type: integer, maximum: 5}", "{type: integer, exclusiveMaximum: 5}", Grade.Breaking, Grade.Info)]
    [TestCase("{type: integer, format: int32}", "{type: integer, format: int64}", Grade.Info, Grade.Breaking)]
    [TestCase("{type: string, format: uuid}", "{type: string, format: date}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{enum: [a, b]}", "{enum: [a, c]}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{const: a}", "{enum: [a, b]}", Grade.Info, Grade.Breaking)]
    [TestCase("{const: 12}", "{const: '12'}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{const: null}", "{const: a}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{type: integer, multipleOf: 10}", "{type: integer, multipleOf: 4}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{type: object, properties: {a: {}}}", "{type: object, properties: {a: {}, b: {}}}", Grade.Info, Grade.Info)]
    [TestCase("{type: object, properties: {a: {}}, additionalProperties: false}", "{type: object, properties: {a: {}, b: {}}, additionalProperties: false}", Grade.Info, Grade.Warning)]
    [TestCase("{type: object, properties: {a: {}, b: {}}}", "{type: object, properties: {a: {}}}", Grade.Warning, Grade.Warning)]
    [TestCase("{type: object, properties: {a: {}, b: {}}, additionalProperties: false}", "{type: object, properties: {a: {}}, additionalProperties: false}", Grade.Breaking, Grade.Warning)]
    [TestCase("{type: object, properties: {a: {}}, required: [a]}", "{type: object}", Grade.Warning, Grade.Breaking)]
    [TestCase("{type: object, properties: {}}", "{type: object, properties: {a: {readOnly: true, type: string}}, required: [a]}", Grade.None, Grade.Info)]
    [TestCase("{type: object, additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: string}, properties: {a: {type: integer}}}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{type: object, additionalProperties: {type: integer}}", "{type: object, additionalProperties: {type: number}}", Grade.Info, Grade.Breaking)]
    [TestCase("{type: array, items: {type: integer}}", "{type: array, items: {type: string}}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{not: {type: string, maxLength: 5}}", "{not: {type: string, maxLength: 9}}", Grade.Breaking, Grade.Info)]
    [TestCase("{not: {properties: {a: {const: 1}}}}", "{not: {properties: {a: {const: 1}, b: {const: 2}}}}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{if: {properties: {a: {const: 1}}}, then: {required: [b]}}", "{if: {properties: {a: {const: 1}, c: {const: 2}}}, then: {required: [b]}}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{type: string}", "{anyOf: [{type: string}, {type: object, properties: {a: {}}}]}", Grade.Info, Grade.Breaking)]
    [TestCase("{type: object}", "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}", Grade.Breaking, Grade.Info)]
    [TestCase("{}", "{type: string}", Grade.Breaking, Grade.Info)]
    [TestCase("{type: string}", "{type: [string, 'null']}", Grade.Info, Grade.Breaking)]
    [TestCase("{type: array, prefixItems: [{type: string}]}", "{type: array, prefixItems: [{type: integer}]}", Grade.Breaking, Grade.Breaking)]
    [TestCase("{allOf: [{maxLength: 9}, {maxLength: 7}], type: string}", "{type: string, maxLength: 8}", Grade.Info, Grade.Breaking)]
    public void A_change_is_judged_by_its_direction(string before, string after, Grade inRequest, Grade inResponse) => Assert.Multiple(() =>
    {
        Assert.That(Specs.Worst(Specs.CompareSchemas(before, after, Direction.Request)), Is.EqualTo(inRequest), "request");
        Assert.That(Specs.Worst(Specs.CompareSchemas(before, after, Direction.Response)), Is.EqualTo(inResponse), "response");
    });

    [TestCase("{type: string}", "{allOf: [{type: string}]}")]
    [TestCase("{type: string}", "{anyOf: [{type: string}]}")]
    [TestCase("{allOf: [{type: object, properties: {a: {type: string}}}, {required: [a]}]}", "{allOf: [{required: [a]}, {type: object, properties: {a: {type: string}}}]}")]
    [TestCase("{allOf: [{properties: {a: {type: string}}}, {properties: {a: {maxLength: 3}}}], type: object}", "{type: object, properties: {a: {type: string, maxLength: 3}}}")]
    [TestCase("{type: [string, 'null']}", "{oneOf: [{type: 'null'}, {type: string}]}")]
    [TestCase("{type: [string, 'null'], enum: [a, null]}", "{anyOf: [{enum: [a]}, {type: 'null'}]}")]
    [TestCase("{type: [string, integer]}", "{oneOf: [{type: integer}, {type: string}]}")]
    [TestCase("{const: a}", "{enum: [a]}")]
    [TestCase("{enum: [a, b]}", "{type: string, enum: [b, a]}")]
    [TestCase("{enum: [a, b]}", "{oneOf: [{const: a}, {const: b}]}")]
    [TestCase("{enum: [1, 2]}", "{enum: [1.0, 2e0]}")]
    [TestCase("{type: string, minLength: 0, pattern: '.*', deprecated: false}", "{type: string}")]
    [TestCase("{type: object, additionalProperties: true, required: []}", "{type: object, additionalProperties: {}}")]
    [TestCase("{properties: {a: {type: string}}}", "{type: object, properties: {a: {type: string}}}")]
    [TestCase("{type: integer, maximum: 5}", "{maximum: 5.0, type: integer, description: five, title: t, example: 3}")]
    [TestCase("{type: array}", "{type: array, items: {}, uniqueItems: false, minItems: 0}")]
    public void Two_ways_to_say_the_same_are_no_change(string one, string other)
    {
        foreach (var direction in new[] { Direction.Request, Direction.Response })
        {
            Assert.That(Specs.CompareSchemas(one, other, direction).Changes, Is.Empty);
            Assert.That(Specs.CompareSchemas(other, one, direction).Changes, Is.Empty);
        }
    }

    [TestCase("{type: string, nullable: true}", "{type: string}", Grade.Breaking, Grade.Info)]
    [TestCase("{type: integer, maximum: 5}", "{type: integer, maximum: 5, exclusiveMaximum: true}", Grade.Breaking, Grade.Info)]
    [TestCase("{type: integer, exclusiveMaximum: 5}", "{type: integer, exclusiveMaximum: 6}", Grade.Info, Grade.Breaking)]
    [TestCase("{type: [string, integer]}", "{type: string}", Grade.Breaking, Grade.Info)]
    public void OpenAPI_3_0_is_read_with_its_own_words(string before, string after, Grade inRequest, Grade inResponse)
    {
        Assert.That(Specs.Worst(Specs.CompareSchemas(before, after, Direction.Request, "3.0.3")), Is.EqualTo(inRequest));
        Assert.That(Specs.Worst(Specs.CompareSchemas(before, after, Direction.Response, "3.0.3")), Is.EqualTo(inResponse));
    }
}
