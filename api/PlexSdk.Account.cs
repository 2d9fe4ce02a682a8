namespace PlexSdk.Account
{
    public sealed class GetResourcesOptions
    {
        public GetResourcesOptions() { }
        public bool? IncludeHttps { get; set; }
        public bool? IncludeIPv6 { get; set; }
        public bool? IncludeRelay { get; set; }
    }
    public class HomeClient : PlexSdk.Runtime.PlexClientBase, PlexSdk.Account.IHomeClient, PlexSdk.Runtime.IPlexOperations
    {
        public HomeClient(PlexSdk.Runtime.PlexTransport transport) { }
        public virtual System.Threading.Tasks.Task<PlexSdk.Account.PlexHomeUsers> GetHomeUsersAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<PlexSdk.Account.PlexUser> SwitchHomeUserAsync(string uuid, string? pin = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public interface IHomeClient : PlexSdk.Runtime.IPlexOperations
    {
        System.Threading.Tasks.Task<PlexSdk.Account.PlexHomeUsers> GetHomeUsersAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<PlexSdk.Account.PlexUser> SwitchHomeUserAsync(string uuid, string? pin = null, System.Threading.CancellationToken cancellationToken = default);
    }
    public interface IPinsClient : PlexSdk.Runtime.IPlexOperations
    {
        System.Threading.Tasks.Task<PlexSdk.Account.PlexPin> CreatePinAsync(bool? strong = default, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<PlexSdk.Account.PlexPin> GetPinAsync(long id, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task LinkPinAsync(PlexSdk.Account.PlexPinLink body, System.Threading.CancellationToken cancellationToken = default);
    }
    public interface IPlexAccountClient : System.IDisposable
    {
        PlexSdk.Account.IHomeClient Home { get; }
        PlexSdk.Account.IPinsClient Pins { get; }
        PlexSdk.Account.IResourcesClient Resources { get; }
        PlexSdk.Account.IUsersClient Users { get; }
        System.Threading.Tasks.Task<PlexSdk.Account.PlexUser> CompleteSignInAsync(string state, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<PlexSdk.PlexConnection> ConnectAsync(PlexSdk.Account.PlexServer server, PlexSdk.PlexConnectionOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<PlexSdk.Account.PlexHomeUser>> GetHomeUsersAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<PlexSdk.Account.PlexServer>> GetServersAsync(System.Threading.CancellationToken cancellationToken = default);
        PlexSdk.IAccessTokenSource GetTokenSource(PlexSdk.Account.PlexServer server);
        System.Threading.Tasks.Task PingAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<PlexSdk.Account.PlexUser> SignInAsync(System.Func<PlexSdk.Account.PlexSignInPrompt, System.Threading.CancellationToken, System.Threading.Tasks.Task> prompt, System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task SignOutAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<PlexSdk.Account.PlexSignIn> StartSignInAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task<PlexSdk.Account.IPlexAccountClient> SwitchUserAsync(PlexSdk.Account.PlexHomeUser user, string? pin = null, System.Threading.CancellationToken cancellationToken = default);
    }
    public interface IPlexTokenStore
    {
        System.Threading.Tasks.ValueTask ClearAsync(System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.ValueTask<string?> LoadAsync(System.Threading.CancellationToken cancellationToken);
        System.Threading.Tasks.ValueTask SaveAsync(string token, System.Threading.CancellationToken cancellationToken);
    }
    public interface IResourcesClient : PlexSdk.Runtime.IPlexOperations
    {
        System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<PlexSdk.Account.PlexServer>> GetResourcesAsync(PlexSdk.Account.GetResourcesOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    }
    public interface IUsersClient : PlexSdk.Runtime.IPlexOperations
    {
        System.Threading.Tasks.Task<PlexSdk.Account.PlexUser> GetUserAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task PingAsync(System.Threading.CancellationToken cancellationToken = default);
        System.Threading.Tasks.Task SignOutAsync(System.Threading.CancellationToken cancellationToken = default);
    }
    public class PinsClient : PlexSdk.Runtime.PlexClientBase, PlexSdk.Account.IPinsClient, PlexSdk.Runtime.IPlexOperations
    {
        public PinsClient(PlexSdk.Runtime.PlexTransport transport) { }
        public virtual System.Threading.Tasks.Task<PlexSdk.Account.PlexPin> CreatePinAsync(bool? strong = default, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task<PlexSdk.Account.PlexPin> GetPinAsync(long id, System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task LinkPinAsync(PlexSdk.Account.PlexPinLink body, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public class PlexAccountClient : PlexSdk.Account.IPlexAccountClient, System.IDisposable
    {
        public PlexAccountClient(PlexSdk.Account.PlexAccountOptions options) { }
        public PlexAccountClient(PlexSdk.Account.PlexAccountOptions options, System.Net.Http.HttpClient httpClient) { }
        public PlexSdk.Account.IHomeClient Home { get; }
        public PlexSdk.Account.IPinsClient Pins { get; }
        public PlexSdk.Account.IResourcesClient Resources { get; }
        public PlexSdk.Account.IUsersClient Users { get; }
        public System.Threading.Tasks.Task<PlexSdk.Account.PlexUser> CompleteSignInAsync(string state, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<PlexSdk.PlexConnection> ConnectAsync(PlexSdk.Account.PlexServer server, PlexSdk.PlexConnectionOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
        public void Dispose() { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<PlexSdk.Account.PlexHomeUser>> GetHomeUsersAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<PlexSdk.Account.PlexServer>> GetServersAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public PlexSdk.IAccessTokenSource GetTokenSource(PlexSdk.Account.PlexServer server) { }
        public System.Threading.Tasks.Task PingAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<PlexSdk.Account.PlexUser> SignInAsync(System.Func<PlexSdk.Account.PlexSignInPrompt, System.Threading.CancellationToken, System.Threading.Tasks.Task> prompt, System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task SignOutAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<PlexSdk.Account.PlexSignIn> StartSignInAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.Task<PlexSdk.Account.PlexAccountClient> SwitchUserAsync(PlexSdk.Account.PlexHomeUser user, string? pin = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public class PlexAccountOptions : PlexSdk.PlexClientOptions
    {
        public PlexAccountOptions() { }
        public System.Uri? ForwardUri { get; set; }
        public PlexSdk.Account.IPlexTokenStore? TokenStore { get; set; }
        public bool UseShortCodes { get; set; }
    }
    public class PlexHomeUser : PlexSdk.Runtime.PlexModel
    {
        public PlexHomeUser() { }
        [Newtonsoft.Json.JsonProperty("admin", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Admin { get; set; }
        [Newtonsoft.Json.JsonProperty("email", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Email { get; set; }
        [Newtonsoft.Json.JsonProperty("friendlyName", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? FriendlyName { get; set; }
        [Newtonsoft.Json.JsonProperty("guest", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Guest { get; set; }
        [Newtonsoft.Json.JsonProperty("hasPassword", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? HasPassword { get; set; }
        [Newtonsoft.Json.JsonProperty("id", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public long? Id { get; set; }
        [Newtonsoft.Json.JsonProperty("protected", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Protected { get; set; }
        [Newtonsoft.Json.JsonProperty("restricted", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Restricted { get; set; }
        [Newtonsoft.Json.JsonProperty("restrictionProfile", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? RestrictionProfile { get; set; }
        [Newtonsoft.Json.JsonProperty("thumb", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Thumb { get; set; }
        [Newtonsoft.Json.JsonProperty("title", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Title { get; set; }
        [Newtonsoft.Json.JsonProperty("username", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Username { get; set; }
        [Newtonsoft.Json.JsonProperty("uuid", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Uuid { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public class PlexHomeUsers : PlexSdk.Runtime.PlexModel
    {
        public PlexHomeUsers() { }
        [Newtonsoft.Json.JsonProperty("users", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Account.PlexHomeUser> Users { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public class PlexPin : PlexSdk.Runtime.PlexModel
    {
        public PlexPin() { }
        [Newtonsoft.Json.JsonProperty("authToken", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string? AuthToken { get; set; }
        [Newtonsoft.Json.JsonProperty("clientIdentifier", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? ClientIdentifier { get; set; }
        [Newtonsoft.Json.JsonProperty("code", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string? Code { get; set; }
        [Newtonsoft.Json.JsonProperty("createdAt", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public System.DateTimeOffset? CreatedAt { get; set; }
        [Newtonsoft.Json.JsonProperty("expiresAt", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public System.DateTimeOffset? ExpiresAt { get; set; }
        [Newtonsoft.Json.JsonProperty("expiresIn", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? ExpiresIn { get; set; }
        [Newtonsoft.Json.JsonProperty("id", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public long? Id { get; set; }
        [Newtonsoft.Json.JsonProperty("newRegistration", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? NewRegistration { get; set; }
        [Newtonsoft.Json.JsonProperty("product", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Product { get; set; }
        [Newtonsoft.Json.JsonProperty("qr", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public System.Uri? Qr { get; set; }
        [Newtonsoft.Json.JsonProperty("trusted", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Trusted { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public class PlexPinLink : PlexSdk.Runtime.PlexModel
    {
        public PlexPinLink() { }
        [Newtonsoft.Json.JsonProperty("code", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string Code { get; set; }
        protected override string? MissingProperty { get; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public class PlexServer : PlexSdk.Runtime.PlexModel
    {
        public PlexServer() { }
        [Newtonsoft.Json.JsonProperty("accessToken", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string? AccessToken { get; set; }
        [Newtonsoft.Json.JsonProperty("clientIdentifier", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? ClientIdentifier { get; set; }
        [Newtonsoft.Json.JsonProperty("connections", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Account.PlexServerConnection> Connections { get; set; }
        [Newtonsoft.Json.JsonProperty("createdAt", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public System.DateTimeOffset? CreatedAt { get; set; }
        [Newtonsoft.Json.JsonProperty("device", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Device { get; set; }
        [Newtonsoft.Json.JsonProperty("dnsRebindingProtection", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? DnsRebindingProtection { get; set; }
        [Newtonsoft.Json.JsonProperty("home", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Home { get; set; }
        [Newtonsoft.Json.JsonProperty("httpsRequired", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? HttpsRequired { get; set; }
        [Newtonsoft.Json.JsonProperty("lastSeenAt", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public System.DateTimeOffset? LastSeenAt { get; set; }
        [Newtonsoft.Json.JsonProperty("name", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Name { get; set; }
        [Newtonsoft.Json.JsonProperty("natLoopbackSupported", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? NatLoopbackSupported { get; set; }
        [Newtonsoft.Json.JsonProperty("owned", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Owned { get; set; }
        [Newtonsoft.Json.JsonProperty("ownerId", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public long? OwnerId { get; set; }
        [Newtonsoft.Json.JsonProperty("platform", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Platform { get; set; }
        [Newtonsoft.Json.JsonProperty("platformVersion", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? PlatformVersion { get; set; }
        [Newtonsoft.Json.JsonProperty("presence", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Presence { get; set; }
        [Newtonsoft.Json.JsonProperty("product", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Product { get; set; }
        [Newtonsoft.Json.JsonProperty("productVersion", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? ProductVersion { get; set; }
        [Newtonsoft.Json.JsonProperty("provides", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Provides { get; set; }
        [Newtonsoft.Json.JsonProperty("publicAddress", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? PublicAddress { get; set; }
        [Newtonsoft.Json.JsonProperty("publicAddressMatches", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? PublicAddressMatches { get; set; }
        [Newtonsoft.Json.JsonProperty("relay", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Relay { get; set; }
        [Newtonsoft.Json.JsonProperty("sourceTitle", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? SourceTitle { get; set; }
        [Newtonsoft.Json.JsonProperty("synced", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Synced { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public class PlexServerConnection : PlexSdk.Runtime.PlexModel
    {
        public PlexServerConnection() { }
        [Newtonsoft.Json.JsonProperty("address", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Address { get; set; }
        [Newtonsoft.Json.JsonProperty("IPv6", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? IPv6 { get; set; }
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
    public sealed class PlexSignIn
    {
        public PlexSignIn(PlexSdk.Account.PlexSignInPrompt prompt, string state) { }
        public PlexSdk.Account.PlexSignInPrompt Prompt { get; }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string State { get; }
        public override string ToString() { }
    }
    public sealed class PlexSignInExpiredException : System.Exception
    {
        public PlexSignInExpiredException(string message, System.Exception? innerException = null) { }
    }
    public sealed class PlexSignInPrompt
    {
        public PlexSignInPrompt() { }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public System.Uri BrowserUri { get; set; }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string Code { get; set; }
        public System.DateTimeOffset ExpiresAt { get; set; }
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public System.Uri? QrUri { get; set; }
        public override string ToString() { }
    }
    public class PlexSubscription : PlexSdk.Runtime.PlexModel
    {
        public PlexSubscription() { }
        [Newtonsoft.Json.JsonProperty("active", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Active { get; set; }
        [Newtonsoft.Json.JsonProperty("plan", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Plan { get; set; }
        [Newtonsoft.Json.JsonProperty("status", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Status { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public sealed class PlexTokenFile : PlexSdk.Account.IPlexTokenStore
    {
        public PlexTokenFile(string path) { }
        public string Path { get; }
        public System.Threading.Tasks.ValueTask ClearAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public string GetOrCreateClientIdentifier() { }
        public System.Threading.Tasks.ValueTask<string?> LoadAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public System.Threading.Tasks.ValueTask SaveAsync(string token, System.Threading.CancellationToken cancellationToken = default) { }
        public override string ToString() { }
    }
    public class PlexUser : PlexSdk.Runtime.PlexModel
    {
        public PlexUser() { }
        [Newtonsoft.Json.JsonProperty("authToken", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string? AuthToken { get; set; }
        [Newtonsoft.Json.JsonProperty("email", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Email { get; set; }
        [Newtonsoft.Json.JsonProperty("friendlyName", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? FriendlyName { get; set; }
        [Newtonsoft.Json.JsonProperty("guest", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Guest { get; set; }
        [Newtonsoft.Json.JsonProperty("hasPassword", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? HasPassword { get; set; }
        [Newtonsoft.Json.JsonProperty("home", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Home { get; set; }
        [Newtonsoft.Json.JsonProperty("homeAdmin", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? HomeAdmin { get; set; }
        [Newtonsoft.Json.JsonProperty("homeSize", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public int? HomeSize { get; set; }
        [Newtonsoft.Json.JsonProperty("id", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public long? Id { get; set; }
        [Newtonsoft.Json.JsonProperty("pin", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
        public string? Pin { get; set; }
        [Newtonsoft.Json.JsonProperty("protected", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Protected { get; set; }
        [Newtonsoft.Json.JsonProperty("restricted", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? Restricted { get; set; }
        [Newtonsoft.Json.JsonProperty("subscription", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public PlexSdk.Account.PlexSubscription? Subscription { get; set; }
        [Newtonsoft.Json.JsonProperty("thumb", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Thumb { get; set; }
        [Newtonsoft.Json.JsonProperty("title", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Title { get; set; }
        [Newtonsoft.Json.JsonProperty("twoFactorEnabled", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public bool? TwoFactorEnabled { get; set; }
        [Newtonsoft.Json.JsonProperty("username", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Username { get; set; }
        [Newtonsoft.Json.JsonProperty("uuid", NullValueHandling=Newtonsoft.Json.NullValueHandling.Ignore)]
        public string? Uuid { get; set; }
        protected override bool TryReadProperty(string name, PlexSdk.Runtime.PlexJsonReader json) { }
        protected override void WriteProperties(PlexSdk.Runtime.PlexJsonWriter json) { }
    }
    public class ResourcesClient : PlexSdk.Runtime.PlexClientBase, PlexSdk.Account.IResourcesClient, PlexSdk.Runtime.IPlexOperations
    {
        public ResourcesClient(PlexSdk.Runtime.PlexTransport transport) { }
        public virtual System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<PlexSdk.Account.PlexServer>> GetResourcesAsync(PlexSdk.Account.GetResourcesOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public class UsersClient : PlexSdk.Runtime.PlexClientBase, PlexSdk.Account.IUsersClient, PlexSdk.Runtime.IPlexOperations
    {
        public UsersClient(PlexSdk.Runtime.PlexTransport transport) { }
        public virtual System.Threading.Tasks.Task<PlexSdk.Account.PlexUser> GetUserAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task PingAsync(System.Threading.CancellationToken cancellationToken = default) { }
        public virtual System.Threading.Tasks.Task SignOutAsync(System.Threading.CancellationToken cancellationToken = default) { }
    }
}
