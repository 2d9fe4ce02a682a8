namespace PlexSdk
{
    public class AuthenticationClient : PlexSdk.Http.PlexClientBase, PlexSdk.IAuthenticationClient
    {
        public AuthenticationClient(PlexSdk.Http.PlexTransport transport) { }
        public virtual System.Threading.Tasks.Task<PlexSdk.GetSourceConnectionInformationResponse> GetSourceConnectionInformationAsync(string source, bool? refresh = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<PlexSdk.GetTransientTokenResponse> GetTransientTokenAsync(PlexSdk.TransientTokenType type, PlexSdk.TransientTokenScope scope, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public class Connection : PlexSdk.Http.PlexModel
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
        protected override bool TryReadProperty(string name, PlexSdk.Http.PlexJsonReader json) { }
    }
    public class Device : PlexSdk.Http.PlexModel
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
        protected override bool TryReadProperty(string name, PlexSdk.Http.PlexJsonReader json) { }
    }
    public class ErrorResponse : PlexSdk.Http.PlexModel
    {
        public ErrorResponse() { }
        [Newtonsoft.Json.JsonProperty("errors", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public System.Collections.Generic.IReadOnlyList<PlexSdk.PlexError>? Errors { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Http.PlexJsonReader json) { }
    }
    public class GetSourceConnectionInformationResponse : PlexSdk.Http.PlexModel
    {
        public GetSourceConnectionInformationResponse() { }
        [Newtonsoft.Json.JsonProperty("MediaContainer", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public PlexSdk.SourceConnectionContainer MediaContainer { get; set; }
        protected override string? MissingProperty { get; }
        protected override bool TryReadProperty(string name, PlexSdk.Http.PlexJsonReader json) { }
    }
    public class GetTransientTokenResponse : PlexSdk.Http.PlexModel
    {
        public GetTransientTokenResponse() { }
        [Newtonsoft.Json.JsonProperty("MediaContainer", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public PlexSdk.TransientTokenContainer MediaContainer { get; set; }
        protected override string? MissingProperty { get; }
        protected override bool TryReadProperty(string name, PlexSdk.Http.PlexJsonReader json) { }
    }
    public interface IAuthenticationClient
    {
        System.Threading.Tasks.Task<PlexSdk.GetSourceConnectionInformationResponse> GetSourceConnectionInformationAsync(string source, bool? refresh = default, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<PlexSdk.GetTransientTokenResponse> GetTransientTokenAsync(PlexSdk.TransientTokenType type, PlexSdk.TransientTokenScope scope, System.Threading.CancellationToken cancellationToken = default);
    }
    public interface IPlexClient : System.IDisposable
    {
        PlexSdk.IAuthenticationClient Authentication { get; }
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
    public class PlexClient : PlexSdk.IPlexClient, System.IDisposable
    {
        public PlexClient(PlexSdk.PlexClientOptions options) { }
        public PlexClient(PlexSdk.PlexClientOptions options, System.Net.Http.HttpClient httpClient) { }
        public PlexSdk.IAuthenticationClient Authentication { get; }
        public PlexSdk.Http.PlexTransport Transport { get; }
        public void Dispose() { }
        public PlexSdk.PlexClient WithAccessToken(string accessToken) { }
    }
    public class PlexClientOptions
    {
        public PlexClientOptions() { }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string? AccessToken { get; set; }
        public System.Func<System.Threading.CancellationToken, System.Threading.Tasks.ValueTask<string?>>? AccessTokenProvider { get; set; }
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
    public class PlexError : PlexSdk.Http.PlexModel
    {
        public PlexError() { }
        [Newtonsoft.Json.JsonProperty("code", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Code { get; set; }
        [Newtonsoft.Json.JsonProperty("message", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Message { get; set; }
        [Newtonsoft.Json.JsonProperty("status", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Status { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Http.PlexJsonReader json) { }
    }
    public sealed class PlexErrorAnswer
    {
        public PlexErrorAnswer() { }
        public string? ContentType { get; set; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.PlexError> Errors { get; set; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; set; }
        public string OperationId { get; set; }
        public string? ResponseBody { get; set; }
        public int StatusCode { get; set; }
    }
    public class PlexForbiddenException : PlexSdk.PlexApiException
    {
        public PlexForbiddenException(string message, PlexSdk.PlexErrorAnswer answer, System.Exception? innerException = null) { }
    }
    public static class PlexHttpHandler
    {
        public static System.Net.Http.HttpMessageHandler Create() { }
        public static System.Net.Http.HttpMessageHandler Create(System.Action<System.Net.Http.SocketsHttpHandler> configure) { }
    }
    public class PlexUnauthorizedException : PlexSdk.PlexApiException
    {
        public PlexUnauthorizedException(string message, PlexSdk.PlexErrorAnswer answer, System.Exception? innerException = null) { }
    }
    public class SourceConnectionContainer : PlexSdk.Http.PlexModel
    {
        public SourceConnectionContainer() { }
        [Newtonsoft.Json.JsonProperty("Device", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public PlexSdk.Device Device { get; set; }
        protected override string? MissingProperty { get; }
        [Newtonsoft.Json.JsonProperty("size", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Size { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Http.PlexJsonReader json) { }
    }
    public class TransientTokenContainer : PlexSdk.Http.PlexModel
    {
        public TransientTokenContainer() { }
        protected override string? MissingProperty { get; }
        [Newtonsoft.Json.JsonProperty("size", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? Size { get; set; }
        [Newtonsoft.Json.JsonProperty("token", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string Token { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Http.PlexJsonReader json) { }
    }
    public enum TransientTokenScope
    {
        [System.Runtime.Serialization.EnumMember(Value="all")]
        All = 0,
    }
    public static class TransientTokenScopeExtensions
    {
        public static string ToWireValue(this PlexSdk.TransientTokenScope value) { }
    }
    public enum TransientTokenType
    {
        [System.Runtime.Serialization.EnumMember(Value="delegation")]
        Delegation = 0,
    }
    public static class TransientTokenTypeExtensions
    {
        public static string ToWireValue(this PlexSdk.TransientTokenType value) { }
    }
}
namespace PlexSdk.Http
{
    public static class PlexArgument
    {
        public static string NotEmpty(string? value, string paramName) { }
        public static T NotNull<T>(T? value, string paramName) { }
    }
    public abstract class PlexClientBase
    {
        protected PlexClientBase(PlexSdk.Http.PlexTransport transport) { }
        protected System.Threading.Tasks.Task<T> SendAsync<T>(PlexSdk.Http.PlexRequest request, System.Threading.CancellationToken cancellationToken) { }
    }
    public sealed class PlexJsonReader
    {
        public T Read<T>() { }
    }
    public abstract class PlexModel
    {
        protected PlexModel() { }
        [Newtonsoft.Json.JsonExtensionData]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken> AdditionalProperties { get; set; }
        protected virtual string? MissingProperty { get; }
        public bool ShouldSerializeAdditionalProperties() { }
        protected virtual bool TryReadProperty(string name, PlexSdk.Http.PlexJsonReader json) { }
    }
    public sealed class PlexRequest
    {
        public PlexRequest(string operationId, System.Net.Http.HttpMethod method, string path) { }
        public void AddQuery(string name, string? value) { }
        public void AddQueryFlag(string name, bool? value) { }
    }
    public sealed class PlexTransport
    {
        public System.Threading.Tasks.Task<T> SendAsync<T>(PlexSdk.Http.PlexRequest request, System.Threading.CancellationToken cancellationToken) { }
    }
}
