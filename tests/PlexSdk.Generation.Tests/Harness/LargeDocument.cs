using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>A document of any size, written from the shapes of the fixtures: each round adds six operations and their schemas.</summary>
internal static class LargeDocument
{
    public static SpecDocument Make(int rounds)
    {
        var paths = new JsonObject();
        var schemas = new JsonObject
        {
            ["Error"] = JsonNode.Parse("""{"type":"object","properties":{"code":{"type":"integer"},"Code":{"type":"string"}}}"""),
            ["Kind"] = JsonNode.Parse("""{"type":"string","enum":["a","A","1","-1",""]}"""),
        };
        for (var round = 0; round < rounds; round++)
            Add(paths, schemas, $"thing{round}");

        return SpecReader.ReadText(new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "Large", ["version"] = "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString(), "large.json");
    }

    private static void Add(JsonObject paths, JsonObject schemas, string name)
    {
        var text = """
            {
              "paths": {
                "/NAME": {
                  "get": {"operationId":"listNAME","tags":["NAME group"],"parameters":[{"name":"X-Plex-Product","in":"header","schema":{"type":"string"}},{"name":"ids","in":"query","explode":false,"schema":{"type":"array","items":{"type":"integer"}}},{"name":"filter","in":"query","style":"deepObject","schema":{"type":"object","properties":{"a":{"type":["string","null"]}}}}],"responses":{"200":{"description":"All.","content":{"application/json":{"schema":{"type":"object","properties":{"MediaContainer":{"allOf":[{"$ref":"#/components/schemas/NAMEBase"},{"type":"object","properties":{"Items":{"type":"array","items":{"$ref":"#/components/schemas/NAME"}}}}]}}}}}},"default":{"description":"Bad.","content":{"text/html":{"schema":{"type":"string"}}}}}},
                  "post": {"operationId":"addNAME","tags":["NAME group"],"requestBody":{"content":{"multipart/form-data":{"schema":{"type":"object","properties":{"file":{"type":"string","format":"binary"},"kind":{"$ref":"#/components/schemas/Kind"}}}}}},"responses":{"201":{"description":"Made.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/NAME"}}}}}}
                },
                "/NAME/{id}": {
                  "parameters": [{"name":"id","in":"path","required":true,"schema":{"type":"string"}}],
                  "get": {"operationId":"getNAME","tags":["NAME group"],"responses":{"2XX":{"description":"One.","content":{"application/json":{"schema":{"oneOf":[{"$ref":"#/components/schemas/NAME"},{"type":"string"}]}}}},"4XX":{"description":"Bad.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Error"}}}}}},
                  "put": {"operationId":"NAME.put","tags":["NAME group"],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NAME"}}}},"responses":{"204":{"description":"Done."}}},
                  "delete": {"tags":["NAME group"],"responses":{"204":{"description":"Done."}}}
                },
                "/NAME/{id}/image": {
                  "get": {"operationId":"imageNAME","tags":["NAME group"],"responses":{"200":{"description":"Bytes.","content":{"image/jpeg":{"schema":{"type":"string","format":"binary"}}}}}}
                }
              },
              "schemas": {
                "NAMEBase": {"type":"object","properties":{"size":{"type":"integer"},"Size":{"type":"string"}}},
                "NAME": {"type":"object","required":["kind"],"properties":{"kind":{"allOf":[{"$ref":"#/components/schemas/Kind"}],"description":"A <kind> & more."},"guid":{"type":"string"},"Guid":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"}}}},"children":{"type":"array","items":{"$ref":"#/components/schemas/NAME"}},"any":{},"rank":{"enum":[1,2,3]},"flag":{"type":"integer","enum":[0,1]}}}
              }
            }
            """.Replace("NAME", name, StringComparison.Ordinal);
        var part = JsonNode.Parse(text)!;
        Move(part["paths"]!, paths);
        Move(part["schemas"]!, schemas);
    }

    private static void Move(JsonNode from, JsonObject to)
    {
        foreach ((var key, var value) in from.AsObject().ToList())
        {
            to[key] = value!.DeepClone();
        }
    }
}
