global using LlmLandscape.Catalogue.Snapshots;
global using CatalogueEdition = LlmLandscape.Catalogue.Snapshots.CatalogueSnapshot;
