namespace LlmLandscape.Web.Charts;

/// <summary>The forms of marks: told apart without colour, and small.</summary>
public enum MarkShape
{
    Disc,
    Ring,
    TriangleUp,
    TriangleDown,
    Diamond,
    Square,
    Star,
    Chevron,
    Page,
    Pair,
    Flag,
    Plus,
    Cross,
    Hourglass,
    Bow,
}

/// <summary>The outline of each form, about its middle, ten pixels wide.</summary>
public static class MarkPath
{
    public static string Of(MarkShape shape) => shape switch
    {
        MarkShape.Ring => "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0zM-2.5 0a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1 -5 0z",
        MarkShape.TriangleUp => "M0 -5.5L5.5 4.5L-5.5 4.5z",
        MarkShape.TriangleDown => "M0 5.5L5.5 -4.5L-5.5 -4.5z",
        MarkShape.Diamond => "M0 -6L6 0L0 6L-6 0z",
        MarkShape.Square => "M-4.5 -4.5H4.5V4.5H-4.5z",
        MarkShape.Star => "M0 -6.2L1.7 -2.2L6 -1.9L2.7 0.9L3.7 5.1L0 2.8L-3.7 5.1L-2.7 0.9L-6 -1.9L-1.7 -2.2z",
        MarkShape.Chevron => "M-5 -5H-1L5 0L-1 5H-5L0 0z",
        MarkShape.Page => "M-4 -5.5H1.5L4 -3V5.5H-4zM-2 -1.5V-0.2H2V-1.5zM-2 1.5V2.8H2V1.5z",
        MarkShape.Pair => "M-6 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0zM1.6 -3.1a3.4 3.4 0 1 1 0 6.2a4.6 4.6 0 0 0 0 -6.2z",
        MarkShape.Plus => "M-1.8 -5.5H1.8V-1.8H5.5V1.8H1.8V5.5H-1.8V1.8H-5.5V-1.8H-1.8z",
        MarkShape.Cross => "M0 -2.5L3 -5.5L5.5 -3L2.5 0L5.5 3L3 5.5L0 2.5L-3 5.5L-5.5 3L-2.5 0L-5.5 -3L-3 -5.5z",
        MarkShape.Hourglass => "M-5 -5.5H5L0.9 0L5 5.5H-5L-0.9 0z",
        MarkShape.Bow => "M-5.5 -5V5L0 0.9L5.5 5V-5L0 -0.9z",
        MarkShape.Flag => "M-4.5 -6H-3V-5H5.5L3 -1.8L5.5 1.4H-3V6H-4.5z",
        _ => "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
    };
}
