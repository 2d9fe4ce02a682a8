namespace PlexSdk.Testing
{
    public sealed class PlexFault
    {
        public static PlexSdk.Testing.PlexFault None { get; }
        public PlexSdk.Testing.PlexFault And(PlexSdk.Testing.PlexFault other) { }
        public PlexSdk.Testing.PlexFault[] Times(int count) { }
        public static PlexSdk.Testing.PlexFault Answer(int status, string? contentType, System.ReadOnlyMemory<byte> body) { }
        public static PlexSdk.Testing.PlexFault Answer(int status, string? contentType, string body) { }
        public static PlexSdk.Testing.PlexFault DelayBody(PlexSdk.Testing.PlexGate gate) { }
        public static PlexSdk.Testing.PlexFault DelayBody(System.TimeSpan delay) { }
        public static PlexSdk.Testing.PlexFault DelayHeaders(PlexSdk.Testing.PlexGate gate) { }
        public static PlexSdk.Testing.PlexFault DelayHeaders(System.TimeSpan delay) { }
        public static PlexSdk.Testing.PlexFault Edit(System.Action<System.Text.Json.Nodes.JsonObject> edit) { }
        public static PlexSdk.Testing.PlexFault EndlessBody(string repeated = " ") { }
        public static PlexSdk.Testing.PlexFault Error(PlexSdk.Testing.PlexTestError error) { }
        public static PlexSdk.Testing.PlexFault Gzip() { }
        public static PlexSdk.Testing.PlexFault Header(string name, string value) { }
        public static PlexSdk.Testing.PlexFault OtherStatus(int status) { }
        public static PlexSdk.Testing.PlexFault Redirect(System.Uri location, int status = 302) { }
        public static PlexSdk.Testing.PlexFault ResetAmidBody(int? keep = default) { }
        public static PlexSdk.Testing.PlexFault ResetBeforeHeaders() { }
        public static PlexSdk.Testing.PlexFault Shape(PlexSdk.Testing.PlexShape shape) { }
        public static PlexSdk.Testing.PlexFault Status(int status) { }
        public static PlexSdk.Testing.PlexFault TruncatedBody(int? keep = default) { }
        public static PlexSdk.Testing.PlexFault WrongContentType(string contentType) { }
    }
    public sealed class PlexFaults
    {
        public int Pending { get; }
        public void Always(PlexSdk.Testing.PlexFault fault) { }
        public void Always(System.Func<PlexSdk.Testing.PlexTestRequest, bool> when, PlexSdk.Testing.PlexFault fault) { }
        public void Always(string path, PlexSdk.Testing.PlexFault fault) { }
        public void Clear() { }
        public void Enqueue(params PlexSdk.Testing.PlexFault[] faults) { }
        public void Enqueue(System.Func<PlexSdk.Testing.PlexTestRequest, bool> when, params PlexSdk.Testing.PlexFault[] faults) { }
        public void Enqueue(string path, params PlexSdk.Testing.PlexFault[] faults) { }
    }
    public sealed class PlexGate
    {
        public PlexGate() { }
        public System.Threading.Tasks.Task Reached { get; }
        public void Release() { }
        public static PlexSdk.Testing.PlexGate After(System.TimeSpan delay) { }
    }
    public enum PlexShape
    {
        NumericBooleans = 0,
        StringBooleans = 1,
        StringNumbers = 2,
        DeviceAsArray = 3,
        SingleConnection = 4,
        MissingRelay = 5,
        UnknownMembers = 6,
        MissingToken = 7,
    }
    public enum PlexTestAccess
    {
        Admin = 0,
        Shared = 1,
    }
    public sealed class PlexTestAccountServer : System.IAsyncDisposable
    {
        public System.Uri ApiUri { get; }
        public System.Uri BaseUri { get; }
        public PlexSdk.Testing.PlexFaults Faults { get; }
        public PlexSdk.Testing.PlexTestUser Owner { get; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Testing.PlexTestPin> Pins { get; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Testing.PlexTestRequest> Requests { get; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Testing.PlexTestResource> Resources { get; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Testing.PlexTestUser> Users { get; }
        public PlexSdk.Testing.PlexTestUser AddHomeUser(PlexSdk.Testing.PlexTestUser user) { }
        public PlexSdk.Testing.PlexTestResource AddResource(PlexSdk.Testing.PlexTestResource resource) { }
        public PlexSdk.Testing.PlexTestResource AddResource(PlexSdk.Testing.PlexTestServer server) { }
        public PlexSdk.Testing.PlexTestUser AddUser(PlexSdk.Testing.PlexTestUser user) { }
        public void Claim(string code, PlexSdk.Testing.PlexTestUser? user = null) { }
        public void ClearRequests() { }
        public string CreateToken(PlexSdk.Testing.PlexTestUser? user = null, System.TimeSpan? lifetime = default) { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public void ExpirePin(string code) { }
        public bool ExpireToken(string token) { }
        public void ExpireTokens(PlexSdk.Testing.PlexTestUser? user = null) { }
        public System.Uri PageOf(System.Uri browserUri) { }
        public bool RemoveResource(string clientIdentifier) { }
        public static System.Threading.Tasks.Task<PlexSdk.Testing.PlexTestAccountServer> StartAsync(PlexSdk.Testing.PlexTestAccountServerOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class PlexTestAccountServerOptions
    {
        public PlexTestAccountServerOptions() { }
        public string OwnerName { get; set; }
        public System.TimeSpan PinLifetime { get; set; }
        public bool SignsInAtOnce { get; set; }
        public System.TimeSpan StrongPinLifetime { get; set; }
        public System.TimeProvider TimeProvider { get; set; }
    }
    public sealed class PlexTestConnection : System.IEquatable<PlexSdk.Testing.PlexTestConnection>
    {
        public PlexTestConnection(string Protocol, string Address, int Port, string Uri, bool Local, bool Relay = false) { }
        public string Address { get; init; }
        public bool Local { get; init; }
        public int Port { get; init; }
        public string Protocol { get; init; }
        public bool Relay { get; init; }
        public string Uri { get; init; }
        public static PlexSdk.Testing.PlexTestConnection PlexDirect(System.Net.IPAddress address, int port, string hash, bool local, bool relay = false) { }
        public static PlexSdk.Testing.PlexTestConnection To(PlexSdk.Testing.PlexTestServer server, bool local = true, bool relay = false) { }
    }
    public sealed class PlexTestError : System.IEquatable<PlexSdk.Testing.PlexTestError>
    {
        public PlexTestError(int Status, int? Code, string Message) { }
        public int? Code { get; init; }
        public string Message { get; init; }
        public int Status { get; init; }
        public static PlexSdk.Testing.PlexTestError HomePinRequired { get; }
        public static PlexSdk.Testing.PlexTestError MissingClientIdentifier { get; }
        public static PlexSdk.Testing.PlexTestError NotAuthenticated { get; }
        public static PlexSdk.Testing.PlexTestError PinGone { get; }
        public static PlexSdk.Testing.PlexTestError TokenRefused { get; }
        public static PlexSdk.Testing.PlexTestError TooManyRequests { get; }
    }
    public enum PlexTestErrorFormat
    {
        Html = 0,
        Json = 1,
    }
    public sealed class PlexTestPin
    {
        public string ClientIdentifier { get; }
        public string Code { get; }
        public System.DateTimeOffset CreatedAt { get; }
        public System.DateTimeOffset ExpiresAt { get; }
        public long Id { get; }
        public bool IsClaimed { get; }
        public bool IsStrong { get; }
        public string? Product { get; }
        public override string ToString() { }
    }
    public sealed class PlexTestRequest
    {
        public System.ReadOnlyMemory<byte> Body { get; }
        public System.Collections.Generic.IReadOnlyDictionary<string, System.Collections.Generic.IReadOnlyList<string>> Headers { get; }
        public string Method { get; }
        public string Path { get; }
        public string PathAndQuery { get; }
        public string? Header(string name) { }
        public override string ToString() { }
    }
    public sealed class PlexTestResource : System.IEquatable<PlexSdk.Testing.PlexTestResource>
    {
        public PlexTestResource(string Name, string ClientIdentifier) { }
        public System.Func<PlexSdk.Testing.PlexTestUser, PlexSdk.Testing.PlexTestAccess, string?>? AccessTokenFactory { get; init; }
        public string ClientIdentifier { get; init; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Testing.PlexTestConnection> Connections { get; init; }
        public bool HttpsRequired { get; init; }
        public string Name { get; init; }
        public PlexSdk.Testing.PlexTestUser? Owner { get; init; }
        public bool Presence { get; init; }
        public string Provides { get; init; }
        public string PublicAddress { get; init; }
        public bool PublicAddressMatches { get; init; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Testing.PlexTestUser> SharedWith { get; init; }
        public static PlexSdk.Testing.PlexTestResource Of(PlexSdk.Testing.PlexTestServer server, params PlexSdk.Testing.PlexTestConnection[] connections) { }
        public static PlexSdk.Testing.PlexTestResource Player(string name) { }
    }
    public sealed class PlexTestServer : System.IAsyncDisposable
    {
        public string AdminToken { get; }
        public System.Uri BaseUri { get; }
        public System.Security.Cryptography.X509Certificates.X509Certificate2? Certificate { get; }
        public PlexSdk.Testing.PlexFaults Faults { get; }
        public string MachineIdentifier { get; }
        public string Name { get; }
        public string PlexDirectHash { get; }
        public System.Uri? PlexDirectUri { get; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Testing.PlexTestRequest> Requests { get; }
        public string SharedToken { get; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Testing.PlexTestSource> Sources { get; }
        public PlexSdk.Testing.PlexTestSource AddSource(PlexSdk.Testing.PlexTestServer server) { }
        public PlexSdk.Testing.PlexTestSource AddSource(PlexSdk.Testing.PlexTestSource source) { }
        public void ClearRequests() { }
        public System.Net.Http.SocketsHttpHandler CreateHandler(params PlexSdk.Testing.PlexTestServer[] others) { }
        public string CreateToken(PlexSdk.Testing.PlexTestAccess access, System.TimeSpan? lifetime = default) { }
        public string CreateTransientToken(PlexSdk.Testing.PlexTestAccess access = 0) { }
        public System.Threading.Tasks.ValueTask DisposeAsync() { }
        public bool ExpireToken(string token) { }
        public bool RemoveSource(string identifier) { }
        public void Restart() { }
        public static System.Threading.Tasks.Task<PlexSdk.Testing.PlexTestServer> StartAsync(PlexSdk.Testing.PlexTestServerOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    }
    public sealed class PlexTestServerOptions
    {
        public PlexTestServerOptions() { }
        public PlexSdk.Testing.PlexTestErrorFormat ErrorFormat { get; set; }
        public string? MachineIdentifier { get; set; }
        public string Name { get; set; }
        public string PathPrefix { get; set; }
        public System.TimeProvider TimeProvider { get; set; }
        public System.TimeSpan TransientTokenLifetime { get; set; }
        public bool UseHttps { get; set; }
        public bool UseIPv6 { get; set; }
        public string Version { get; set; }
    }
    public sealed class PlexTestSource
    {
        public PlexTestSource(string identifier) { }
        public System.Func<string>? AccessTokenFactory { get; init; }
        public string ClientIdentifier { get; init; }
        public System.Collections.Generic.IReadOnlyList<PlexSdk.Testing.PlexTestConnection> Connections { get; init; }
        public string Identifier { get; }
        public string Name { get; init; }
    }
    public sealed class PlexTestUser
    {
        public PlexTestUser(string title) { }
        public string? Email { get; init; }
        public string? HomePin { get; init; }
        public long Id { get; }
        public bool Restricted { get; init; }
        public string Title { get; }
        public string? Username { get; init; }
        public string Uuid { get; }
        public override string ToString() { }
        public static PlexSdk.Testing.PlexTestUser Managed(string title, string? homePin = null) { }
    }
}
