global using LlmLandscape.Catalogue.Snapshot;
global using LlmLandscape.Web.Wording;
