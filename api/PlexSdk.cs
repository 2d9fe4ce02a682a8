namespace PlexSdk
{
    public class AuthenticationClient : PlexSdk.Runtime.PlexClientBase, PlexSdk.IAuthenticationClient, PlexSdk.Runtime.IPlexOperations
    {
        public AuthenticationClient(PlexSdk.Runtime.PlexTransport transport) { }
        public virtual System.Threading.Tasks.Task<PlexSdk.GetSourceConnectionInformationResponse> GetSourceConnectionInformationAsync(string source, bool? refresh = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<PlexSdk.GetTransientTokenResponse> GetTransientTokenAsync(PlexSdk.TransientTokenType type, PlexSdk.TransientTokenScope scope, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public static class AuthenticationClientExtensions
    {
        public static System.Threading.Tasks.Task<PlexSdk.GetSourceConnectionInformationResponse> GetSourceConnectionInformationAsync(this PlexSdk.IAuthenticationClient client, PlexSdk.PlexSource source, bool? refresh = default, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public class Connection : PlexSdk.Runtime.PlexModel
    {
        public Connection() { }
        [Newtonsoft.Json.JsonProperty("address", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Address { get; set; }
        [Newtonsoft.Json.JsonProperty("local", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Local { get; set; }
        [Newtonsoft.Json.JsonProperty("port", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Port { get; set; }
        [Newtonsoft.Json.JsonProperty("protocol", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Protocol { get; set; }
        [Newtonsoft.Json.JsonProperty("relay", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Relay { get; set; }
        [Newtonsoft.Json.JsonProperty("uri", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public System.Uri? Uri { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public sealed class ConnectionAttempt
    {
        public ConnectionAttempt(PlexSdk.ConnectionCandidate candidate, PlexSdk.ConnectionOutcome outcome, string reason, System.Exception? exception = null) { }
        public PlexSdk.ConnectionCandidate Candidate { get; }
        public System.Exception? Exception { get; }
        public PlexSdk.ConnectionOutcome Outcome { get; }
        public string Reason { get; }
        public override string ToString() { }
    }
    public sealed class ConnectionCandidate
    {
        public ConnectionCandidate(System.Uri uri, bool isLocal, bool isRelay) { }
        public bool IsHttps { get; }
        public bool IsLocal { get; }
        public bool IsRelay { get; }
        public System.Uri Uri { get; }
        public override string ToString() { }
    }
    public enum ConnectionOutcome
    {
        NotTried = 0,
        Chosen = 1,
        Passed = 2,
        Cancelled = 3,
        TimedOut = 4,
        NameNotResolved = 5,
        Unreachable = 6,
        CertificateRefused = 7,
        WrongServer = 8,
        NotPlex = 9,
        Unauthorized = 10,
    }
    public class Device : PlexSdk.Runtime.PlexModel
    {
        public Device() { }
        [Newtonsoft.Json.JsonProperty("accessToken", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string AccessToken { get; set; }
        [Newtonsoft.Json.JsonProperty("clientIdentifier", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? ClientIdentifier { get; set; }
        [Newtonsoft.Json.JsonProperty("Connection", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Connection> Connection { get; set; }
        protected override string? MissingProperty { get; }
        [Newtonsoft.Json.JsonProperty("name", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Name { get; set; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.ConnectionCandidate> GetCandidates(PlexSdk.PlexConnectionOptions? options = null) { }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public class GetSourceConnectionInformationResponse : PlexSdk.Runtime.PlexModel
    {
        public GetSourceConnectionInformationResponse() { }
        [Newtonsoft.Json.JsonProperty("MediaContainer", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public PlexSdk.SourceConnectionContainer MediaContainer { get; set; }
        protected override string? MissingProperty { get; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public class GetTransientTokenResponse : PlexSdk.Runtime.PlexModel
    {
        public GetTransientTokenResponse() { }
        [Newtonsoft.Json.JsonProperty("MediaContainer", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public PlexSdk.TransientTokenContainer MediaContainer { get; set; }
        protected override string? MissingProperty { get; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public interface IAccessTokenSource
    {
        System.Threading.Tasks.ValueTask<string?> GetTokenAsync(System.Threading.CancellationToken cancellationToken = default);
        bool Reject(string accessToken);
    }
    public interface IAuthenticationClient : PlexSdk.Runtime.IPlexOperations
    {
        System.Threading.Tasks.Task<PlexSdk.GetSourceConnectionInformationResponse> GetSourceConnectionInformationAsync(string source, bool? refresh = default, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<PlexSdk.GetTransientTokenResponse> GetTransientTokenAsync(PlexSdk.TransientTokenType type, PlexSdk.TransientTokenScope scope, System.Threading.CancellationToken cancellationToken = default);
    }
    public interface IPlexClient : System.IDisposable
    {
        PlexSdk.IAuthenticationClient Authentication { get; }
        System.Threading.Tasks.Task<PlexSdk.PlexConnection> ConnectAsync(PlexSdk.Device device, PlexSdk.PlexConnectionOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<PlexSdk.PlexConnection> ConnectAsync(PlexSdk.PlexSource source, PlexSdk.PlexConnectionOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
        PlexSdk.IPlexClient WithAccessToken(string accessToken);
    }
    public class PlexApiException : System.Exception
    {
        public PlexApiException(string message, PlexSdk.PlexErrorAnswer answer, System.Exception? innerException = null) { }
        public PlexSdk.PlexErrorAnswer Answer { get; }
        public string? ContentType { get; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.PlexError> Errors { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; }
        public string OperationId { get; }
        public string? ResponseBody { get; }
        public int StatusCode { get; }
    }
    public class PlexBadRequestException : PlexSdk.PlexApiException
    {
        public PlexBadRequestException(string message, PlexSdk.PlexErrorAnswer answer, System.Exception? innerException = null) { }
    }
    public sealed class PlexCallOptions
    {
        public PlexCallOptions() { }
        public System.Collections.Generic.IDictionary<string, string> Headers { get; set; }
        public int? MaxResponseBytes { get; set; }
        public System.Collections.Generic.IDictionary<string, PlexSdk.Runtime.PlexJson> Query { get; set; }
        public System.TimeSpan? Timeout { get; set; }
    }
    public sealed class PlexClient : PlexSdk.IPlexClient, System.IDisposable
    {
        public PlexClient(PlexSdk.PlexClientOptions options) { }
        public PlexClient(PlexSdk.PlexClientOptions options, System.Net.Http.HttpClient httpClient) { }
        public PlexSdk.IAuthenticationClient Authentication { get; }
        public PlexSdk.Runtime.PlexTransport Transport { get; }
        public System.Threading.Tasks.Task<PlexSdk.PlexConnection> ConnectAsync(PlexSdk.Device device, PlexSdk.PlexConnectionOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<PlexSdk.PlexConnection> ConnectAsync(PlexSdk.PlexSource source, PlexSdk.PlexConnectionOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
        public void Dispose() { }
        public PlexSdk.PlexClient With(PlexSdk.PlexCallOptions options) { }
        public PlexSdk.PlexClient WithAccessToken(string accessToken) { }
    }
    public class PlexClientOptions
    {
        public PlexClientOptions() { }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string? AccessToken { get; set; }
        public System.Func<System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string?>>? AccessTokenProvider { get; set; }
        public PlexSdk.IAccessTokenSource? AccessTokenSource { get; set; }
        public string ClientIdentifier { get; set; }
        public string? Device { get; set; }
        public string? DeviceName { get; set; }
        public string? DeviceVendor { get; set; }
        public string? Marketplace { get; set; }
        public int MaxErrorBytes { get; set; }
        public int MaxResponseBytes { get; set; }
        public string? Model { get; set; }
        public string? Platform { get; set; }
        public string? PlatformVersion { get; set; }
        public string? Product { get; set; }
        public System.Uri ServerUri { get; set; }
        public System.TimeProvider TimeProvider { get; set; }
        public System.TimeSpan Timeout { get; set; }
        public string? Version { get; set; }
    }
    public sealed class PlexConnection
    {
        public PlexConnection(PlexSdk.PlexClient client, PlexSdk.ConnectionCandidate candidate, System.Collections.Generic.IReadOnlyList<PlexSdk.ConnectionAttempt> attempts) { }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.ConnectionAttempt> Attempts { get; }
        public PlexSdk.ConnectionCandidate Candidate { get; }
        public PlexSdk.PlexClient Client { get; }
    }
    public class PlexConnectionException : System.Net.Http.HttpRequestException
    {
        public PlexConnectionException(string message, System.Collections.Generic.IReadOnlyList<PlexSdk.ConnectionAttempt> attempts) { }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.ConnectionAttempt> Attempts { get; }
    }
    public class PlexConnectionOptions
    {
        public PlexConnectionOptions() { }
        public bool AllowHttp { get; set; }
        public bool AllowLocal { get; set; }
        public bool AllowRelay { get; set; }
        public System.TimeSpan AttemptTimeout { get; set; }
        public int MaxParallel { get; set; }
        public System.TimeSpan Patience { get; set; }
        public System.TimeSpan StartDelay { get; set; }
    }
    public class PlexError : PlexSdk.Runtime.PlexModel
    {
        public PlexError() { }
        [Newtonsoft.Json.JsonProperty("code", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Code { get; set; }
        [Newtonsoft.Json.JsonProperty("message", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Message { get; set; }
        [Newtonsoft.Json.JsonProperty("status", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Status { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public sealed class PlexErrorAnswer
    {
        public PlexErrorAnswer() { }
        public string? ContentType { get; init; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.PlexError> Errors { get; init; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; init; }
        public string OperationId { get; init; }
        public string? ResponseBody { get; init; }
        public int StatusCode { get; init; }
    }
    public class PlexForbiddenException : PlexSdk.PlexApiException
    {
        public PlexForbiddenException(string message, PlexSdk.PlexErrorAnswer answer, System.Exception? innerException = null) { }
    }
    public static class PlexHttpHandler
    {
        public static System.Net.Http.HttpMessageHandler Create() { }
        public static System.Net.Http.HttpMessageHandler Create(System.Action<System.Net.Http.SocketsHttpHandler> configure) { }
        public static System.Net.Http.HttpClient CreateClient(System.Net.Http.HttpMessageHandler? handler = null, bool disposeHandler = true) { }
        public static System.Net.Http.HttpMessageHandler CreateClientHandler(System.Action<System.Net.Http.HttpClientHandler> configure) { }
    }
    public static class PlexOperationsExtensions
    {
        public static System.Collections.Generic.IAsyncEnumerable<TItem> ItemsAsync<TClient, TPage, TItem>(this TClient client, System.Func<TClient, System.Threading.Tasks.Task<TPage>> getPage, System.Func<TPage, System.Collections.Generic.IEnumerable<TItem>?> items, int pageSize = 100, System.Threading.CancellationToken cancellationToken = default)
            where TClient :  class, PlexSdk.Runtime.IPlexOperations { }
        public static TClient With<TClient>(this TClient client, PlexSdk.PlexCallOptions options)
            where TClient :  class, PlexSdk.Runtime.IPlexOperations { }
    }
    public sealed class PlexServerUri : System.IEquatable<PlexSdk.PlexServerUri>
    {
        public const int DefaultPort = 32400;
        public System.Net.IPAddress? Address { get; }
        public string? DirectHash { get; }
        public string Host { get; }
        public int Port { get; }
        public string Protocol { get; }
        public System.Uri Uri { get; }
        public override string ToString() { }
        public static PlexSdk.PlexServerUri Create(string protocol, string host, int port = 32400) { }
        public static PlexSdk.PlexServerUri CreateDirect(System.Net.IPAddress address, string directHash, int port = 32400) { }
        public static PlexSdk.PlexServerUri Parse(string text) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PlexSdk.PlexServerUri? address) { }
    }
    public readonly struct PlexSource : System.IEquatable<PlexSdk.PlexSource>
    {
        public string Identifier { get; }
        public bool IsProvider { get; }
        public bool IsServer { get; }
        public override string ToString() { }
        public static PlexSdk.PlexSource Parse(string text) { }
        public static PlexSdk.PlexSource Provider(string identifier) { }
        public static PlexSdk.PlexSource Server(string identifier) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out PlexSdk.PlexSource source) { }
    }
    public class PlexUnauthorizedException : PlexSdk.PlexApiException
    {
        public PlexUnauthorizedException(string message, PlexSdk.PlexErrorAnswer answer, System.Exception? innerException = null) { }
    }
    public class SourceConnectionContainer : PlexSdk.Runtime.PlexModel
    {
        public SourceConnectionContainer() { }
        [Newtonsoft.Json.JsonProperty("Device", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public PlexSdk.Device Device { get; set; }
        protected override string? MissingProperty { get; }
        [Newtonsoft.Json.JsonProperty("size", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Size { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public class TransientTokenContainer : PlexSdk.Runtime.PlexModel
    {
        public TransientTokenContainer() { }
        protected override string? MissingProperty { get; }
        [Newtonsoft.Json.JsonProperty("size", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Size { get; set; }
        [Newtonsoft.Json.JsonProperty("token", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string Token { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    [Newtonsoft.Json.JsonConverter(typeof(PlexSdk.Runtime.PlexEnumConverter<PlexSdk.TransientTokenScope>?))]
    [System.Text.Json.Serialization.JsonConverter(typeof(PlexSdk.Runtime.PlexEnumTextConverter<PlexSdk.TransientTokenScope>?))]
    public readonly struct TransientTokenScope : PlexSdk.Runtime.IPlexValue<PlexSdk.TransientTokenScope>, System.IEquatable<PlexSdk.TransientTokenScope>
    {
        public string? Value { get; }
        public static PlexSdk.TransientTokenScope All { get; }
        public bool Equals(PlexSdk.TransientTokenScope other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static PlexSdk.TransientTokenScope From(string value) { }
        public static PlexSdk.TransientTokenScope op_Implicit(string? value) { }
        public static bool operator !=(PlexSdk.TransientTokenScope left, PlexSdk.TransientTokenScope right) { }
        public static bool operator ==(PlexSdk.TransientTokenScope left, PlexSdk.TransientTokenScope right) { }
        public static class Values
        {
            public const string All = "all";
        }
    }
    public sealed class TransientTokenSource : PlexSdk.IAccessTokenSource, System.IDisposable
    {
        public TransientTokenSource(PlexSdk.IPlexClient client, System.TimeSpan? renewAfter = default, System.TimeProvider? timeProvider = null) { }
        public void Dispose() { }
        public System.Threading.Tasks.ValueTask<string?> GetTokenAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public bool Reject(string accessToken) { }
    }
    [Newtonsoft.Json.JsonConverter(typeof(PlexSdk.Runtime.PlexEnumConverter<PlexSdk.TransientTokenType>?))]
    [System.Text.Json.Serialization.JsonConverter(typeof(PlexSdk.Runtime.PlexEnumTextConverter<PlexSdk.TransientTokenType>?))]
    public readonly struct TransientTokenType : PlexSdk.Runtime.IPlexValue<PlexSdk.TransientTokenType>, System.IEquatable<PlexSdk.TransientTokenType>
    {
        public string? Value { get; }
        public static PlexSdk.TransientTokenType Delegation { get; }
        public bool Equals(PlexSdk.TransientTokenType other) { }
        public override bool Equals(object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static PlexSdk.TransientTokenType From(string value) { }
        public static PlexSdk.TransientTokenType op_Implicit(string? value) { }
        public static bool operator !=(PlexSdk.TransientTokenType left, PlexSdk.TransientTokenType right) { }
        public static bool operator ==(PlexSdk.TransientTokenType left, PlexSdk.TransientTokenType right) { }
        public static class Values
        {
            public const string Delegation = "delegation";
        }
    }
}
namespace PlexSdk.Runtime
{
    public interface IPlexOperations { }
    public interface IPlexValue<T> : System.IEquatable<T>
        where T :  struct, PlexSdk.Runtime.IPlexValue<T>
    {
        bool IsNumber { get; }
        string? Value { get; }
        T WithValue(string value);
    }
    [System.Flags]
    public enum JsonKinds
    {
        None = 0,
        Objects = 1,
        Arrays = 2,
        Strings = 4,
        Numbers = 8,
        Booleans = 16,
        Any = 31,
    }
    public enum ParameterStyle
    {
        Form = 0,
        SpaceDelimited = 1,
        PipeDelimited = 2,
        DeepObject = 3,
        Simple = 4,
        Label = 5,
        Matrix = 6,
        Json = 7,
    }
    public static class PlexAbsent
    {
        public static System.Collections.Generic.IReadOnlyList<T> List<T>() { }
        public static System.Collections.Generic.IDictionary<string, T> Map<T>() { }
    }
    public static class PlexArgument
    {
        public static string NotEmpty(string? value, string paramName) { }
        public static T NotNull<T>(T? value, string paramName) { }
    }
    public abstract class PlexClientBase : PlexSdk.Runtime.IPlexOperations
    {
        protected PlexClientBase(PlexSdk.Runtime.PlexTransport transport, int maxResponseBytes = 67108864) { }
        protected System.Threading.Tasks.Task<T> SendAsync<T>(PlexSdk.Runtime.PlexRequest request, System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read, System.Threading.CancellationToken cancellationToken)
            where T :  class { }
        protected System.Threading.Tasks.Task<T> SendAsync<T>(PlexSdk.Runtime.PlexRequest request, System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read, System.Threading.CancellationToken cancellationToken)
            where T :  struct { }
        protected System.Threading.Tasks.Task<PlexSdk.Runtime.PlexStream> SendForStreamAsync(PlexSdk.Runtime.PlexRequest request, System.Threading.CancellationToken cancellationToken) { }
        protected System.Threading.Tasks.Task<PlexSdk.Runtime.PlexContent> SendForTextAsync(PlexSdk.Runtime.PlexRequest request, System.Threading.CancellationToken cancellationToken) { }
        protected System.Threading.Tasks.Task SendOnlyAsync(PlexSdk.Runtime.PlexRequest request, System.Threading.CancellationToken cancellationToken) { }
        protected System.Threading.Tasks.Task<T?> SendOptionalAsync<T>(PlexSdk.Runtime.PlexRequest request, System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class PlexContent
    {
        public string? ContentType { get; }
        public int Length { get; }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string Text { get; }
        public byte[] ToArray() { }
        public System.IO.Stream ToStream() { }
        public override string ToString() { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("content")]
        public static string? op_Implicit(PlexSdk.Runtime.PlexContent? content) { }
    }
    public static class PlexDate
    {
        public static string? Text(System.DateTimeOffset? value) { }
    }
    public sealed class PlexEnumConverter<T> : Newtonsoft.Json.JsonConverter
        where T :  struct, PlexSdk.Runtime.IPlexValue<T>
    {
        public PlexEnumConverter() { }
        public override bool CanConvert(System.Type objectType) { }
        public override object? ReadJson(Newtonsoft.Json.JsonReader reader, System.Type objectType, object? existingValue, Newtonsoft.Json.JsonSerializer serializer) { }
        public override void WriteJson(Newtonsoft.Json.JsonWriter writer, object? value, Newtonsoft.Json.JsonSerializer serializer) { }
    }
    public sealed class PlexEnumTextConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  struct, PlexSdk.Runtime.IPlexValue<T>
    {
        public PlexEnumTextConverter() { }
        public override T Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override T ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
        public override void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class PlexFile
    {
        public PlexFile(System.IO.Stream content, string? fileName = null, string contentType = "application/octet-stream") { }
        public System.IO.Stream Content { get; }
        public string ContentType { get; }
        public string? FileName { get; }
    }
    [Newtonsoft.Json.JsonConverter(typeof(PlexSdk.Runtime.PlexJsonConverter))]
    [System.Text.Json.Serialization.JsonConverter(typeof(PlexSdk.Runtime.PlexJsonTextConverter))]
    public sealed class PlexJson
    {
        public PlexSdk.Runtime.PlexJson? this[string name] { get; }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Runtime.PlexJson> Items { get; }
        public PlexSdk.Runtime.JsonKinds Kind { get; }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public System.Collections.Generic.IReadOnlyList<System.Collections.Generic.KeyValuePair<string, PlexSdk.Runtime.PlexJson>> Members { get; }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string? Text { get; }
        public static PlexSdk.Runtime.PlexJson Null { get; }
        public T? Read<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]  T>() { }
        public T? Read<T>(System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read) { }
        public string ToJson() { }
        public override string ToString() { }
        public void WriteTo(Newtonsoft.Json.JsonTextWriter writer) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("digits")]
        public static PlexSdk.Runtime.PlexJson? FromDigits(string? digits) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? FromFlag(bool? value) { }
        public static PlexSdk.Runtime.PlexJson FromItems(System.Collections.Generic.IEnumerable<PlexSdk.Runtime.PlexJson?> items) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("items")]
        public static PlexSdk.Runtime.PlexJson? FromList<T>(System.Collections.Generic.IEnumerable<T>? items, System.Func<T, PlexSdk.Runtime.PlexJson?> write) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("members")]
        public static PlexSdk.Runtime.PlexJson? FromMap<T>(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, T>>? members, System.Func<T, PlexSdk.Runtime.PlexJson?> write) { }
        public static PlexSdk.Runtime.PlexJson FromMembers(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, PlexSdk.Runtime.PlexJson>> members) { }
        public static PlexSdk.Runtime.PlexJson Parse(string json) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(PlexSdk.Runtime.PlexModel? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(PlexSdk.Runtime.PlexUnion? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(System.DateTimeOffset? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(System.Guid? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(System.Uri? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(bool? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(byte[]? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(decimal? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(double? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(float? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(long? value) { }
        [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull("value")]
        public static PlexSdk.Runtime.PlexJson? op_Implicit(string? value) { }
    }
    public static class PlexJsonExtensions
    {
        public static Newtonsoft.Json.Linq.JToken ToJToken(this PlexSdk.Runtime.PlexJson value) { }
        public static PlexSdk.Runtime.PlexJson ToPlexJson(this Newtonsoft.Json.Linq.JToken token) { }
    }
    public sealed class PlexJsonReader
    {
        public bool? ReadBoolean() { }
        public byte[]? ReadBytes() { }
        public decimal? ReadDecimal() { }
        public double? ReadDouble() { }
        public T? ReadEnum<T>()
            where T :  struct, PlexSdk.Runtime.IPlexValue<T> { }
        public T? ReadEnum<T>(params string[] known)
            where T :  struct, PlexSdk.Runtime.IPlexValue<T> { }
        public System.Guid? ReadGuid() { }
        public int? ReadInt32() { }
        public long? ReadInt64() { }
        public PlexSdk.Runtime.PlexJson ReadJson() { }
        public System.Collections.Generic.IReadOnlyList<T> ReadList<T>(System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read)
            where T :  class { }
        public System.Collections.Generic.IReadOnlyList<T> ReadList<T>(System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read)
            where T :  struct { }
        public System.Collections.Generic.IDictionary<string, T>? ReadMap<T>(System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read)
            where T :  class { }
        public System.Collections.Generic.IDictionary<string, T>? ReadMap<T>(System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read)
            where T :  struct { }
        public T? ReadModel<T>(System.Func<T> create)
            where T : PlexSdk.Runtime.PlexModel { }
        public System.Collections.Generic.IReadOnlyList<T> ReadModels<T>(System.Func<T> create)
            where T : PlexSdk.Runtime.PlexModel { }
        public float? ReadSingle() { }
        public string? ReadString() { }
        public System.DateTimeOffset? ReadTime() { }
        public T? ReadUnion<T>(System.Func<T> create, bool isSecret = false)
            where T : PlexSdk.Runtime.PlexUnion { }
        public System.Uri? ReadUri() { }
    }
    public sealed class PlexJsonWriter
    {
        public void Write(string name, PlexSdk.Runtime.PlexFile? file) { }
        public void Write(string name, PlexSdk.Runtime.PlexJson? value) { }
        public void Write(string name, System.Collections.Generic.IEnumerable<PlexSdk.Runtime.PlexFile>? files) { }
    }
    [Newtonsoft.Json.JsonConverter(typeof(PlexSdk.Runtime.PlexModelConverter))]
    public abstract class PlexModel
    {
        protected PlexModel() { }
        [Newtonsoft.Json.JsonIgnore]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public System.Collections.Generic.IDictionary<string, PlexSdk.Runtime.PlexJson> AdditionalProperties { get; set; }
        protected virtual string? Discriminator { get; }
        protected virtual string? MissingProperty { get; }
        protected virtual PlexSdk.Runtime.PlexModel? CreateSubtype(string value) { }
        public PlexSdk.Runtime.PlexJson? Extra(string name) { }
        public T? Extra<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]  T>(string name) { }
        public T? Extra<T>(string name, System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read) { }
        public System.Collections.Generic.IReadOnlyList<T> ExtraList<[System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]  T>(string name) { }
        protected virtual bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected virtual void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public static class PlexNumber
    {
        public static string Digits(string? value, string paramName) { }
        public static string Text(double value) { }
        public static string Text(long value) { }
        public static double ToDouble(string? value) { }
        public static long ToInt64(string? value) { }
    }
    public static class PlexPath
    {
        public static string Segment(string name, PlexSdk.Runtime.PlexJson? value, string paramName, PlexSdk.Runtime.ParameterStyle style, bool explode) { }
        public static string Segment<T>(T? value, string paramName) { }
    }
    public sealed class PlexRequest
    {
        public PlexRequest(string operationId, System.Net.Http.HttpMethod method, string path) { }
        public string? Accept { get; set; }
        public bool AcceptsAnySuccess { get; set; }
        public bool ExpectsNoContent { get; set; }
        public bool IsAnonymous { get; set; }
        public System.Func<int, string?>? Meaning { get; set; }
        public System.Collections.Generic.IReadOnlyCollection<string>? SecretMembers { get; set; }
        public string? Server { get; set; }
        public void AddCookie(string name, PlexSdk.Runtime.PlexJson? value, bool explode) { }
        public void AddCookie<T>(string name, T value) { }
        public void AddHeader(string name, PlexSdk.Runtime.PlexJson? value, bool explode) { }
        public void AddHeader<T>(string name, T value) { }
        public void AddQuery(string name, string? value) { }
        public void AddQuery(string name, PlexSdk.Runtime.PlexJson? value, PlexSdk.Runtime.ParameterStyle style, bool explode) { }
        public void AddQuery<T>(string name, T value) { }
        public void AddQueryFlag(string name, bool? value) { }
        public void AddSecret(object? value) { }
        public void SetFormBody(PlexSdk.Runtime.PlexJson? value) { }
        public void SetJsonBody(PlexSdk.Runtime.PlexJson? value, string contentType = "application/json") { }
        public void SetMultipartBody(PlexSdk.Runtime.PlexJson? value, string contentType = "multipart/form-data") { }
        public void SetStreamBody(System.IO.Stream? stream, string contentType) { }
        public void SetTextBody(string? text, string contentType) { }
    }
    public static class PlexRequestMessage
    {
        public static bool IsProbe(System.Net.Http.HttpRequestMessage message) { }
        public static System.Net.Http.HttpRequestException Mask(System.Net.Http.HttpRequestMessage message, System.Net.Http.HttpRequestException exception) { }
        public static string Mask(System.Net.Http.HttpRequestMessage message, string text) { }
        public static System.Uri? ShownUri(System.Net.Http.HttpRequestMessage message) { }
    }
    public sealed class PlexStream : System.IO.Stream
    {
        public override bool CanRead { get; }
        public override bool CanSeek { get; }
        public override bool CanWrite { get; }
        public long? ContentLength { get; }
        public string? ContentType { get; }
        public string? FileName { get; }
        public override long Length { get; }
        public override long Position { get; set; }
        protected override void Dispose(bool disposing) { }
        public override void Flush() { }
        public override int Read(byte[] buffer, int offset, int count) { }
        public override System.Threading.Tasks.ValueTask<int> ReadAsync(System.Memory<byte> buffer, System.Threading.CancellationToken cancellationToken = default) { }
        public override System.Threading.Tasks.Task<int> ReadAsync(byte[] buffer, int offset, int count, System.Threading.CancellationToken cancellationToken) { }
        public override long Seek(long offset, System.IO.SeekOrigin origin) { }
        public override void SetLength(long value) { }
        public override void Write(byte[] buffer, int offset, int count) { }
    }
    public sealed class PlexTransport
    {
        public System.Threading.Tasks.Task<T> SendAsync<T>(PlexSdk.Runtime.PlexRequest request, System.Func<PlexSdk.Runtime.PlexJsonReader, T?>? read, System.Threading.CancellationToken cancellationToken) { }
        public PlexSdk.Runtime.PlexTransport With(PlexSdk.PlexCallOptions options) { }
    }
    [Newtonsoft.Json.JsonConverter(typeof(PlexSdk.Runtime.PlexUnionConverter?))]
    public abstract class PlexUnion
    {
        protected PlexUnion() { }
        public PlexSdk.Runtime.PlexJson? Json { get; set; }
        protected T? As<T>(PlexSdk.Runtime.JsonKinds kinds, System.Func<PlexSdk.Runtime.PlexJsonReader, T?> read, params string[] requires) { }
        public override string ToString() { }
    }
}
