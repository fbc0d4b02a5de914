using System.Globalization;

namespace LlmLandscape.Web.Components;

/// <summary>Writes list prices as records have them.</summary>
internal static class ListPrice
{
    public static string Of(double input, double output) => $"{One(input)} / {One(output)}";

    public static string Of(double price) => One(price);

    private static string One(double price) => price.ToString("0.######", CultureInfo.InvariantCulture);
}
