using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Build;
using LlmLandscape.Catalogue.Datasets;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Catalogue.Measures;
using LlmLandscape.Catalogue.Snapshot;

namespace LlmLandscape.Cli;

/// <summary><c>landscape export measures</c>: every number of the homogenization page, as the API gives it.</summary>
internal static class ExportVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file, never within HTML
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static Command Create()
    {
        var seeds = Options.Seeds();
        var catalogue = Options.Catalogue();
        var datasets = Options.Datasets();
        var asOf = new Option<string?>("--asof")
        {
            Description = "The day of asking, as 2026-06-30; the last that the records know of unless given.",
        };
        var panel = Several("--panel", "The vendors followed over time.");
        var features = Several("--feature", "The capabilities compared.");
        var without = new Option<bool>("--without-dataset") { Description = "Only releases chosen by hand." };
        var raw = new Option<bool>("--raw") { Description = "Every record at its word: aliases and doubtful ones too." };
        var measures = new Command("measures", "Writes every measure, with its inputs and bounds, as JSON.")
        {
            seeds, catalogue, datasets, asOf, panel, features, without, raw,
        };
        measures.SetAction(parsed => Reporting.Run(() => Export(
            parsed.GetValue(seeds)!,
            parsed.GetValue(catalogue)!,
            new(parsed.GetValue(datasets)!.FullName),
            new(
                Day(parsed.GetValue(asOf)),
                parsed.GetValue(panel)!,
                parsed.GetValue(features)!,
                !parsed.GetValue(without),
                parsed.GetValue(raw)))));
        return new Command("export", "Writes what the catalogue knows.") { measures };
    }

    private static Option<string[]> Several(string name, string description) => new(name)
    {
        Description = description,
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private static int Export(DirectoryInfo seeds, FileInfo file, DatasetFolder datasets, MeasureQuestion question)
    {
        var report = CatalogueBuilder.Build(seeds.FullName, file.FullName, datasets);
        if (report.Outcome == BuildOutcome.Refused) return Reporting.Problems(report.Problems);
        var catalogue = CatalogueSnapshot.Read(report.File);
        Known("vendor", question.Panel, catalogue.Vendors.Ids);
        Known("capability", question.Features, [.. catalogue.Capabilities.Select(x => x.Id)]);
        Console.WriteLine(JsonSerializer.Serialize(MeasureDocument.Of(catalogue, question), Json));
        return Reporting.Fine;
    }

    private static DateOnly? Day(string? text) => text is null ? null
        : PartialDate.TryParse(text, out var date) ? date!.To
        : throw new InvalidDataException($"'{text}' is no date. Write {PartialDate.Forms}.");

    private static void Known(string noun, IReadOnlyList<string> ids, IReadOnlyCollection<string> known)
    {
        foreach (var id in ids.Except(known))
        {
            var help = Nearest.To(id, known, 1) is [var meant] ? $"Did you mean '{meant}'?" : $"There are {string.Join(", ", known)}.";
            throw new InvalidDataException($"There is no {noun} '{id}'. {help}");
        }
    }
}
