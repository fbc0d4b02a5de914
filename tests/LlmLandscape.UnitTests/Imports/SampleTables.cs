using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Imports;

/// <summary>Small invented files of others, right until a test breaks something in them.</summary>
internal static class SampleTables
{
    public const string Index = """
        Model version,ECI Score,Release date,Organization,Country,Model name,Display name
        one-2025_high,150.5,2025-03-01,Alpha,China,One,One (high)
        one-2025_low,140,2025-03-01,Alpha,China,One,
        two,,2025-04-01,Beta,,Two,Two
        three,120,,Beta,,Three,
        four,99.25,2024-12,"Beta,Alpha",,,

        """;

    public const string Run = """
        Model version,mean_score,Release date,Organization,Country,stderr,id
        one-2025_high,0.5,2025-03-01,Alpha,China,0.1,a
        one-2025_high,0.4,2025-03-01,Alpha,China,0.1,b
        two,0.02,2025-04-01,Beta,,0.05,c
        five,0.9,2025-05-01,,,,d

        """;

    public const string Ours = """
        snapshot,model,organization,score,low,high
        2025-01-01,one,Alpha,1200,1190,1215
        2025-01-01,two,Beta,1150,,
        2025-02-01,one,,1210.5,1200,1220

        """;

    public const string History = """
        key,Model,rating,License,Organization,date
        one,One,1200.25,MIT,Alpha,20250101
        two,Two,1150,MIT,Beta,20250101
        three,Three,1000,MIT,Beta,20250101

        """;

    public const string Board = """
        rank,model,arena_score,95_pct_ci,votes,organization
        1,one,1300,+5/-7,100,Alpha

        """;

    public const string Best = """
        date,vendor,score,model
        2025-01-01,Alpha,1200.3,"One"
        2025-03-01,Beta,1300,"Two"

        """;

    public const string Ratings = """
        {"date": "2025-04-01", "full": {
          "claude-9": {"rating": 1400.5, "rating_q025": 1390, "rating_q975": 1410},
          "unheard-of": {"rating": 1100, "rating_q025": 1090, "rating_q975": 1110}}}
        """;

    public const string Ranked = """
        {"meta": {"leaderboard": "text", "fetched_at": "2025-05-01T04:38:02.616313+00:00"},
         "models": [{"rank": 1, "model": "one", "vendor": "Alpha", "score": 1505, "ci": 11, "votes": 2618}]}
        """;

    public const string Indicators = """
        Indicator,Alpha,Beta
        Data size ,1,0
        "Risks, and more",0,1
        Total,1,1

        """;

    /// <summary>A folder of Epoch's with an index and one run.</summary>
    public static string Epoch(TemporaryFolder folder, string index = Index, string run = Run)
    {
        File.WriteAllText(folder["epoch_capabilities_index.csv"], index);
        File.WriteAllText(folder["gpqa_diamond.csv"], run);
        return folder.Path;
    }
}
