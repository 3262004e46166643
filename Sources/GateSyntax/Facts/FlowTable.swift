/// Where values from outside come in, and what makes them harmless, for one language. Data; the rules' folder fills it.
package struct FlowTable: Sendable {
    /// Resolved names whose value comes from outside: `flask.request.args`; with `.*` also everything below.
    package var sources: NameSet
    /// Types whose parameters come from outside: a request's.
    package var sourceTypes: Set<String>
    /// Annotations or decorators that make a function's parameters come from outside.
    package var sourceMarks: [String]
    /// Resolved names of calls whose result is harmless, by class; `""`: for every class.
    package var sanitizers: [String: NameSet]
    /// Calls whose result is not made of their arguments; that of a method of a tainted value still is tainted.
    package var stops: NameSet

    /// Sources whose value comes from who runs the program: no danger to paths, addresses, pages and logs.
    package var localSources: NameSet
    /// Types that hold no text; a parameter of one is harmless whatever its mark says.
    package var plainTypes: Set<String>
    /// Names of members that a handler's first parameter brings when a pattern takes them: `({query}, res) => …`.
    package var handlerMembers: Set<String>

    /// Classes for which `localSources` do not count; `remote` is for sinks that no sanitiser of a class makes safe.
    static let remoteClasses: Set<String> = ["path", "url", "html", "log", "remote"]

    package init(
        sources: [String] = [], localSources: [String] = [], sourceTypes: [String] = [], sourceMarks: [String] = [],
        sanitizers: [String: [String]] = [:], stops: [String] = [], plainTypes: Set<String> = FlowTable.plain,
        handlerMembers: Set<String> = []
    ) {
        self.localSources = NameSet(localSources)
        self.plainTypes = plainTypes
        self.handlerMembers = handlerMembers
        self.sources = NameSet(sources)
        self.sourceTypes = Set(sourceTypes)
        self.sourceMarks = sourceMarks
        self.sanitizers = sanitizers.mapValues { NameSet($0) }
        self.stops = NameSet(stops)
    }

    package static let plain: Set<String> = [
        "int", "float", "bool", "UUID", "datetime", "date", "Decimal", "Integer", "Long", "Boolean", "Double", "Float",
        "long", "double", "boolean", "int64", "uint", "uint64", "int32", "Int", "number", "LocalDate", "Short", "short",
        "BigDecimal", "Instant", "PositiveInt",
    ]

    /// Calls that put text together, by resolved name.
    static let formatCalls: Set<String> = [
        "fmt.Sprintf", "fmt.Sprint", "fmt.Sprintln", "String.format", "java.lang.String.format", "format", "format!",
        "std::format", "sprintf", "vsprintf", "util.format", "String.format()", "String", "Kernel.format", "sprintf!",
        "concat!", "MessageFormat.format", "java.text.MessageFormat.format", "snprintf", "printf", "std::format!",
    ]
    /// The same as methods of any receiver.
    static let formatMethods = [
        ".format", ".concat", ".formatted", ".join", ".format_map", ".appending", ".appendingFormat",
    ]
    static let numberCalls: Set<String> = [
        "int", "float", "len", "round", "abs", "Number", "parseInt", "parseFloat", "Integer.parseInt",
        "Long.parseLong", "Integer.valueOf", "Long.valueOf", "Double.parseDouble", "strconv.Itoa", "strconv.FormatInt",
        "strconv.Atoi", "strconv.ParseInt", "strconv.ParseUint", "strconv.Quote", "intval", "floatval", "Int", "UInt",
        "Double", "Int64", "Integer", "Float", "Math.floor", "Math.round", "count", "time.time", "Date.now",
        "java.lang.Integer.parseInt",
        "UUID.randomUUID", "java.util.UUID.randomUUID", "uuid.uuid4", "bool", "Boolean", "id", "hash",
        "datetime.datetime.now",
        "System.currentTimeMillis", "System.nanoTime",
    ]
    static let numberEndings = [
        ".to_i", ".to_f", ".toInt", ".toLong", ".length", ".size", ".count", ".intValue", ".longValue", ".hashCode",
        ".toFixed",
    ]
}
