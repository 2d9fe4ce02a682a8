namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>Names that a generated member or type must not take.</summary>
internal static class Reserved
{
    /// <summary>Members that every model inherits or overrides.</summary>
    public static readonly HashSet<string> ModelMembers = Words(
        "AdditionalProperties CreateSubtype Discriminator Equals Finalize GetHashCode GetType MemberwiseClone MissingProperty ReferenceEquals ToString "
        + "TryReadProperty WriteProperties");

    /// <summary>Members of the class with a property for each tag.</summary>
    public static readonly HashSet<string> RootMembers = Words("Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString Transport");

    /// <summary>Members of every class.</summary>
    public static readonly HashSet<string> ObjectMembers = Words("Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString");

    /// <summary>Methods of every model beside which a property may have the same name: a call means the method.</summary>
    public static readonly HashSet<string> ModelMethods = Words("Extra ExtraList");

    /// <summary>Members of every enum, and what its code names.</summary>
    public static readonly HashSet<string> EnumMembers = [.. ObjectMembers, .. Words("From PlexArgument PlexNumber Value Values")];

    /// <summary>Variables and parameters that a generated method already uses.</summary>
    public static readonly HashSet<string> MethodVariables = Words("cancellationToken request body");

    /// <summary>
    /// Types that the generated code names itself, and those that a project with <c>ImplicitUsings</c> sees everywhere: a model called
    /// <c>Type</c> or <c>Directory</c> would be ambiguous in the caller's code.
    /// </summary>
    public static readonly HashSet<string> Types = Words(
        """
        Action Activator AggregateException AppContext AppDomain ApplicationException ArgumentException Array ArraySegment Attribute
        AutoResetEvent Barrier Base64FormattingOptions BinaryReader BinaryWriter BitConverter Boolean Buffer BufferedStream Byte
        ByteArrayContent CancellationToken CancellationTokenSource Char CharEnumerator ClientWebSocket Comparer Comparison Console
        ConsoleColor ConsoleKey Convert Converter CountdownEvent DBNull DateOnly DateTime DateTimeKind DateTimeOffset DayOfWeek Decimal
        Delegate DelegatingHandler Dictionary Directory DirectoryInfo Double DriveInfo DriveType Enum EnumMember Enumerable Environment
        EqualityComparer EventArgs EventHandler EventWaitHandle Exception ExecutionContext File FileAccess FileAttributes FileInfo
        FileMode FileOptions FileShare FileStream FormUrlEncodedContent FormatException Func GC Guid Half HashCode HashSet HttpClient
        HttpClientHandler HttpContent HttpMessageHandler HttpMethod HttpRequestException HttpRequestMessage HttpRequestOptions
        HttpResponseMessage HttpVersionPolicy IAsyncDisposable ICloneable ICollection IComparable IComparer IConvertible ICustomFormatter
        IDictionary IDisposable IEnumerable IEnumerator IEqualityComparer IEquatable IFormatProvider IFormattable IList IObservable
        IObserver IPlexValue IProgress IQueryable IReadOnlyCollection IReadOnlyDictionary IReadOnlyList ISet Index Int128 Int16 Int32 Int64 IntPtr
        Interlocked JsonConverter JsonKinds JsonProperty KeyNotFoundException KeyValuePair Lazy LazyInitializer LinkedList
        LinkedListNode List Lock Lookup ManualResetEvent MarshalByRefObject Math MathF Memory MemoryExtensions MemoryStream
        MessageProcessingHandler Monitor MulticastDelegate MultipartContent MultipartFormDataContent Mutex Newtonsoft NotSupportedException
        Nullable Object ObsoleteAttribute Obsolete OperatingSystem OperationCanceledException OrderedDictionary Overlapped Parallel
        ParallelOptions Path PathTooLongException PeriodicTimer PlatformID PlexAbsent PlexClient PlexClientBase PlexDate PlexNumber
        PlexEnumConverter PlexEnumTextConverter PlexFile PlexJson PlexJsonReader
        PlexJsonWriter PlexModel PlexRequest PlexStream PlexTransport PlexUnion Predicate PriorityQueue Progress Queue Queryable Random Range ReadOnlyMemory
        ReadOnlySpan ReadOnlyMemoryContent ReaderWriterLock RuntimeArgumentHandle SByte SearchOption SeekOrigin Semaphore SemaphoreSlim
        Single SocketsHttpHandler SortedDictionary SortedList SortedSet Span SpinLock SpinWait Stack Stream StreamContent StreamReader
        StreamWriter String StringComparer StringComparison StringContent StringReader StringSplitOptions StringWriter
        SynchronizationContext System Task TaskCompletionSource TaskFactory TaskScheduler TaskStatus TextReader TextWriter Thread
        ThreadPool ThreadPriority ThreadState ThreadStart TimeOnly TimeProvider TimeSpan TimeZone TimeZoneInfo Timeout TimeoutException
        Timer Tuple Type TypeCode UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException Uri UriBuilder UriFormat UriKind
        UriParser UriPartial ValueTask ValueTuple ValueType Version Void Volatile WaitHandle WeakReference
        """);

    private static HashSet<string> Words(string text) =>
        [.. text.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)];
}
