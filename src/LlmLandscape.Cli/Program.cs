using System.CommandLine;
using LlmLandscape.Cli;

var root = new RootCommand("Checks the seeds of LLM Landscape and builds its catalogue.")
{
    ValidateVerb.Create(),
    BuildVerb.Create(),
    ImportVerb.Create(),
    ExportVerb.Create(),
    CheckCitationsVerb.Create(),
};
return root.Parse(args).Invoke();
