using PlexSdk.Runtime;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Json;

public class ExtraTests
{
    private const string Id = "9c858901-8a57-4791-81fe-4c455b099bc9";

    private readonly ShelfItem _item = Read($$"""
        {"title":"a","throttled":"1","key":7,"count":"12","big":12345678901,"ratio":0.5,"when":"2024-02-29","id":"{{Id}}","thumb":"/a","bytes":"AQI=",
         "Item":{"title":"b"},"Items":[{"title":"b"},{"title":"c"}],"numbers":[1,"2","x"],"either":"1","nothing":null}
        """);

    [Test]
    public void Scalars_are_read_as_tolerantly_as_documented_members()
    {
        Assert.That(_item.Extra<bool>("throttled"), Is.True);
        Assert.That(_item.Extra<bool?>("throttled"), Is.True);
        Assert.That(_item.Extra<string>("key"), Is.EqualTo("7"));
        Assert.That(_item.Extra<int>("count"), Is.EqualTo(12));
        Assert.That(_item.Extra<long>("big"), Is.EqualTo(12345678901));
        Assert.That(_item.Extra<double>("ratio"), Is.EqualTo(0.5));
        Assert.That(_item.Extra<float>("ratio"), Is.EqualTo(0.5f));
        Assert.That(_item.Extra<decimal>("ratio"), Is.EqualTo(0.5m));
        Assert.That(_item.Extra<DateTimeOffset>("when"), Is.EqualTo(new DateTimeOffset(2024, 2, 29, 0, 0, 0, default)));
        Assert.That(_item.Extra<Guid>("id"), Is.EqualTo(Guid.Parse(Id)));
        Assert.That(_item.Extra<Uri>("thumb")?.ToString(), Is.EqualTo("/a"));
        Assert.That(_item.Extra<byte[]>("bytes"), Is.EqualTo(new byte[] { 1, 2 }));
        Assert.That(_item.Extra<PlexJson>("key")?.ToJson(), Is.EqualTo("7"));
        Assert.That(_item.Extra("key")?.Read<int>(), Is.EqualTo(7));
    }

    [TestCase("missing")]
    [TestCase("key")]
    [TestCase("nothing")]
    public void What_is_missing_or_does_not_fit_is_the_default(string name)
    {
        Assert.That(_item.Extra<bool>(name), Is.False);
        Assert.That(_item.Extra<bool?>(name), Is.Null);
        Assert.That(_item.Extra<ShelfItem>(name), Is.Null);
        Assert.That(_item.Extra(name, static json => json.ReadGuid()), Is.Null);
        Assert.That(_item.ExtraList<ShelfItem>(name), Is.Empty);
        Assert.That(new ShelfItem().Extra(name), Is.Null);
    }

    [Test]
    public void Models_unions_and_lists_are_read()
    {
        Assert.That(_item.Extra<ShelfItem>("Item")?.Title, Is.EqualTo("b"));
        Assert.That(_item.Extra<ShelfValue>("either")?.AsText(), Is.EqualTo("1"));
        Assert.That(_item.ExtraList<ShelfItem>("Items").Select(item => item.Title), Is.EqualTo(new[] { "b", "c" }));
        Assert.That(_item.ExtraList<ShelfItem>("Item").Select(item => item.Title), Is.EqualTo(new[] { "b" }));
        Assert.That(_item.ExtraList<int>("numbers"), Is.EqualTo(new[] { 1, 2 }));
        Assert.That(_item.Extra("Items", static json => json.ReadModels(static () => new ShelfItem())), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_type_that_needs_a_reader_is_said() =>
        Assert.That(Assert.Throws<NotSupportedException>(() => _item.Extra<Version>("key"))!.Message, Does.EndWith("give a reader as well."));

    private static ShelfItem Read(string json)
    {
        using var text = new StringReader(json);
        return PlexJsonReader.ReadRoot(text, static json => json.ReadModel(static () => new ShelfItem()), ReadLimits.None);
    }
}
