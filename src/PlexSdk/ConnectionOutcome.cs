namespace PlexSdk;

/// <summary>What became of an address.</summary>
public enum ConnectionOutcome
{
    /// <summary>It was not asked: another one was chosen before its turn came.</summary>
    NotTried = 0,

    /// <summary>It answered as it should, and is used.</summary>
    Chosen,

    /// <summary>It answered as it should, and another one is used.</summary>
    Passed,

    /// <summary>It had not answered yet when another one was chosen.</summary>
    Cancelled,

    /// <summary>It did not answer in time.</summary>
    TimedOut,

    /// <summary>Its name has no address.</summary>
    NameNotResolved,

    /// <summary>No connection could be made, or it broke.</summary>
    Unreachable,

    /// <summary>Its certificate is not trusted, or is not for its name.</summary>
    CertificateRefused,

    /// <summary>It is another server than the device. No token was sent.</summary>
    WrongServer,

    /// <summary>It answered otherwise than a Plex Media Server does.</summary>
    NotPlex,

    /// <summary>It answered 401 to a question that needs no token (observed), so it did not say who it is.</summary>
    Unauthorized,
}
