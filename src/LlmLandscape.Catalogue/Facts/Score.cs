namespace LlmLandscape.Catalogue.Facts;

/// <summary>What the numbers of a benchmark are.</summary>
public enum ScoreScale
{
    /// <summary>Points of an index, on its own scale.</summary>
    Points,

    /// <summary>The share of tasks done, from 0 to 1.</summary>
    Share,

    /// <summary>
    /// A rating from votes between pairs, on a board of its day: comparable within one snapshot only, as the chance that the one is
    /// preferred to the other.
    /// </summary>
    Rating,
}

/// <summary>A published test of models.</summary>
public sealed class Benchmark : Term
{
    /// <summary>The dataset that has its scores.</summary>
    public required string DatasetId { get; init; }

    /// <summary>What it tests, who runs it, and what it cannot tell.</summary>
    public required LocalText Text { get; init; }

    /// <summary>What its numbers are.</summary>
    public required ScoreScale Scale { get; init; }
}

/// <summary>Who makes models: one of our vendors, or somebody else whom a dataset knows.</summary>
public sealed class Maker
{
    /// <summary>The id: the vendor's, where it is one of ours.</summary>
    public required string Id { get; init; }

    /// <summary>Its name, as datasets write it.</summary>
    public required string Name { get; init; }

    /// <summary>The vendor; null where it is none of ours.</summary>
    public string? VendorId { get; init; }

    /// <summary>
    /// Whether it offers models of its own. Universities, institutes and communities that publish some, often others' tuned, are no
    /// vendors, and no rank counts them.
    /// </summary>
    public required bool IsVendor { get; init; }

    /// <summary>The region it is at home in, as a dataset or else the vendor's own seed says; null where neither does.</summary>
    public string? RegionId { get; init; }
}

/// <summary>What one model reached on a benchmark, as a record of a dataset has it.</summary>
public sealed class Score
{
    /// <summary>The benchmark, the day of the board where there is one, and the record: <c>eci/gpt-5-2025-08-07_high</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its place among all scores, from 1: by benchmark, day, and value.</summary>
    public required int Position { get; init; }

    /// <summary>The dataset.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The benchmark.</summary>
    public required string BenchmarkId { get; init; }

    /// <summary>The record's own name, effort and all.</summary>
    public required string Record { get; init; }

    /// <summary>The name that people know it by.</summary>
    public required string Name { get; init; }

    /// <summary>The record's name without its effort: rows of one model share it.</summary>
    public required string Model { get; init; }

    /// <summary>Who made it; null where the dataset does not say.</summary>
    public string? MakerId { get; init; }

    /// <summary>When the model was released; null on a board, whose scores are of its day.</summary>
    public PartialDate? Released { get; init; }

    /// <summary>The day of the board; null where the scores are of all times.</summary>
    public DateOnly? Snapshot { get; init; }

    /// <summary>The score, on the benchmark's own scale.</summary>
    public required double Value { get; init; }

    /// <summary>The lower end of the published interval (95 %); null where none is published.</summary>
    public double? Low { get; init; }

    /// <summary>Its upper end.</summary>
    public double? High { get; init; }

    /// <summary>How it came into the catalogue.</summary>
    public required RecordOrigin Origin { get; init; }

    /// <summary>Whether an editor follows what this model's ability costs.</summary>
    public bool IsLevel { get; init; }
}

/// <summary>How many indicators of a transparency index a maker satisfies in one edition. Editions ask different indicators.</summary>
public sealed class TransparencyTotal
{
    /// <summary>The edition and the maker: <c>2025-12/openai</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The dataset.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The edition, by year and month.</summary>
    public required string Edition { get; init; }

    /// <summary>The maker.</summary>
    public required string MakerId { get; init; }

    /// <summary>How many are satisfied.</summary>
    public required int Satisfied { get; init; }

    /// <summary>How many there are.</summary>
    public required int Indicators { get; init; }

    /// <summary>How it came into the catalogue.</summary>
    public required RecordOrigin Origin { get; init; }
}

/// <summary>Whether a maker satisfies one indicator; there are such rows only where an edition is attached.</summary>
public sealed class IndicatorAnswer
{
    /// <summary>The dataset.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The edition.</summary>
    public required string Edition { get; init; }

    /// <summary>What is asked.</summary>
    public required string Indicator { get; init; }

    /// <summary>Its place in the edition, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The maker.</summary>
    public required string MakerId { get; init; }

    /// <summary>Yes or no.</summary>
    public required bool Has { get; init; }
}

/// <summary>One model under the names that datasets give it, as an editor ties them.</summary>
public sealed class ModelTie
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>Its place in the seed, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Who makes it.</summary>
    public required string MakerId { get; init; }

    /// <summary>Our model; null where no article speaks of it.</summary>
    public string? ModelId { get; init; }

    /// <summary>Its names in datasets.</summary>
    public List<TiedRecord> Records { get; init; } = [];
}

/// <summary>A dataset's name of a tied model.</summary>
public sealed class TiedRecord
{
    /// <summary>The tie.</summary>
    public string TieId { get; init; } = "";

    /// <summary>The dataset.</summary>
    public required string DatasetId { get; init; }

    /// <summary>The record there: a price list's id, or a score's model.</summary>
    public required string Record { get; init; }

    /// <summary>From when on the name means this model, where it meant another before; null where it always did.</summary>
    public DateOnly? Since { get; init; }
}
