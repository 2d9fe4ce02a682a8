using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>A change in the client is laid to the change in the document that caused it, and to no other.</summary>
public class ApiAttributionTests
{
    private const string Users = """
        openapi: 3.1.0
        paths:
          /users:
            get:
              operationId: getUser
              tags: [Users]
              responses: {'200': {description: a user, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
          /teams:
            get:
              operationId: getTeam
              tags: [Users]
              responses: {'200': {description: a team, content: {application/json: {schema: {$ref: '#/components/schemas/Team'}}}}}
        components:
          schemas:
            User: {type: object, properties: {name: {type: string}, age: {type: integer}}}
            Team: {type: object, properties: {name: {type: string}, age: {type: integer}}}
        """;

    private const string Client = """
        public class UsersClient { public User GetUserAsync() => null!; public Team GetTeamAsync() => null!; }
        public interface IPlexClient { UsersClient Users { get; } }
        public class User { public string? Name { get; set; } public int? Age { get; set; } }
        public class Team { public string? Name { get; set; } public int? Age { get; set; } }
        """;

    [Test]
    public void A_removed_property_explains_its_member_in_its_own_class_only()
    {
        var changes = Compare(
            ("User: {type: object, properties: {name: {type: string}, ", "User: {type: object, properties: {"),
            ("class User { public string? Name { get; set; } ", "class User { "));

        Assert.That(changes.Single().Location, Is.EqualTo("#/components/schemas/User/properties/name"));
        Assert.That(changes.Single().Sdk, Is.EqualTo(Grade.Breaking));
        Assert.That(changes.Single().Explained, Does.EndWith("; in C#, User.Name was removed"));
    }

    [Test]
    public void The_same_change_in_two_schemas_is_told_apart()
    {
        var before = SpecReader.ReadText(Users, "base.yaml");
        var after = SpecReader.ReadText(Users.Replace("name: {type: string}, ", "", StringComparison.Ordinal), "head.yaml");
        var result = Apply(before, after, Client.Replace("class Team { public string? Name { get; set; } ", "class Team { ", StringComparison.Ordinal));

        Assert.That(Sdk(result, "#/components/schemas/Team/properties/name"), Is.EqualTo(Grade.Breaking));
        Assert.That(Sdk(result, "#/components/schemas/User/properties/name"), Is.LessThan(Grade.Breaking));
    }

    [Test]
    public void A_parameter_explains_the_method_of_its_operation()
    {
        var changes = Compare(
            ("operationId: getTeam", "operationId: getTeam\n      parameters: [{name: region, in: query, required: true, schema: {type: string}}]"),
            ("GetTeamAsync()", "GetTeamAsync(string region)"));

        Assert.That(changes.Single().Id, Is.EqualTo("new-required-request-parameter"));
        Assert.That(changes.Single().Sdk, Is.EqualTo(Grade.Breaking));
        Assert.That(changes.Single().Explained, Does.EndWith("; in C#, UsersClient.GetTeamAsync has other parameters"));
    }

    [Test]
    public void Another_operationId_explains_both_names()
    {
        var changes = Compare(("operationId: getTeam", "operationId: fetchTeam"), ("GetTeamAsync", "FetchTeamAsync"));

        Assert.That(changes.Single().Location, Does.StartWith("#/paths/~1teams/get"));
        Assert.That((changes.Single().Wire, changes.Single().Sdk), Is.EqualTo((Grade.None, Grade.Breaking)));
    }

    [Test]
    public void Another_tag_explains_the_move_to_another_class()
    {
        var changes = Compare(
            ("operationId: getTeam\n      tags: [Users]", "operationId: getTeam\n      tags: [Teams]"),
            (" public Team GetTeamAsync() => null!; }", " } public class TeamsClient { public Team GetTeamAsync() => null!; }"));

        Assert.That(changes.Single(change => change.Sdk == Grade.Breaking).Location, Does.StartWith("#/paths/~1teams/get"));
        Assert.That(changes.Select(change => change.Id), Has.None.StartsWith("sdk-api"));
    }

    [Test]
    public void What_nothing_explains_is_a_change_of_its_own()
    {
        var changes = Compare(
            ("openapi: 3.1.0", "openapi: 3.1.1"),
            ("class Team { ", "class Team { public int Extra; "),
            ("class User { public string? Name { get; set; } ", "class User { "));

        Assert.That(changes.Select(change => (change.Id, change.Wire, change.Sdk, change.Location, change.Message)), Is.EqualTo(new[]
        {
            ("sdk-api-changed", Grade.None, Grade.Breaking, "C# P:User.Name", "User.Name was removed"),
            ("sdk-api-added", Grade.None, Grade.Info, "C# F:Team.Extra", "Team.Extra was added"),
        }));
    }

    [TestCase("User: {type: object, properties: {name: {type: string}, ", "User: {type: object, properties: {", "class User { public string? Name { get; set; } ", "class User { ")]
    [TestCase("operationId: getTeam", "operationId: fetchTeam", "GetTeamAsync", "FetchTeamAsync")]
    [TestCase("operationId: getTeam\n      tags: [Users]", "operationId: getTeam\n      tags: [Teams]", " Users { get; }", " Users { get; } TeamsClient Teams { get; }")]
    [TestCase("operationId: getTeam\n      tags: [Users]", "operationId: getTeam\n      tags: [Teams]", " public Team GetTeamAsync() => null!; }", " } public class TeamsClient { public Team GetTeamAsync() => null!; }")]
    [TestCase("operationId: getTeam", "operationId: getTeam\n      parameters: [{name: region, in: query, required: true, schema: {type: string}}]", "GetTeamAsync()", "GetTeamAsync(string region)")]
    [TestCase("schemas/Team'", "schemas/Group'", "Team", "Group")]
    [TestCase("    Team: {", "    Group: {", "public class Team { public string? Name { get; set; } public int? Age { get; set; } }", "public class Group { public string? Name { get; set; } public int? Age { get; set; } }")]
    [TestCase("Team: {type: object", "Team: {type: object, required: [name]", "class Team { public string? Name", "class Team { public string Name")]
    [TestCase("age: {type: integer}", "years: {type: integer}", "Age", "Years")]
    public void No_word_of_a_message_decides(string documentFrom, string documentTo, string clientFrom, string clientTo)
    {
        var before = SpecReader.ReadText(Users, "base.yaml");
        var after = SpecReader.ReadText(Users.Replace(documentFrom, documentTo, StringComparison.Ordinal), "head.yaml");
        var client = new ApiSide(new TwoClients(before, Client.Replace(clientFrom, clientTo, StringComparison.Ordinal)));
        var wire = SpecDiff.Compare(before, after, new DiffOptions { Today = Specs.Today, IncludesNames = true });
        var mute = wire with { Changes = [.. wire.Changes.Select(change => change with { Message = "" })] };

        var verdicts = client.Apply(wire, before, after).Changes.Select(Verdict).ToList();

        Assert.That(client.Apply(mute, before, after).Changes.Select(Verdict), Is.EqualTo(verdicts));
        Assert.That(verdicts.Where(verdict => !verdict.Id.StartsWith("sdk-api", StringComparison.Ordinal)).Max(verdict => verdict.Sdk), Is.GreaterThanOrEqualTo(Grade.Warning));

        static (string Id, string Location, Grade Wire, Grade Sdk) Verdict(Change change) => (change.Id, change.Location, change.Wire, change.Sdk);
    }

    private static IReadOnlyList<Change> Compare((string From, string To) document, params (string From, string To)[] client)
    {
        var edited = Users.Replace(document.From, document.To, StringComparison.Ordinal);
        Assert.That(edited, Is.Not.EqualTo(Users), "the edit fits nowhere");
        var after = client.Aggregate(Client, (text, edit) => text.Replace(edit.From, edit.To, StringComparison.Ordinal));
        return Apply(SpecReader.ReadText(Users, "base.yaml"), SpecReader.ReadText(edited, "head.yaml"), after).Changes;
    }

    private static DiffResult Apply(SpecDocument before, SpecDocument after, string client) =>
        new ApiSide(new TwoClients(before, client)).Apply(SpecDiff.Compare(before, after, new DiffOptions { Today = Specs.Today, IncludesNames = true }), before, after);

    private static Grade Sdk(DiffResult result, string location) => result.Changes.Single(change => change.Location == location).Sdk;

    private sealed class TwoClients(SpecDocument before, string after) : IClientGenerator
    {
        public IReadOnlyCollection<string> Generate(SpecDocument document) => [document == before ? Client : after];
    }
}
