namespace LlmLandscape.Catalogue.Facts;

/// <summary>In what two or more facts do not agree.</summary>
public enum DisputeKind
{
    /// <summary>In the value itself.</summary>
    Value,

    /// <summary>In how it was rounded.</summary>
    Rounding,

    /// <summary>In what is counted.</summary>
    Scope,

    /// <summary>In when it was so.</summary>
    Period,

    /// <summary>In whose it is.</summary>
    Attribution,

    /// <summary>In what a word means.</summary>
    Definition,

    /// <summary>In nothing but belief: it can hardly be so.</summary>
    Implausible,

    /// <summary>In how the same thing is judged.</summary>
    OppositeJudgement,
}

/// <summary>Facts that do not agree, kept side by side with the reason.</summary>
public sealed class Dispute
{
    /// <summary>The id, as typed; for a computed one made of the facts' ids.</summary>
    public required string Id { get; init; }

    /// <summary>Its rank, from 1: the edited ones in the order of the seed, by what hangs on them, then the computed.</summary>
    public required int Position { get; init; }

    /// <summary>In what they do not agree.</summary>
    public required DisputeKind Kind { get; init; }

    /// <summary>True where a program found it, false where an editor did.</summary>
    public required bool Computed { get; init; }

    /// <summary>What is in dispute, in a line.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Why they do not agree, with the arithmetic where there is any.</summary>
    public required LocalText Text { get; init; }

    /// <summary>Both sides in a line; null for a computed one, whose facts say it.</summary>
    public LocalText? Sides { get; init; }

    /// <summary>The facts.</summary>
    public List<DisputeFact> Facts { get; init; } = [];
}

/// <summary>A fact's part in a dispute.</summary>
public sealed class DisputeFact
{
    /// <summary>The dispute.</summary>
    public string DisputeId { get; init; } = "";

    /// <summary>The dispute.</summary>
    public Dispute Dispute { get; init; } = null!;

    /// <summary>The fact.</summary>
    public required string FactId { get; init; }

    /// <summary>The fact.</summary>
    public Fact Fact { get; init; } = null!;

    /// <summary>Its place among the parties, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>True where it is no party but repeats a party's figure: it cites the same figure of the same paragraph.</summary>
    public required bool Repeats { get; init; }
}
