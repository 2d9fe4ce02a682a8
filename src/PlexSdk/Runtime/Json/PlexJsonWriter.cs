using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>Takes the members of an object that writes itself. Nothing here looks at a type: what calls it says what each value is as JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlexJsonWriter
{
    private readonly List<KeyValuePair<string, PlexJson>> _members = [];

    internal PlexJsonWriter()
    {
    }

    /// <summary>Writes a member.</summary>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="value">Its value; <see langword="null" />, and a list or a map that nobody gave, leaves it out.</param>
    public void Write(string name, PlexJson? value)
    {
        if (value is { IsAbsent: false })
            _members.Add(PlexJson.Member(name, value));
    }

    /// <summary>Writes a file. Only a multipart body can hold one.</summary>
    /// <param name="name">Its name in the body.</param>
    /// <param name="file">The file; <see langword="null" /> leaves it out.</param>
    public void Write(string name, PlexFile? file) => Write(name, file is null ? null : PlexJson.File(file));

    /// <summary>Writes files. Only a multipart body can hold them.</summary>
    /// <param name="name">Their name in the body.</param>
    /// <param name="files">The files; <see langword="null" /> leaves them out.</param>
    public void Write(string name, IEnumerable<PlexFile>? files) => Write(name, PlexJson.FromList(files, PlexJson.File));

    internal PlexJson ToJson() => PlexJson.OfMembers(_members);
}
