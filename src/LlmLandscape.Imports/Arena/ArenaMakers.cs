namespace LlmLandscape.Imports.Arena;

/// <summary>Whose model is whose, for boards that do not say: by the beginning of its name, the longest that fits.</summary>
public static class ArenaMakers
{
    /// <summary>Beginnings of names, and the organisation as boards that say it have it.</summary>
    public static IReadOnlyList<(string Prefix, string Organization)> Known { get; } =
    [
        ("amazon-", "Amazon"), ("nova-", "Amazon"),
        ("athene-", "NexusFlow"),
        ("c4ai-", "Cohere"), ("command-", "Cohere"),
        ("chatglm", "Zhipu AI"), ("glm-", "Z.ai"),
        ("chatgpt-", "OpenAI"), ("gpt-", "OpenAI"), ("o1", "OpenAI"), ("o3", "OpenAI"), ("o4-", "OpenAI"),
        ("claude-", "Anthropic"),
        ("codellama-", "Meta"), ("llama-", "Meta"), ("muse-", "Meta"),
        ("dbrx-", "Databricks"), ("dolly-", "Databricks"),
        ("deepseek-", "DeepSeek"),
        ("doubao-", "ByteDance"), ("seed-", "ByteDance"),
        ("ernie-", "Baidu"),
        ("falcon-", "TII"),
        ("gemini-", "Google"), ("gemma-", "Google"), ("palm-", "Google"),
        ("gemma-2-9b-it-simpo", "Princeton"),
        ("granite-", "IBM"),
        ("grok-", "xAI"),
        ("hunyuan-", "Tencent"),
        ("intellect-", "Prime Intellect"),
        ("internlm", "InternLM"),
        ("jamba-", "AI21 Labs"),
        ("kimi-", "Moonshot"),
        ("ling-", "Ant Group"), ("ring-", "Ant Group"),
        ("llama-3.1-nemotron-", "Nvidia"), ("llama-3.3-nemotron-", "Nvidia"), ("llama2-70b-steerlm-", "Nvidia"),
        ("nemotron-", "Nvidia"), ("nvidia-", "Nvidia"),
        ("llama-3.1-tulu-", "Ai2"), ("molmo-", "Ai2"), ("olmo-", "Ai2"),
        ("longcat-", "Meituan"),
        ("mai-", "Microsoft"), ("phi-", "Microsoft"), ("wizardlm-", "Microsoft"),
        ("mercury", "Inception AI"),
        ("mimo-", "Xiaomi"),
        ("minimax-", "MiniMax"),
        ("magistral-", "Mistral"), ("ministral-", "Mistral"), ("mistral-", "Mistral"), ("mixtral-", "Mistral"),
        ("mpt-", "MosaicML"),
        ("qwen", "Alibaba"), ("qwq-", "Alibaba"),
        ("reka-", "Reka AI"),
        ("smollm", "HuggingFace"), ("zephyr-", "HuggingFace"),
        ("snowflake-", "Snowflake"),
        ("stablelm-", "Stability AI"),
        ("step-", "StepFun"),
        ("vicuna-", "LMSYS"),
        ("yi-", "01 AI"),
    ];
}
