using System.Globalization;
using System.Reflection;
using System.Text.Json;
using CsCheck;
using LlmLandscape.Web.Addresses;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.OpenApi;

namespace LlmLandscape.UnitTests.Web.Addresses;

/// <summary>What holds of every declared parameter, whichever filter it belongs to.</summary>
public sealed class QueryParametersTests
{
    private static readonly AddressValues Known = new(
        ["deepseek", "openai", "alibaba", "google"], ["open-source", "price-war", "agent"], ["five", "six-tigers"], ["CN", "US"],
        ["cost", "reach"], ["china"], ["users", "capex"], ["free-wave", "no-king-of-ai"], ["reasoning", "tool-use"],
        ["eci", "text-votes"],
        new(2026, 6, 30), new(2026, 7, 1), ["deepseek-r1", "openai/gpt-4o"]);

    public static TheoryData<Type> States =>
        [.. typeof(QueryParameter).Assembly.GetTypes().Where(type => type.GetInterfaces().Any(IsAddressed))];

    [Fact]
    public void All_states_are_looked_at() => States.Count.ShouldBeGreaterThanOrEqualTo(12);

    [Theory, MemberData(nameof(States))]
    public void Whatever_an_address_says_is_the_same_after_reading_and_writing(Type state) => Run(state, nameof(RoundTrip));

    [Theory, MemberData(nameof(States))]
    public void Each_parameter_is_described_and_stands_once(Type state)
    {
        var parameters = Declared(state);
        parameters.ShouldNotBeEmpty();
        parameters.Select(parameter => parameter.Name).ShouldBeUnique();
        var names = typeof(ParameterNames).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();
        names.ShouldBeUnique();
        foreach (var parameter in parameters)
        {
            names.ShouldContain(parameter.Name);
            parameter.Description.ShouldEndWith(".", Case.Sensitive, parameter.Name);
            parameter.Description.Length.ShouldBeGreaterThan(15, parameter.Name);
        }
    }

    [Theory, MemberData(nameof(States))]
    public void What_goes_without_saying_is_left_out(Type state) => Run(state, nameof(Silence));

    [Theory, MemberData(nameof(States))]
    public void What_is_not_allowed_is_refused_and_named(Type state) => Run(state, nameof(Refusal));

    private static void RoundTrip<T>() where T : IAddressed<T>, new() => AddressOf<T>().Sample(address =>
    {
        var state = Read<T>(address);
        var written = state.ToQueryString();
        var again = Read<T>(QueryHelpers.ParseQuery(written));
        again.ToQueryString().ShouldBe(written);
        JsonSerializer.Serialize(again).ShouldBe(JsonSerializer.Serialize(state));

        // The order of an address's parameters, and of those values that have none, says nothing.
        var reversed = address.Reverse().ToDictionary(x => x.Key, x => HasOrder<T>(x.Key) ? x.Value : new([.. x.Value.Reverse()]));
        Read<T>(reversed).ToQueryString().ShouldBe(written);
        var names = Names(written);
        names.ShouldBe(T.Parameters.Select(parameter => parameter.Name).Where(names.Contains));
    }, iter: 300);

    private static void Silence<T>() where T : IAddressed<T>, new()
    {
        new T().ToQueryString().ShouldBe("");
        foreach (var parameter in T.Parameters.Where(parameter => parameter.Default.Count > 0))
            Read<T>(new() { [parameter.Name] = new([.. parameter.Default]) }).ToQueryString().ShouldBe("", parameter.Name);
    }

    private static void Refusal<T>() where T : IAddressed<T>, new()
    {
        foreach (var parameter in T.Parameters)
        {
            string[] bad = parameter.Schema switch
            {
                { Type: JsonSchemaType.Integer } schema => [$"{Number(schema.Minimum) - 1}", $"{Number(schema.Maximum) + 1}", "x", ""],
                { Type: JsonSchemaType.Array } or { Enum: not null } => ["nothing-like-it", ""],
                { Examples: not null } => ["soon"],
                _ => [new string('x', 101)],
            };
            foreach (var value in bad)
            {
                var problem = Should.Throw<BadQueryException>(() => Read<T>(new() { [parameter.Name] = value }));
                (problem.Parameter, problem.Value).ShouldBe((parameter.Name, value));
                problem.Allowed.ShouldNotBeEmpty();
            }

            if (parameter.Schema.MaxItems is { } most && most < Known.Vendors.Count)
            {
                var tooMany = new StringValues([.. Known.Vendors.Take(most + 1)]);
                Should.Throw<BadQueryException>(() => Read<T>(new() { [parameter.Name] = tooMany })).Parameter.ShouldBe(parameter.Name);
            }
        }
    }

    /// <summary>An address with some of the parameters, each with values that its declaration allows.</summary>
    private static Gen<Dictionary<string, StringValues>> AddressOf<T>() where T : IAddressed<T>, new() =>
        T.Parameters.Aggregate(
            Gen.Const(new Dictionary<string, StringValues>()),
            (all, parameter) => Gen.Select(all, Gen.Bool, ValuesOf(parameter), (address, says, values) =>
                says && values.Length > 0 ? new(address) { [parameter.Name] = new(values) } : address));

    private static Gen<string[]> ValuesOf(QueryParameter parameter) => parameter.Schema switch
    {
        { Type: JsonSchemaType.Array } schema =>
            Gen.Select(
                Gen.Shuffle(parameter.Values!.Of(Known).ToArray()), Gen.Int[1, schema.MaxItems ?? 20], (values, most) => values.Take(most)
                    .ToArray()),
        { Type: JsonSchemaType.Integer } schema =>
            Gen.Int[(int)Number(schema.Minimum), (int)Number(schema.Maximum)].Select(number => new[] { $"{number}" }),
        { Enum: not null } => Gen.OneOf<string>([.. parameter.Values!.Of(Known)]).Select(value => new[] { value }),
        { Examples: { } dates } => Gen.OneOf<string>([.. dates.Select(date => date.GetValue<string>())]).Select(date => new[] { date }),
        _ => Gen.String[Gen.Char[" a豆&=+%?#"], 0, 12].Select(text => new[] { text }),
    };

    private static T Read<T>(Dictionary<string, StringValues> address) where T : IAddressed<T>, new()
    {
        var reader = new QueryReader(new QueryCollection(address));
        var state = reader.ReadPage<T>(Known);
        reader.NothingElse();
        return state;
    }

    private static long Number(string? bound) => long.Parse(bound!, CultureInfo.InvariantCulture);

    private static bool HasOrder<T>(string name) where T : IAddressed<T>, new() =>
        T.Parameters.Single(parameter => parameter.Name == name).Schema.MaxItems is not null;

    private static List<string> Names(string query) =>
        [.. query.Split('?', '&').Where(part => part.Length > 0).Select(part => part.Split('=')[0]).Distinct()];

    private static bool IsAddressed(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAddressed<>);

    private static IReadOnlyList<QueryParameter> Declared(Type state) =>
        (IReadOnlyList<QueryParameter>)state.GetProperty("Parameters", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    private static void Run(Type state, string check) =>
        typeof(QueryParametersTests).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(state)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [], null);
}
