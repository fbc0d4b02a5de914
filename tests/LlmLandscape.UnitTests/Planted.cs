#pragma warning disable CA1812, CA1822 // rooms that are only looked at

namespace LlmLandscape.UnitTests.Planted.One.Lower
{
    internal sealed class Room
    {
        public Two.Room Next() => new();
    }
}

namespace LlmLandscape.UnitTests.Planted.Two
{
    internal sealed class Room
    {
        public One.Lower.Room Back() => new();
    }
}
