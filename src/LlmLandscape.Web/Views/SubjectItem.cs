namespace LlmLandscape.Web.Views;

/// <summary>What a fact is about, as the API tells it.</summary>
public sealed record SubjectItem(string Kind, string Id, string Name)
{
    public static SubjectItem? Of(SubjectView? subject) => subject is null ? null : new(subject.Kind, subject.Id, subject.Name);
}
