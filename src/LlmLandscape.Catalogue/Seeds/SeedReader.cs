using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Seeds;

/// <summary>What reading the seeds came to: all seeds, or everything that is wrong with them.</summary>
/// <param name="Seed">The seeds; to be built from only where there are no problems.</param>
/// <param name="Problems">Every problem, ordered by file and line.</param>
public sealed record SeedReading(CatalogueSeed Seed, IReadOnlyList<SeedProblem> Problems);

/// <summary>Reads the folder of seeds.</summary>
public static class SeedReader
{
    private static readonly VocabularySeed NoVocabulary = new([], [], [], [], [], [], [], [], [], []);

    /// <summary>Reads and checks every file of the folder.</summary>
    /// <param name="folder">The folder of seeds.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static SeedReading Read(string folder)
    {
        var files = new SeedFolder(folder);
        var problems = new SeedProblems();
        var vocabulary = NoVocabulary;
        List<SpeakerSeed> speakers = [];
        List<SourceSeed> sources = [];
        List<DatasetSeed> datasets = [];
        var ties = new TiesSeed([], []);
        List<VendorSeed> vendors = [];
        var market = new MarketSeed([], new([], [], []));
        List<DisputeSeed> disputes = [];
        List<ClaimCheckSeed> checks = [];
        List<MeasuredClaimSeed> measured = [];
        List<ReadingSeed> readings = [];
        List<RetiredSeed> retired = [];
        List<ChangeSeed> changes = [];
        List<ProseSeed> prose = [];
        HashSet<string> unreadable = [];

        foreach (var file in files.Files)
        {
            var name = Path.GetFileName(file);
            switch (Path.GetDirectoryName(file), Path.GetExtension(file))
            {
                case ("", _) when name is "README.md" or "vendor.example.yaml":
                    break;
                case ("", _) when name == "vocabulary.yaml":
                    if (Read(file) is { } lists) vocabulary = VocabularyReader.Read(lists);
                    break;
                case ("", _) when name == "market.yaml":
                    if (Read(file) is { } said) market = VendorReader.ReadMarket(said);
                    break;
                case ("", _) when name == "disputes.yaml":
                    if (Read(file) is { } disputed) disputes.AddRange(DisputeReader.Disputes(disputed));
                    break;
                case ("", _) when name == "claims.yaml":
                    if (Read(file) is { } claims)
                    {
                        var (held, onRecord) = DisputeReader.Claims(claims);
                        checks.AddRange(held);
                        measured.AddRange(onRecord);
                    }

                    break;
                case ("", _) when name == "speakers.yaml":
                    if (Read(file) is { } speaking) speakers.AddRange(EditedReader.Speakers(speaking));
                    break;
                case ("", _) when name == "readings.yaml":
                    if (Read(file) is { } read) readings.AddRange(EditedReader.Readings(read));
                    break;
                case ("", _) when name == "retired.yaml":
                    if (Read(file) is { } gone) retired.AddRange(EditedReader.Retired(gone));
                    break;
                case ("", _) when name == "changes.yaml":
                    if (Read(file) is { } changed) changes.AddRange(ChangeReader.Read(changed));
                    break;
                case ("sources", ".yaml"):
                    if (Read(file) is { } source) sources.Add(SourceReader.Read(Id(name), source));
                    break;
                case ("datasets", ".yaml") when name == "models.yaml":
                    if (Read(file) is { } tied) ties = TiesReader.Read(tied);
                    break;
                case ("datasets", ".yaml"):
                    if (Read(file) is { } dataset) datasets.Add(DatasetReader.Read(Id(name), dataset));
                    break;
                case ("vendors", ".yaml"):
                    if (Read(file) is { } vendor) vendors.Add(VendorReader.Read(Id(name), vendor));
                    break;
                case ("", ".md"):
                    Prose(ProseKind.Page);
                    break;
                case ("sources", ".md"):
                    Prose(ProseKind.Source);
                    break;
                case ("vendors", ".md"):
                    Prose(ProseKind.Vendor);
                    break;
                default:
                    problems.Add(
                        new(files.Display(file), 1),
                        "Nothing reads a file of this name. Rename it as seeds/README.md says, or delete it.");
                    break;
            }

            void Prose(ProseKind kind)
            {
                if (ProseReader.Read(files, file, kind, problems) is { } text) prose.Add(text);
            }
        }

        var seed = new CatalogueSeed(
            vocabulary, speakers, sources, datasets, ties, vendors, market, disputes, checks, measured, readings, retired, changes, prose);
        new SeedRules(seed, files, unreadable, problems).Check();
        return new(seed, problems.Found);

        SeedMap? Read(string file)
        {
            var map = Yaml(files, file, problems);
            if (map is null) unreadable.Add(file);
            return map;
        }
    }

    /// <summary>Reads one vendor's file by itself, without the rules that look across files.</summary>
    /// <param name="file">The file.</param>
    public static (VendorSeed? Vendor, IReadOnlyList<SeedProblem> Problems) ReadVendor(string file)
    {
        var files = new SeedFolder(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var problems = new SeedProblems();
        var map = Yaml(files, Path.GetFileName(file), problems);
        return (map is null ? null : VendorReader.Read(Id(Path.GetFileName(file)), map), problems.Found);
    }

    private static string Id(string fileName) => Path.GetFileNameWithoutExtension(fileName);

    private static SeedMap? Yaml(SeedFolder files, string file, SeedProblems problems)
    {
        if (files.Text(file, problems) is not { } text) return null;
        var display = files.Display(file);
        return new SeedYaml(text, display, problems).Read() is { } root ? new(root, display, problems) : null;
    }
}
