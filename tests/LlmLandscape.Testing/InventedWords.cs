namespace LlmLandscape.Testing;

/// <summary>Names and sentences that nobody wrote, in the lengths and with the words that real ones have.</summary>
internal static class InventedWords
{
    private static readonly string[] First =
        ["Bru", "Cal", "Dov", "Fen", "Gal", "Hesk", "Jor", "Kest", "Lum", "Mard", "Nov", "Orl", "Pell", "Quor", "Rusk", "Sev", "Tarn",
            "Ulm", "Vosk", "Wend", "Yar", "Zel"];

    private static readonly string[] Last =
        ["andra", "elto", "ifar", "onda", "urix", "ascal", "etra", "ombra", "ugal", "ineo", "ostar", "alvi", "erion", "ylla"];

    private const string FirstHan = "云星海山天明光远新宇智高和平安文思清北南东西";
    private const string LastHan = "川河源石林原舟帆桥塔峰谷泉雨";

    private const string English =
        "model users price research cloud open cost market platform training agents companies developers quarter service " +
        "data chips search reasoning video speech code office education finance medicine retail cars games tools growth " +
        "income share margin rivals partners region release version context tokens inference energy cluster patents " +
        "hiring funding investors budget advertising traffic downloads ranking";

    private const string Han = "模型用户价格研发云端开源成本市场平台训练智能企业开发季度服务数据芯片搜索推理视频语音代码办公教育金融医疗零售汽车游戏工具增长收入份额利润对手伙伴";

    private static readonly string[] Words = English.Split(' ');

    /// <summary>A vendor's name: two syllables in either script, different for each of the first 300.</summary>
    public static (string English, string Chinese) Name(int number) =>
        (First[number % First.Length] + Last[number / First.Length % Last.Length],
            $"{FirstHan[number % FirstHan.Length]}{LastHan[number / FirstHan.Length % LastHan.Length]}智造");

    /// <summary>A sentence about somebody, in both languages; no two with one number are alike.</summary>
    public static (string English, string Chinese) Sentence(Random random, (string English, string Chinese) who, int number)
    {
        var words = string.Join(' ', Enumerable.Range(0, random.Next(8, 16)).Select(_ => Words[random.Next(Words.Length)]));
        var start = random.Next(Han.Length / 2);
        return ($"{who.English} is said to put {words} first, in its step {number}.",
            $"据称{who.Chinese}的第 {number} 步重在{Han[start..(start + random.Next(12, 30))]}。");
    }
}
