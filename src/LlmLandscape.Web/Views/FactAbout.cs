namespace LlmLandscape.Web.Views;

/// <summary>A fact, and what it is about.</summary>
public sealed record FactAbout(FactView Fact, SubjectView? Subject);
