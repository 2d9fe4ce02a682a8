using System.Globalization;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>Copies JSON, and masks the values of members whose names are secret, and secrets in names and values.</summary>
internal sealed class MaskedJson : IDisposable
{
    private const int MaxDepth = 64;

    private readonly JsonTextReader _reader;
    private readonly JsonTextWriter _writer;
    private readonly Secrets _secrets;
    private bool _isMasked;

    private MaskedJson(TextReader text, TextWriter copy, Secrets secrets)
    {
        _reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
        _writer = new JsonTextWriter(copy) { AutoCompleteOnClose = false, CloseOutput = false };
        _secrets = secrets;
    }

    /// <summary>The masked copy; the text itself where nothing in it is secret, and <see langword="null" /> where it is not JSON.</summary>
    public static string? Of(string text, Secrets secrets)
    {
        using var copy = new StringWriter(CultureInfo.InvariantCulture);
        try
        {
            using var masked = new MaskedJson(new StringReader(text), copy, secrets);
            masked.Copy();
            return masked._isMasked ? copy.ToString() : text;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        _reader.Close();
        _writer.Close();
    }

    private void Copy()
    {
        while (_reader.Read())
        {
            switch (_reader.TokenType)
            {
                case JsonToken.StartConstructor:
                    throw new JsonReaderException("JSON has no constructors.");
                case JsonToken.PropertyName:
                    CopyMember((string)_reader.Value!);
                    break;
                case JsonToken.Comment:
                    break;
                default:
                    CopyToken();
                    break;
            }
        }
    }

    private void CopyMember(string name)
    {
        _writer.WritePropertyName(Masked(name));
        if (!_secrets.IsSecret(name, _reader.Path))
            return;

        do
        {
            // At the end the reader keeps the type of its last token.
            if (!_reader.Read())
                throw new JsonReaderException("The JSON ends early.");
        }
        while (_reader.TokenType == JsonToken.Comment);

        if (_reader.TokenType is JsonToken.Null or JsonToken.Boolean)
        {
            CopyToken();
            return;
        }

        _reader.Skip();
        WriteMask();
    }

    private void CopyToken()
    {
        var text = Convert.ToString(_reader.Value, CultureInfo.InvariantCulture);
        var masked = string.IsNullOrEmpty(text) ? text : Masked(text!);
        if (masked == text)
            _writer.WriteToken(_reader, writeChildren: false);
        else
            _writer.WriteValue(_reader.TokenType == JsonToken.String ? masked : Redactor.Mask);
    }

    private void WriteMask()
    {
        _writer.WriteValue(Redactor.Mask);
        _isMasked = true;
    }

    private string Masked(string text)
    {
        var masked = _secrets.Mask(text);
        _isMasked |= masked != text;
        return masked;
    }
}
