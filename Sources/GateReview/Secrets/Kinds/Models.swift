import GateModel

extension SecretKind {
    static let models: [SecretKind] = [
        SecretKind(
            id: "secret-anthropic-key", title: "Anthropic API key", literals: ["sk-ant-"],
            pattern: "sk-ant-(?:admin|api|sid)[0-9]{2}-[A-Za-z0-9_-]{80,120}", run: 86, severity: .critical,
            revoke: "Anthropic console, API keys"),
        SecretKind(
            id: "secret-groq-key", title: "Groq API key", literals: ["gsk_"], pattern: "gsk_[A-Za-z0-9]{52}", run: 52,
            revoke: "console.groq.com, API keys"),
        SecretKind(
            id: "secret-huggingface-token", title: "Hugging Face token", literals: ["api_org_", "hf_"],
            pattern: "(?:hf|api_org)_[A-Za-z]{34}", run: 34, entropy: 3.5,
            revoke: "huggingface.co, Settings, Access tokens"),
        SecretKind(
            id: "secret-langsmith-key", title: "LangSmith API key", literals: ["lsv2_pt_", "lsv2_sk_"],
            pattern: "lsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}", run: 43, entropy: 2.6,
            revoke: "LangSmith, Settings, API keys"),
        SecretKind(
            id: "secret-nvidia-key", title: "NVIDIA API key", literals: ["nvapi-"],
            pattern: "nvapi-[A-Za-z0-9_-]{60,70}", run: 60, revoke: "build.nvidia.com, API keys"),
        SecretKind(
            id: "secret-openai-legacy-key", title: "OpenAI API key", literals: ["T3BlbkFJ"],
            pattern: "(?<![A-Za-z0-9_-])sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}", reach: 23, run: 20,
            severity: .critical, revoke: "platform.openai.com, API keys"),
        SecretKind(
            id: "secret-openai-project-key", title: "OpenAI project, service account or admin key",
            literals: ["sk-admin-", "sk-proj-", "sk-svcacct-"],
            pattern: "sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,90}T3BlbkFJ[A-Za-z0-9_-]{20,90}", run: 48,
            severity: .critical, revoke: "platform.openai.com, API keys"),
        SecretKind(
            id: "secret-perplexity-key", title: "Perplexity API key", literals: ["pplx-"],
            pattern: "pplx-[A-Za-z0-9]{48}", run: 48, revoke: "perplexity.ai, Settings, API"),
        SecretKind(
            id: "secret-pinecone-key", title: "Pinecone API key", literals: ["pcsk_"],
            pattern: "pcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{60,66}", run: 66, revoke: "Pinecone console, API keys"),
        SecretKind(
            id: "secret-replicate-token", title: "Replicate API token", literals: ["r8_"],
            pattern: "r8_[A-Za-z0-9]{37}", run: 37, entropy: 3.5, revoke: "replicate.com, Account, API tokens"),
        SecretKind(
            id: "secret-xai-key", title: "xAI API key", literals: ["xai-"], pattern: "xai-[A-Za-z0-9]{80}", run: 80,
            severity: .critical, revoke: "console.x.ai, API keys"),
    ]
}
