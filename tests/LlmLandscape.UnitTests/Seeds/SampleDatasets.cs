using LlmLandscape.Testing;

namespace LlmLandscape.UnitTests.Seeds;

/// <summary>What editors type in from datasets, added to <see cref="SampleSeeds"/>: scores, a board, totals, a history and ties.</summary>
internal static class SampleDatasets
{
    public const string Epoch = "datasets/epoch.yaml";
    public const string Arena = "datasets/arena.yaml";
    public const string Fmti = "datasets/fmti.yaml";
    public const string Ties = "datasets/models.yaml";
    public const string ModelsDev = "datasets/models-dev.yaml";

    /// <summary>Writes the files, right until a test breaks something in one.</summary>
    public static SampleSeeds WithDatasets(this SampleSeeds seeds)
    {
        seeds.Write(Epoch, """
            code: EP
            name: Epoch
            text: { en: Scores., zh-Hans: 分数。 }
            url: https://epoch.ai
            licence: CC BY 4.0
            snapshot: 2025-06-30
            benchmarks:
              - { id: eci, scale: points, name: { en: Index, zh-Hans: 指数 }, text: { en: Points., zh-Hans: 分。 } }
              - { id: gpqa-diamond, scale: share, name: { en: GPQA, zh-Hans: GPQA }, text: { en: Shares., zh-Hans: 份额。 } }
            scores:
              - { benchmark: eci, record: one-1_high, model: one-1, name: One, maker: alpha, released: 2025-01-20, score: 130, level: true }
              - { benchmark: eci, record: bet-2, name: Bet 2, maker: beta, released: 2025-02, score: 128.5 }
              - { benchmark: gpqa-diamond, record: one-1, name: One 1, maker: alpha, released: 2025-01-20, score: 0.5, low: 0.4, high: 0.6 }

            """);
        seeds.Write(Arena, """
            code: AR
            name: Arena
            text: { en: Votes., zh-Hans: 投票。 }
            url: https://arena.ai
            licence: none
            snapshot: 2025-06-30
            benchmarks:
              - { id: text-votes, scale: rating, name: { en: Votes, zh-Hans: 投票 }, text: { en: Ratings., zh-Hans: 评分。 } }
            scores:
              - { benchmark: text-votes, record: one-1, name: One, maker: alpha, snapshot: 2025-03-31, score: 1400, low: 1390, high: 1410 }
              - { benchmark: text-votes, record: bet-2, name: Bet 2, maker: beta, snapshot: 2025-03-31, score: 1380 }

            """);
        seeds.Write(Fmti, """
            code: TI
            name: Transparency
            text: { en: What is disclosed., zh-Hans: 公开了什么。 }
            url: https://example.org
            licence: CC BY 4.0
            snapshot: 2025-05
            totals:
              - { edition: '2025-05', maker: alpha, satisfied: 40, of: 100 }
              - { edition: '2025-05', maker: gamma, satisfied: 60, of: 100 }

            """);
        seeds.Write(Ties, """
            makers:
              - { id: alpha, names: [Alpha, Alpha Labs] }
              - { id: beta, region: CN, names: [Beta] }
              - { id: gamma, name: Gamma, noVendor: true, names: ["Gamma, Delta"] }
            models:
              - id: one-1
                name: One 1
                maker: alpha
                model: alpha-one
                records:
                  - { dataset: epoch, record: one-1 }
                  - { dataset: models-dev, record: alpha/one-1 }
              - id: two-1
                name: Two 1
                maker: alpha
                records:
                  - { dataset: models-dev, record: alpha/one-1, since: 2025-05-01 }

            """);
        seeds.Write(ModelsDev, seeds.Read(ModelsDev) + "\n" + """
              - { record: alpha/moved-1, between: 2025-01..2025-03, reason: { en: Two dates., zh-Hans: 两个日期。 } }
            conversions:
              - { record: alpha/one-1, commit: 2000000002, reason: { en: It was in yuan., zh-Hans: 原为人民币。 } }
            history:
              - record: alpha/one-1
                name: One 1
                released: 2025-01-20
                first: { day: 2025-02-01, commit: 2000000001 }
                gone: { day: 2025-06-01, commit: 2000000006 }
                prices:
                  - { day: 2025-02-01, commit: 2000000001, input: 2, output: 8 }
                  - { day: 2025-03-01, commit: 2000000003, input: 1, output: 4, kind: step }
                  - { day: 2025-04-01, commit: 2000000004, kind: zero }
                said:
                  - { day: 2025-02-01, commit: 2000000001, capability: tool-use, has: true }

            """);
        return seeds;
    }
}
