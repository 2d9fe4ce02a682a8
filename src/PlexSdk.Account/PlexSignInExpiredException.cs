namespace PlexSdk.Account;

/// <summary>
/// Nobody has signed in while the PIN was valid. Begin anew. plex.tv tells no refusal: a person who declines lets the PIN expire
/// (documented by Plex).
/// </summary>
/// <param name="message">What happened, in words. Must not hold a secret.</param>
/// <param name="innerException">The last answer or failure, where there was one.</param>
public sealed class PlexSignInExpiredException(string message, Exception? innerException = null) : Exception(message, innerException);
