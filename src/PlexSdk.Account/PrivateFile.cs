using System.Text;

namespace PlexSdk.Account;

/// <summary>A file that its owner alone can read, and that is always whole: it is written under another name and then put in place.</summary>
internal sealed class PrivateFile(string path)
{
    /// <summary>The text, or <see langword="null" /> where there is no file. Of a file that is too long, its beginning.</summary>
    public string? Read(int longest)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[longest];
            var length = 0;
            for (var read = -1; read != 0 && length < longest; length += read)
                read = file.Read(bytes, length, longest - length);

            return Encoding.UTF8.GetString(bytes, 0, length);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public void Replace(byte[] content) => WriteBeside(content, written =>
    {
#if NETSTANDARD2_0
        if (File.Exists(path))
            File.Replace(written, path, null);
        else
            File.Move(written, path);
#else
        File.Move(written, path, overwrite: true);
#endif
        return true;
    });

    /// <summary>Whether it was created: it was not, where there is a file already.</summary>
    public bool Create(byte[] content) => WriteBeside(content, written =>
    {
        try
        {
            File.Move(written, path);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    });

    public void Delete()
    {
        try
        {
            File.Delete(path);
        }
        catch (DirectoryNotFoundException)
        {
            // Then there is no file either.
        }
    }

    private bool WriteBeside(byte[] content, Func<string, bool> putInPlace)
    {
        CreateFolder(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            using (var file = OpenNew(beside))
            {
                file.Write(content, 0, content.Length);
                // On the disk before it has the name: a crash must not leave an empty file there.
                file.Flush(flushToDisk: true);
            }

            return putInPlace(beside);
        }
        finally
        {
            File.Delete(beside);
        }
    }

#if NETSTANDARD2_0
    private static void CreateFolder(string folder) => Directory.CreateDirectory(folder);

    private static FileStream OpenNew(string file) => new(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
#else
    private static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static FileStream OpenNew(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

        return new FileStream(file, options);
    }
#endif
}
