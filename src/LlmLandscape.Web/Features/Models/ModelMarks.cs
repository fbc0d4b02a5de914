using System.Globalization;
using LlmLandscape.Catalogue;
using LlmLandscape.Web.Addresses;
using LlmLandscape.Web.Components;
using LlmLandscape.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace LlmLandscape.Web.Features.Models;

/// <summary>Where what a record says of a model is told, and how its numbers are written.</summary>
internal static class ModelMarks
{
    /// <summary>The mark of the record.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="model">The model that it knows.</param>
    /// <param name="record">The record.</param>
    public static MarkupString Record(CatalogueSnapshot catalogue, string model, ModelRecordView record) =>
        RecordMark.Mark(catalogue.Datasets[record.Dataset], record.Name, record.Id, record.Form switch
        {
            RecordForm.Release => Links.Release(record.Id),
            RecordForm.PriceHistory => Links.PriceHistory(record.Id),
            _ => Links.ModelScores(model),
        });

    /// <summary>The page of a model, or of the release where no article speaks of it.</summary>
    public static string Href(ModelRowView model) =>
        model.By == SaidBy.Records ? Links.Release(model.Id) : Links.Model(model.Id);

    /// <summary>With two digits at least, so that one column is of one width.</summary>
    public static string Price(double price) => price.ToString("0.00####", CultureInfo.InvariantCulture);

    /// <summary>What an article states for a million tokens; their metric counts in yuan.</summary>
    public static string Yuan(PriceView price) => $"¥{FigureText.Amount(price.Value, price.ValueHigh, RequestCulture.Language)}";

    public static string Tokens(long tokens) => tokens.ToString("N0", CultureInfo.CurrentCulture);
}
