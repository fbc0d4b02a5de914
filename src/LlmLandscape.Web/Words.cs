namespace LlmLandscape.Web;

/// <summary>
/// Names the resource of all words that pages print by themselves. The English word is the key;
/// <c>Words.zh-Hans.resx</c> has the Chinese. A test holds the two against each other.
/// </summary>
#pragma warning disable CA1052, S2094 // a type argument of IStringLocalizer, never an object
internal sealed class Words;
#pragma warning restore CA1052, S2094
