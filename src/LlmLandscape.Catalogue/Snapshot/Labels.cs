namespace LlmLandscape.Catalogue.Snapshot;

/// <summary>A vendor's name in one language.</summary>
/// <param name="Id">The vendor's id.</param>
/// <param name="Name">Its name.</param>
public sealed record VendorLabel(string Id, string Name);

/// <summary>A model's name in one language.</summary>
/// <param name="Id">The model's id.</param>
/// <param name="Name">Its name.</param>
public sealed record ModelLabel(string Id, string Name);

/// <summary>What a fact is about.</summary>
/// <param name="Kind"><c>vendor</c>, <c>model</c> or <c>market</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Vendor">The vendor whose profile tells of it; null for a market, and for a model whose maker no source names.</param>
public sealed record SubjectView(string Kind, string Id, string Name, VendorLabel? Vendor);

/// <summary>A dispute in a line.</summary>
/// <param name="Id">The dispute's id.</param>
/// <param name="Title">What is in dispute.</param>
/// <param name="Text">Why the facts do not agree.</param>
/// <param name="Line">Both sides in a line; null for one that a program found.</param>
public sealed record DisputeLabel(string Id, string Title, string Text, string? Line);

/// <summary>A fact, and what it is about.</summary>
/// <typeparam name="TFact">What sort of fact.</typeparam>
/// <param name="Fact">The fact.</param>
/// <param name="Subject">What it is about; null for a definition.</param>
public sealed record FactAbout<TFact>(TFact Fact, SubjectView? Subject) where TFact : FactView;
