using LlmLandscape.Catalogue;
using LlmLandscape.Catalogue.Facts;
using LlmLandscape.Web.Addresses;

namespace LlmLandscape.Web.Wording;

/// <summary>How pages call what lists can be narrowed to. What kinds a list has is its own.</summary>
internal sealed class FilterNames(Words words, CatalogueSnapshot catalogue)
{
    public string Facet(string parameter) => parameter switch
    {
        ParameterNames.Vendor => words["Vendor"],
        ParameterNames.Strategy => words["Strategy"],
        ParameterNames.Region => words["Region"],
        ParameterNames.Group => words["Group"],
        ParameterNames.Openness => words["Openness"],
        ParameterNames.Kind => words["Kind"],
        ParameterNames.Modality => words["Modalities"],
        ParameterNames.Capability => words["Can"],
        ParameterNames.Origin => words["Taken from"],
        ParameterNames.By => words["Told of by"],
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "No name for this facet."),
    };

    public string Value(string parameter, string id) => (parameter, id) switch
    {
        (_, FacetView.NotStated) => words["not stated"],
        (ParameterNames.Vendor, _) => catalogue.Vendors[id].Name.In(words.Language),
        (ParameterNames.Strategy, _) => Term(catalogue.Strategies, id),
        (ParameterNames.Region, _) => Term(catalogue.Regions, id),
        (ParameterNames.Group, _) => Term(catalogue.Groups, id),
        (ParameterNames.Openness, _) => KindName.Of(words, EnumSlug.Parse<Openness>(id)),
        (ParameterNames.Modality, _) => KindName.Of(words, EnumSlug.Parse<Modality>(id)),
        (ParameterNames.Capability, _) => Term(catalogue.Capabilities, id),
        (ParameterNames.By, _) => KindName.Of(words, EnumSlug.Parse<SaidBy>(id)),
        (ParameterNames.Origin, _) => KindName.Of(words, EnumSlug.Parse<RecordOrigin>(id)),
        _ => throw new ArgumentOutOfRangeException(nameof(parameter), parameter, "No names for the values of this facet."),
    };

    private string Term<TTerm>(Indexed<TTerm> terms, string id) where TTerm : Term => terms[id].Name.In(words.Language);
}
