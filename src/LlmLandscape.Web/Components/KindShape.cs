using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Charts;

namespace LlmLandscape.Web.Components;

/// <summary>The form by which a kind of event is marked.</summary>
internal static class KindShape
{
    public static MarkShape Of(EventKind kind) => kind switch
    {
        EventKind.Launch => MarkShape.TriangleUp,
        EventKind.OpenSourcing => MarkShape.Ring,
        EventKind.PriceCut => MarkShape.TriangleDown,
        EventKind.Funding => MarkShape.Diamond,
        EventKind.Investment => MarkShape.Square,
        EventKind.Ranking => MarkShape.Star,
        EventKind.PolicyChange => MarkShape.Chevron,
        EventKind.Publication => MarkShape.Page,
        EventKind.Partnership => MarkShape.Pair,
        EventKind.Milestone => MarkShape.Flag,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No form for this kind of event."),
    };
}
