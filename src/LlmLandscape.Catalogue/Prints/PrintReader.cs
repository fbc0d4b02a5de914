using System.Text;
using System.Text.RegularExpressions;
using LlmLandscape.Catalogue.Facts;

namespace LlmLandscape.Catalogue.Prints;

/// <summary>Finds the figures of a print: a number or two, what qualifies them, and what they are of.</summary>
internal static partial class PrintReader
{
    private const string Number = $@"(?:[{PrintedNumber.Characters}](?:[{PrintedNumber.Characters}]|,(?=\d{{3}})|\.(?=\d))*)";

    private const string Many = "[多余几]?";

    private static readonly (string Traditional, string Simplified) Written = ("億萬兩餘約個歐幣圓國過時鐘間頂號韓級參數", "亿万两余约个欧币元国过时钟间顶号韩级参数");

    /// <summary>Longer words first.</summary>
    private static readonly (string Word, string Currency)[] Currencies =
    [
        ("人民币", "CNY"), ("美元", "USD"), ("美金", "USD"), ("欧元", "EUR"), ("港元", "HKD"), ("港币", "HKD"), ("日元", "JPY"),
        ("英镑", "GBP"), ("韩元", "KRW"), ("新台币", "TWD"), ("HK$", "HKD"), ("US$", "USD"), ("元", "CNY"), ("块钱", "CNY"),
        ("$", "USD"), ("€", "EUR"), ("£", "GBP"), ("¥", "CNY"),
    ];

    /// <summary>What a unit of time comes to.</summary>
    private static readonly (string Word, PrintedUnit Unit, decimal Size)[] Times =
    [
        ("毫秒", PrintedUnit.Seconds, 0.001m), ("ms", PrintedUnit.Seconds, 0.001m), ("秒", PrintedUnit.Seconds, 1),
        ("分钟", PrintedUnit.Seconds, 60), ("小时", PrintedUnit.Seconds, 3600), ("天", PrintedUnit.Seconds, 86400),
        ("个月", PrintedUnit.Months, 1), ("年", PrintedUnit.Months, 12),
    ];

    private static readonly string[] First = ["榜首", "登顶", "居首", "首位", "冠军"];

    public static IReadOnlyList<PrintedFigure> Read(string printed)
    {
        var text = Simplified(printed);
        text = Dates().Replace(text, " ");
        List<PrintedFigure> figures = [];
        text = Fractions().Replace(text, found =>
        {
            if (Fraction(found) is { } figure) figures.Add(figure);
            return " ";
        });
        figures.AddRange(Figures().Matches(text).Select(Figure).OfType<PrintedFigure>());
        if (First.Any(text.Contains)) figures.Add(new(1, null, PrintedUnit.Place, null, Qualifier.Exact, false));
        return figures;
    }

    /// <summary>Of one width and in one kind of characters, as far as numbers and their words are made of them.</summary>
    private static string Simplified(string printed)
    {
        var text = new StringBuilder(printed.Normalize(NormalizationForm.FormKC));
        for (var i = 0; i < text.Length; i++)
        {
            var at = Written.Traditional.IndexOf(text[i], StringComparison.Ordinal);
            if (at >= 0) text[i] = Written.Simplified[at];
        }

        return text.ToString();
    }

    /// <summary>十分之一, 1/10.</summary>
    private static PrintedFigure? Fraction(Match found)
    {
        var (whole, part) = found.Groups["whole"].Success
            ? (PrintedNumber.Of(found.Groups["whole"].Value), PrintedNumber.Of(found.Groups["part"].Value))
            : (PrintedNumber.Of(found.Groups["under"].Value), PrintedNumber.Of(found.Groups["over"].Value));
        return whole is null or 0 || part is null ? null
            : new(100 * part.Value / whole.Value, null, PrintedUnit.Percent, null, Qualifier.Exact, false);
    }

    private static PrintedFigure? Figure(Match found)
    {
        var (low, high) = (found.Groups["low"].Value, found.Groups["high"].Success ? found.Groups["high"].Value : null);
        if (PrintedNumber.Of(low) is not { } value) return null;
        decimal? top = null;
        if (high is not null)
        {
            if (PrintedNumber.Of(high) is not { } read) return null;
            top = read;
            if (PrintedNumber.Magnitude(low) == 1) value *= PrintedNumber.Magnitude(high); // 3–5万
        }

        var (before, after) = (found.Groups["before"].Value, found.Groups["after"].Value);
        var (unit, size, currency) = Unit(found.Groups["sign"].Value, after);
        return new(
            value * size,
            top * size,
            unit,
            currency,
            Qualified(before, found.Groups["many"].Value, after),
            high is null && PrintedNumber.IsRound(low));
    }

    private static (PrintedUnit Unit, decimal Size, string? Currency) Unit(string before, string after)
    {
        if (Currencies.FirstOrDefault(x => after.StartsWith(x.Word, StringComparison.Ordinal)) is { Word: not null } money)
        {
            // 元人民币 says the same twice.
            return (PrintedUnit.Money, 1, money.Currency);
        }

        if (Currencies.FirstOrDefault(x => before.Length > 0 && x.Word == before) is { Word: not null } sign)
            return (PrintedUnit.Money, 1, sign.Currency);
        if (Times.FirstOrDefault(x => after.StartsWith(x.Word, StringComparison.Ordinal)) is { Word: not null } time)
            return (time.Unit, time.Size, null);
        return after switch
        {
            ['%', ..] or ['个', '百', '分', '点', ..] => (PrintedUnit.Percent, 1, null),
            ['成' or '折', ..] => (PrintedUnit.Percent, 10, null),
            ['倍', ..] => (PrintedUnit.Times, 1, null),
            _ => (PrintedUnit.None, 1, null),
        };
    }

    private static Qualifier Qualified(string before, string many, string after) =>
        before is "超过" or "超" or "逾" or "突破" or "高于" or "多于" or "至少" or ">" || many is "多" or "余"
            || EndsAs(after, "以上", "之上", "+") ? Qualifier.Over
        : before is "不到" or "不足" or "少于" or "低于" or "<" || EndsAs(after, "以内", "之内", "内", "以下") ? Qualifier.Under
        : before is "约" or "近" or "大约" or "接近" or "≈" or "~" || EndsAs(after, "左右", "上下", "级", "量级") ? Qualifier.About
        : Qualifier.Exact;

    private static bool EndsAs(string after, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (after.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>2023年7月, 3月7日, 二〇二五年, 2024年Q3: a year has four digits.</summary>
    [GeneratedRegex(@"(?:[0-9零〇一二三四五六七八九]{4}年(?:[Qq][1-4])?)?\d{1,2}月(?:份|\d{1,2}[日号])?|[0-9零〇一二三四五六七八九]{4}年(?:[Qq][1-4])?")]
    private static partial Regex Dates();

    [GeneratedRegex($@"(?<whole>{Number})分之(?<part>{Number})|(?<![\d.])(?<over>\d+)/(?<under>\d+)(?![\d.])", RegexOptions.ExplicitCapture)]
    private static partial Regex Fractions();

    /// <summary>Not what belongs to a name: GPT-4, k1.5, R1.</summary>
    [GeneratedRegex(
        $@"(?<before>超过|超|逾|突破|高于|多于|至少|不到|不足|少于|低于|大约|约|接近|近|[><≈~])?\s*(?<sign>US\$|HK\$|[$€£¥])?(?<![A-Za-z0-9.]|[A-Za-z]-)"
        + $@"(?<low>{Number})(?<many>{Many})(?:\s*[-–—~至到]\s*(?<high>{Number}))?"
        + @"\s*(?<after>(?:个百分点|人民币|美元|美金|欧元|港元|港币|日元|英镑|韩元|新台币|元|块钱|毫秒|ms|秒|分钟|小时|天|个月|年|%|成|折|倍)?"
        + @"(?:人民币)?\s*(?:[^\d\s,，。；;]{0,4}?(?:以上|之上|以内|之内|以下|左右|上下|量级|级|内|\+))?)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Figures();
}
