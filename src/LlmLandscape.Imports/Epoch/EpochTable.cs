using LlmLandscape.Catalogue.Datasets;

namespace LlmLandscape.Imports.Epoch;

/// <summary>A file of Epoch's hub that is read.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Benchmark">The id of its benchmark.</param>
/// <param name="Score">The column of its scores.</param>
internal sealed record EpochTable(string File, string Benchmark, string Score)
{
    /// <summary>The index, which names the models of the others too.</summary>
    public static EpochTable Index { get; } = new("epoch_capabilities_index.csv", ScoreRules.Index, "ECI Score");

    /// <summary>Benchmarks that Epoch ran itself, all models under the same conditions.</summary>
    public static IReadOnlyList<EpochTable> OwnRuns { get; } =
    [
        Run("chess_puzzles", "chess-puzzles"),
        Run("frontiermath", "frontiermath"),
        Run("gpqa_diamond", "gpqa-diamond"),
        Run("math_level_5", "math-level-5"),
        Run("otis_mock_aime_2024_2025", "otis-mock-aime"),
        Run("simpleqa_verified", "simpleqa-verified"),
        Run("swe_bench_verified", "swe-bench-verified"),
    ];

    /// <summary>Columns without which a file is another one.</summary>
    public IReadOnlyList<string> Columns => this == Index
        ? [Column.Version, Score, Column.Released, Column.Organization, Column.Country, Column.Model, Column.Display]
        : [Column.Version, Score, Column.Released, Column.Organization, Column.Country, Column.Error];

    private static EpochTable Run(string file, string benchmark) => new($"{file}.csv", benchmark, "mean_score");

    /// <summary>What columns are called.</summary>
    public static class Column
    {
        public const string Version = "Model version";
        public const string Released = "Release date";
        public const string Organization = "Organization";
        public const string Country = "Country";
        public const string Model = "Model name";
        public const string Display = "Display name";
        public const string Error = "stderr";
    }
}
