namespace LlmLandscape.Catalogue.Facts;

/// <summary>How a record of a dataset came into the catalogue.</summary>
public enum RecordOrigin
{
    /// <summary>An editor chose it, checked it by hand and typed it in; it stands in a seed.</summary>
    Chosen,

    /// <summary>It stands in the data that were attached.</summary>
    Attached,
}

/// <summary>A body of records: releases, prices, scores, indicators.</summary>
public sealed class Dataset
{
    /// <summary>The id: the name of its seed file, and the first part of a citation: <c>models-dev:openai/gpt-4o</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The two letters that stand for it in citation marks.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it holds and what it cannot tell.</summary>
    public required LocalText Text { get; init; }

    /// <summary>Where it is published.</summary>
    public required string Url { get; init; }

    /// <summary>The licence of its data.</summary>
    public required string Licence { get; init; }

    /// <summary>Whom its licence asks to be named wherever its data are shown, in their own words; null where it asks for nobody.</summary>
    public string? Credit { get; init; }

    /// <summary>The day of the snapshot that the chosen records were typed from.</summary>
    public required DateOnly Snapshot { get; init; }

    /// <summary>
    /// The day up to which what is in the catalogue can know anything: the snapshot's, or the last date in the one attached.
    /// </summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The day of the attached snapshot, as far as it has one; null where none is attached.</summary>
    public DateOnly? AttachedDay { get; init; }

    /// <summary>How many records the attached snapshot has; null where none is attached.</summary>
    public int? AttachedRecords { get; init; }

    /// <summary>How many of them were left out because they could not be read.</summary>
    public int? AttachedRefused { get; init; }
}

/// <summary>Something that a model can do.</summary>
public sealed class Capability : Term
{
    /// <summary>What counts as having it.</summary>
    public required LocalText Text { get; init; }
}
