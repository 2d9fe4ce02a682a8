using Newtonsoft.Json;
using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>One error of a server's response.</summary>
public class PlexError : PlexModel
{
    /// <summary>Plex's own number of the error.</summary>
    [JsonProperty("code", NullValueHandling = NullValueHandling.Ignore)]
    public int? Code { get; set; }

    /// <summary>The error in words.</summary>
    [JsonProperty("message", NullValueHandling = NullValueHandling.Ignore)]
    public string? Message { get; set; }

    /// <summary>The HTTP status that belongs to the error.</summary>
    [JsonProperty("status", NullValueHandling = NullValueHandling.Ignore)]
    public int? Status { get; set; }

    /// <inheritdoc />
    protected override bool TryReadProperty(string name, PlexJsonReader json)
    {
        switch (name)
        {
            case "code": Code = json.ReadInt32(); return true;
            case "message": Message = json.ReadString(); return true;
            case "status": Status = json.ReadInt32(); return true;
            default: return base.TryReadProperty(name, json);
        }
    }

    /// <inheritdoc />
    protected override void WriteProperties(PlexJsonWriter json)
    {
        json.Write("code", Code);
        json.Write("message", Message);
        json.Write("status", Status);
        base.WriteProperties(json);
    }
}
