using System.Linq;
using System.Threading.Tasks;
using Compositions;
using PlexSdk.Runtime;

public static class Caller
{
    public static async Task<string> ReadsSubtypes(PlexTransport transport)
    {
        var pets = await new PetsClient(transport).ListPetsAsync();
        return string.Join(" ", pets.Select(pet => pet switch
        {
            Cat cat => $"cat {cat.Name} {cat.Lives}",
            Dog dog => $"dog {dog.Barks} {dog.Friend!.GetType().Name}",
            _ => $"{pet.GetType().Name} {pet.AdditionalProperties["wings"]}",
        }));
    }

    public static async Task<string> SendsSubtype(PlexTransport transport) =>
        await new PetsClient(transport).AddPetAsync(new Cat { PetType = "cat", Lives = 9 }) is Cat cat ? $"{cat.Lives}" : "none";

    public static async Task<string> MayBeEmpty(PlexTransport transport) =>
        await new PetsClient(transport).AddPetAsync() is null ? "none" : "some";

    public static async Task<string> Unions(PlexTransport transport)
    {
        Shape shape = await new PetsClient(transport).PutShapeAsync(Shape.FromShapeList([Shape.FromString("s"), Shape.FromCircle(new Circle { Kind = CircleKind.Circle, Radius = 2 })]));
        return $"{shape.AsCircle() is null} {shape.AsString() is null} {shape.AsSquare()!.Side}";
    }

    public static async Task<string> Values(PlexTransport transport)
    {
        Value value = await new PetsClient(transport).GetValueAsync();
        return $"{value.Id} {value.Stamp} {value.Level} {value.Title} {value.Maybe} {value.Next!.Id} {value.TextOrNumber!.AsInteger()} {value.Level2} "
            + $"{value.Pair![0].AsString()} {value.ByName!["x1"]} {value.Data!.Length} {value.Uuid} {value.Size} {value.Extra} {value.When!.Value.Year} {value.AdditionalProperties.ContainsKey("maybe")}";
    }
}
