namespace LlmLandscape.UnitTests.Imports;

/// <summary>A file of scores as it is attached.</summary>
internal static class SampleScores
{
    public const string Header = "benchmark,record,name,model,organization,country,released,snapshot,value,low,high";

    public const string Text = $"""
        {Header}
        eci,one_high,One (high),one,"Alpha, Beta",China,2025-03,,150.5,,
        gpqa-diamond,one_high,One (high),one,,,2025-03-01,,0.1,0.05,0.30000000000000004
        text-votes,one,One,one,Alpha,,,2025-05-01,1200,1190,1210

        """;
}
