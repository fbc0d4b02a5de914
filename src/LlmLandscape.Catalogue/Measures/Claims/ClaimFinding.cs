using System.Text.Json.Serialization;
using LlmLandscape.Analysis.Frontier;
using LlmLandscape.Catalogue.Facts;
using Range = LlmLandscape.Analysis.Similarity.Range;

namespace LlmLandscape.Catalogue.Measures.Claims;

/// <summary>What data say of one claim: a verdict, and the numbers that it rests on.</summary>
/// <param name="Verdict">Holds, in part, not as worded; or cannot be checked, where nothing bears on it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CatchUpFinding), "catch-up")]
[JsonDerivedType(typeof(LastingGapsFinding), "lasting-gaps")]
[JsonDerivedType(typeof(LikenessFinding), "likeness")]
[JsonDerivedType(typeof(VotesAmongFinding), "votes-among")]
[JsonDerivedType(typeof(EdgeFinding), "edge")]
[JsonDerivedType(typeof(OpenPriceFinding), "open-price")]
[JsonDerivedType(typeof(PriceFallFinding), "price-fall")]
[JsonDerivedType(typeof(CommodityFinding), "commodity")]
[JsonDerivedType(typeof(LongestLeadFinding), "longest-lead")]
[JsonDerivedType(typeof(AheadFinding), "ahead")]
[JsonDerivedType(typeof(PassedFinding), "passed")]
[JsonDerivedType(typeof(HoldersFinding), "holders")]
[JsonDerivedType(typeof(EverybodyCanFinding), "everybody-can")]
[JsonDerivedType(typeof(DifferentRoadsFinding), "different-roads")]
[JsonDerivedType(typeof(ClosedRegionFinding), "closed-region")]
[JsonDerivedType(typeof(PricingPowerFinding), "pricing-power")]
[JsonDerivedType(typeof(NothingBears), "nothing-bears")]
public abstract record ClaimFinding(Verdict Verdict);

/// <summary>How many times cheaper an ability became.</summary>
/// <param name="Level">The model that sets the level.</param>
/// <param name="Factor">The first price divided by the last.</param>
public sealed record LevelFall(string Level, double Factor);

/// <summary>The chance that the first of some makers is preferred to another.</summary>
/// <param name="Maker">The other.</param>
/// <param name="Chance">The chance, from 0 to 1.</param>
public sealed record MakerChance(string Maker, double Chance);

/// <summary>How many records a maker set.</summary>
/// <param name="Maker">The maker.</param>
/// <param name="Records">How many.</param>
public sealed record MakerRecords(string Maker, int Records);

/// <summary>How many of some flagships have open weights.</summary>
/// <param name="Open">How many.</param>
/// <param name="Of">Of how many.</param>
public sealed record OpenCount(int Open, int Of);

/// <summary>A flagship and its list price.</summary>
/// <param name="Release">The release.</param>
/// <param name="Price">USD per million tokens, three of input to one of output.</param>
public sealed record PricedFlagship(string Release, double Price);

/// <summary>A maker without whom a verdict is another.</summary>
/// <param name="Maker">The maker.</param>
/// <param name="Verdict">The verdict without it.</param>
public sealed record TurnedBy(string Maker, Verdict Verdict);

/// <summary>Nothing on record bears on the claim.</summary>
public sealed record NothingBears() : ClaimFinding(Verdict.CannotBeChecked);

/// <summary>Others have a new ability within half a year: held against the index.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Counts">How long one, two, three, four others took, and the first Chinese maker, with and without tolerance.</param>
public sealed record CatchUpFinding(Verdict Verdict, IReadOnlyList<MatchCount> Counts) : ClaimFinding(Verdict);

/// <summary>Gaps do not last: the nearest rival closes them, while the distance to those further down stays.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="LongestDays">The longest that a record since 2024 stood until another reached it.</param>
/// <param name="Then">The distances at the end of the first half of 2024.</param>
/// <param name="Now">The distances on the last day.</param>
public sealed record LastingGapsFinding(Verdict Verdict, int LongestDays, GapPoint Then, GapPoint Now) : ClaimFinding(Verdict);

/// <summary>They are alike: mean agreement, the least that it could be, and what of it is more than chance.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Mean">The mean agreement of two vendors.</param>
/// <param name="Floor">The least that the mean can be for so many vendors.</param>
/// <param name="Corrected">Agreement corrected for chance: 0 is what chance gives, 1 is perfect.</param>
public sealed record LikenessFinding(Verdict Verdict, double Mean, double? Floor, double Corrected) : ClaimFinding(Verdict);

/// <summary>What blind votes say of the vendors named: the nearest evidence to how alike tasks feel.</summary>
/// <param name="Day">The board.</param>
/// <param name="Chances">For each other vendor named that is on it, the chance that the first of them is preferred.</param>
/// <param name="First">The first of them.</param>
/// <param name="Missing">Those named who are not on it.</param>
public sealed record VotesAmongFinding(
    DateOnly Day, string First, IReadOnlyList<MakerChance> Chances, IReadOnlyList<string> Missing)
    : ClaimFinding(Verdict.CannotBeChecked);

/// <summary>Whether a vendor stands out: its lead on the index and its place in votes, on a day and now.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Then">Points ahead of the best other on the claim's day; under zero behind.</param>
/// <param name="Now">The same on the last day.</param>
/// <param name="Board">The last board.</param>
/// <param name="Place">Its places on that board, from best to worst; null where it is not among the first five.</param>
public sealed record EdgeFinding(Verdict Verdict, double? Then, double? Now, DateOnly? Board, RankBand? Place) : ClaimFinding(Verdict);

/// <summary>Open models cost a fraction of others: medians of the newest flagships' list prices.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Ratio">The median of open ones divided by that of closed ones.</param>
/// <param name="WithoutOneVendor">The same when any one vendor is left out.</param>
/// <param name="Open">How many open flagships have a price.</param>
/// <param name="Closed">How many closed ones.</param>
public sealed record OpenPriceFinding(Verdict Verdict, double Ratio, Range? WithoutOneVendor, int Open, int Closed) : ClaimFinding(Verdict);

/// <summary>Prices fall: of fixed abilities, and from one flagship to the next.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Falls">For each level, how many times cheaper it became.</param>
/// <param name="Cuts">From one flagship to the next, how many times the price fell.</param>
/// <param name="Rises">How many times it rose.</param>
/// <param name="InPlaceCuts">Steps of the price of one record down.</param>
/// <param name="InPlaceRises">Steps up.</param>
public sealed record PriceFallFinding(
    Verdict Verdict, IReadOnlyList<LevelFall> Falls, int Cuts, int Rises, int InPlaceCuts, int InPlaceRises)
    : ClaimFinding(Verdict);

/// <summary>Ability becomes a commodity: it gets cheaper, and costs the same wherever one buys it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Falls">For each level, how many times cheaper it became.</param>
/// <param name="Level">The level at which most models are sold now.</param>
/// <param name="Models">How many are within two points of it.</param>
/// <param name="Spread">Their highest price divided by their lowest.</param>
public sealed record CommodityFinding(
    Verdict Verdict, IReadOnlyList<LevelFall> Falls, string Level, int Models, double Spread) : ClaimFinding(Verdict);

/// <summary>A vendor led by so many days.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Record">The record that stood longest.</param>
/// <param name="Days">Until another reached it; so far, where nobody has.</param>
/// <param name="By">Who; null where nobody has.</param>
/// <param name="Claimed">The claimed days.</param>
public sealed record LongestLeadFinding(Verdict Verdict, string Record, int Days, string? By, int Claimed) : ClaimFinding(Verdict);

/// <summary>One vendor may be ahead of another.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Then">Points by which it was ahead on the claim's day; under zero behind.</param>
/// <param name="Now">The same on the last day.</param>
/// <param name="Board">The last board with both.</param>
/// <param name="Chance">The chance that it is preferred there.</param>
public sealed record AheadFinding(Verdict Verdict, double Then, double Now, DateOnly? Board, double? Chance) : ClaimFinding(Verdict);

/// <summary>A group passed a model.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Model">The model to pass.</param>
/// <param name="By">The first of the group that did.</param>
/// <param name="On">When.</param>
public sealed record PassedFinding(Verdict Verdict, string Model, string? By, DateOnly? On) : ClaimFinding(Verdict);

/// <summary>Nobody stays first.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Records">How many records each holder set.</param>
/// <param name="LongestDays">The longest that one vendor held the record.</param>
/// <param name="Longest">That vendor.</param>
/// <param name="OfGroup">How many records Chinese makers set.</param>
public sealed record HoldersFinding(
    Verdict Verdict, IReadOnlyList<MakerRecords> Records, int LongestDays, string Longest, int OfGroup) : ClaimFinding(Verdict);

/// <summary>All can do it.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Feature">What.</param>
/// <param name="Yes">How many can.</param>
/// <param name="No">Who cannot, by the records.</param>
/// <param name="Unknown">Of how many it is not known.</param>
public sealed record EverybodyCanFinding(Verdict Verdict, string Feature, int Yes, IReadOnlyList<string> No, int Unknown)
    : ClaimFinding(Verdict);

/// <summary>Vendors go different ways: how alike their strategies are.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Pairs">How many pairs.</param>
/// <param name="Mean">Their mean likeness.</param>
/// <param name="One">One of the most alike pair.</param>
/// <param name="Other">The other.</param>
/// <param name="MostAlike">How alike it is.</param>
public sealed record DifferentRoadsFinding(Verdict Verdict, int Pairs, double Mean, string One, string Other, double MostAlike)
    : ClaimFinding(Verdict);

/// <summary>A region's vendors are closed.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="OpenOfGroup">How many of the group's newest flagships have open weights, of how many.</param>
/// <param name="OpenOfOthers">The same of all others.</param>
/// <param name="DisclosedByGroup">The group's mean of indicators satisfied, in the latest edition.</param>
/// <param name="DisclosedByOthers">The mean of the other vendors of ours.</param>
public sealed record ClosedRegionFinding(
    Verdict Verdict, OpenCount OpenOfGroup, OpenCount OpenOfOthers, double? DisclosedByGroup, double? DisclosedByOthers)
    : ClaimFinding(Verdict);

/// <summary>A vendor's pricing power: what its flagships cost, one after the other.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="First">The first flagship with a price, and it.</param>
/// <param name="Then">The one of the claim's day.</param>
/// <param name="Now">The newest.</param>
public sealed record PricingPowerFinding(
    Verdict Verdict, PricedFlagship First, PricedFlagship Then, PricedFlagship Now)
    : ClaimFinding(Verdict);

/// <summary>A claim held against data, and what leaving out a maker would make of it.</summary>
/// <param name="FactId">The claim.</param>
/// <param name="Measure">What it is held against.</param>
/// <param name="Finding">What the data say.</param>
/// <param name="TurnedBy">The makers without whom the verdict would be another, and which.</param>
public sealed record HeldClaim(
    string FactId, ClaimMeasure Measure, ClaimFinding Finding, IReadOnlyList<TurnedBy> TurnedBy);
