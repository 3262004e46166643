// The external scanner of tree-sitter-typescript 0.23.2, whose sdist lacks it (its src/scanner.c includes this file as
// ../../common/scanner.h). Written from the grammar's list of external tokens and from what ECMAScript says on
// automatic semicolons; held equal to the published wheel over real sources, see docs/grammars.md.
#include "tree_sitter/parser.h"
#include <wctype.h>

// In the order of the grammar's `externals`. The scanner never makes the four marked ones: whether they may follow
// tells it in what kind of place it is.
enum Token {
    AUTOMATIC_SEMICOLON,
    TEMPLATE_CHARS,
    TERNARY_QMARK,
    HTML_COMMENT,
    LOGICAL_OR,       // a sign: a binary operator may follow, so this is an expression and no type
    ESCAPE_SEQUENCE,  // a sign: inside a string
    REGEX_PATTERN,    // a sign: inside a regular expression
    JSX_TEXT,
    SIGNATURE_SEMICOLON,
    ERROR_RECOVERY,   // a sign: the parser asks for anything
};

static void take(TSLexer *lexer) { lexer->advance(lexer, false); }
static void pass(TSLexer *lexer) { lexer->advance(lexer, true); }

static bool is_line_end(int32_t c) { return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029; }

// The text of a template literal up to `${`, a backslash or the closing back quote.
static bool scan_template_chars(TSLexer *lexer) {
    lexer->result_symbol = TEMPLATE_CHARS;
    for (bool any = false;; any = true) {
        lexer->mark_end(lexer);
        switch (lexer->lookahead) {
        case 0:
            return false;
        case '`':
        case '\\':
            return any;
        case '$':
            take(lexer);
            if (lexer->lookahead == '{') return any;
            break;
        default:
            take(lexer);
        }
    }
}

// Text between JSX tags. A line break and the white space after it are no text by themselves.
static bool scan_jsx_text(TSLexer *lexer) {
    bool has_text = false;
    bool is_indent = false;
    for (;;) {
        int32_t c = lexer->lookahead;
        if (c == 0 || c == '<' || c == '>' || c == '{' || c == '}' || c == '&') break;
        bool is_space = iswspace((wint_t)c);
        if (c == '\n') {
            is_indent = true;
        } else if (!is_space || !is_indent) {
            has_text = true;
            is_indent = false;
        }
        take(lexer);
    }
    lexer->result_symbol = JSX_TEXT;
    lexer->mark_end(lexer);
    return has_text;
}

// What stands between two tokens.
enum Gap {
    GAP_TOKEN,    // a `/` that begins no comment
    GAP_SKIPPED,  // white space and comments
};

// Passes white space and comments. `comments`: any was seen.
static enum Gap pass_gap(TSLexer *lexer, bool *comments) {
    for (;;) {
        while (iswspace((wint_t)lexer->lookahead)) pass(lexer);
        if (lexer->lookahead != '/') return GAP_SKIPPED;
        pass(lexer);
        if (lexer->lookahead == '/') {
            while (lexer->lookahead != 0 && !is_line_end(lexer->lookahead)) pass(lexer);
        } else if (lexer->lookahead == '*') {
            pass(lexer);
            while (lexer->lookahead != 0) {
                bool star = lexer->lookahead == '*';
                pass(lexer);
                if (star && lexer->lookahead == '/') {
                    pass(lexer);
                    break;
                }
            }
        } else {
            return GAP_TOKEN;
        }
        *comments = true;
    }
}

static bool pass_word(TSLexer *lexer, const char *word) {
    for (; *word; word++) {
        if (lexer->lookahead != *word) return false;
        pass(lexer);
    }
    return !iswalnum((wint_t)lexer->lookahead) && lexer->lookahead != '_' && lexer->lookahead != '$';
}

// Whether the token after a line break cannot continue the statement before it.
static bool begins_statement(TSLexer *lexer, const bool *valid) {
    switch (lexer->lookahead) {
    case '`': case ',': case '.': case ':': case ';': case '?':
    case '*': case '%': case '<': case '>': case '=': case '^': case '|': case '&': case '/':
        return false;
    case '{':
        // After the signature of a function a body may follow on its own line.
        return !valid[SIGNATURE_SEMICOLON];
    case '(': case '[':
        // They continue an expression; in a type or a list of members they begin the next one.
        return !valid[LOGICAL_OR];
    case '+':
        pass(lexer);
        return lexer->lookahead == '+';
    case '-':
        pass(lexer);
        return lexer->lookahead == '-';
    case '!':
        pass(lexer);
        return lexer->lookahead != '=';
    case 'i':
        pass(lexer);
        if (lexer->lookahead == 'n') {
            pass(lexer);
            if (!iswalpha((wint_t)lexer->lookahead)) return false;  // in
            return !pass_word(lexer, "stanceof");
        }
        return true;
    default:
        return true;
    }
}

// A semicolon of no width where the language inserts one: before `}`, at the end, or at a line break.
static bool scan_semicolon(TSLexer *lexer, const bool *valid, bool *comments) {
    lexer->result_symbol = AUTOMATIC_SEMICOLON;
    lexer->mark_end(lexer);
    while (lexer->lookahead != '\n') {
        if (lexer->lookahead == 0) return true;
        if (lexer->lookahead == '}') {
            do pass(lexer); while (iswspace((wint_t)lexer->lookahead));
            // `({a}: T)`: the brace closes a pattern with a type, unless a `?:` is open.
            return lexer->lookahead != ':' || valid[LOGICAL_OR];
        }
        if (!iswspace((wint_t)lexer->lookahead)) return false;
        pass(lexer);
    }
    pass(lexer);
    return pass_gap(lexer, comments) == GAP_SKIPPED && begins_statement(lexer, valid);
}

// The `?` of a conditional expression: neither `?.` nor `??` nor the mark of an optional parameter or member.
static bool scan_ternary(TSLexer *lexer) {
    while (iswspace((wint_t)lexer->lookahead)) pass(lexer);
    if (lexer->lookahead != '?') return false;
    take(lexer);
    if (lexer->lookahead == '?') return false;
    lexer->mark_end(lexer);
    lexer->result_symbol = TERNARY_QMARK;
    if (lexer->lookahead == '.') {
        take(lexer);
        return iswdigit((wint_t)lexer->lookahead);  // `a ?.5 : b`
    }
    while (iswspace((wint_t)lexer->lookahead)) take(lexer);
    return lexer->lookahead != ':' && lexer->lookahead != ')' && lexer->lookahead != ',';
}

// `<!--` and `-->` begin a comment to the end of the line in scripts.
static bool scan_html_comment(TSLexer *lexer) {
    while (iswspace((wint_t)lexer->lookahead) || lexer->lookahead == 0x2028 || lexer->lookahead == 0x2029) pass(lexer);
    const char *mark = lexer->lookahead == '<' ? "<!--" : "-->";
    for (; *mark; mark++) {
        if (lexer->lookahead != *mark) return false;
        take(lexer);
    }
    while (lexer->lookahead != 0 && !is_line_end(lexer->lookahead)) take(lexer);
    lexer->result_symbol = HTML_COMMENT;
    lexer->mark_end(lexer);
    return true;
}

static inline bool external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
    (void)payload;
    if (valid[TEMPLATE_CHARS]) return !valid[AUTOMATIC_SEMICOLON] && scan_template_chars(lexer);
    if (valid[JSX_TEXT] && scan_jsx_text(lexer)) return true;
    if (valid[AUTOMATIC_SEMICOLON] || valid[SIGNATURE_SEMICOLON]) {
        bool comments = false;
        if (scan_semicolon(lexer, valid, &comments)) return true;
        return !comments && valid[TERNARY_QMARK] && lexer->lookahead == '?' && scan_ternary(lexer);
    }
    if (valid[TERNARY_QMARK]) return scan_ternary(lexer);
    if (valid[HTML_COMMENT] && !valid[LOGICAL_OR] && !valid[ESCAPE_SEQUENCE] && !valid[REGEX_PATTERN])
        return scan_html_comment(lexer);
    return false;
}
