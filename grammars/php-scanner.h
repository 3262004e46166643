// The external scanner of tree-sitter-php 0.23.11, whose sdist lacks it (its src/scanner.c includes this file as
// ../../common/scanner.h). Written from the grammar's list of external tokens and PHP's manual on strings; compared with
// the published wheel over real sources, see docs/grammars.md.
#include "tree_sitter/alloc.h"
#include "tree_sitter/parser.h"
#include <string.h>
#include <wctype.h>

// In the order of the grammar's `externals`. Where text follows a variable, `[` and `->` would belong to that.
enum Token {
    AUTOMATIC_SEMICOLON,
    STRING_TEXT,
    STRING_TEXT_AFTER_VARIABLE,
    SHELL_TEXT,
    SHELL_TEXT_AFTER_VARIABLE,
    HEREDOC_TEXT,
    HEREDOC_TEXT_AFTER_VARIABLE,
    END_OF_FILE,
    HEREDOC_START,
    HEREDOC_END,
    NOWDOC_TEXT,
    ERROR_SENTINEL,
};

// Open heredocs, outermost first: one may stand in an expression inside another. Longer words and deeper nests than
// these are no PHP that anybody writes; they parse as errors.
enum { WORD_LIMIT = 100, DEPTH_LIMIT = 8 };

typedef struct {
    uint8_t length;
    int32_t letters[WORD_LIMIT];
} Word;

typedef struct {
    uint8_t depth;
    Word words[DEPTH_LIMIT];
} Scanner;

static void take(TSLexer *lexer) { lexer->advance(lexer, false); }
static void pass(TSLexer *lexer) { lexer->advance(lexer, true); }

static bool begins_name(int32_t c) { return c == '_' || c >= 0x80 || (c < 0x80 && iswalpha((wint_t)c)); }
static bool continues_name(int32_t c) { return begins_name(c) || (c >= '0' && c <= '9'); }
static bool is_line_end(int32_t c) { return c == '\n' || c == '\r'; }

// The end word of the innermost heredoc, and nothing that would make a longer name of it.
static bool take_end_word(TSLexer *lexer, const Word *word) {
    for (unsigned i = 0; i < word->length; i++) {
        if (lexer->lookahead != word->letters[i]) return false;
        take(lexer);
    }
    return !continues_name(lexer->lookahead);
}

// A `?>` ends a statement like a semicolon.
static bool scan_semicolon(TSLexer *lexer) {
    lexer->result_symbol = AUTOMATIC_SEMICOLON;
    if (lexer->lookahead != '?') return false;
    take(lexer);
    return lexer->lookahead == '>';
}

// Passes white space and comments; false where something else begins with their first character.
static bool pass_gap(TSLexer *lexer) {
    for (;;) {
        while (iswspace((wint_t)lexer->lookahead)) pass(lexer);
        if (lexer->lookahead != '/') return true;
        pass(lexer);
        if (lexer->lookahead != '/') return false;
        while (lexer->lookahead != 0 && lexer->lookahead != '\n') pass(lexer);
    }
}

static bool scan_heredoc_start(Scanner *scanner, TSLexer *lexer) {
    while (iswspace((wint_t)lexer->lookahead)) pass(lexer);
    if (scanner->depth == DEPTH_LIMIT || !begins_name(lexer->lookahead)) return false;
    Word *word = &scanner->words[scanner->depth];
    word->length = 0;
    while (continues_name(lexer->lookahead)) {
        if (word->length == WORD_LIMIT) return false;
        word->letters[word->length++] = lexer->lookahead;
        take(lexer);
    }
    lexer->mark_end(lexer);
    lexer->result_symbol = HEREDOC_START;
    scanner->depth++;
    return true;
}

static bool scan_heredoc_end(Scanner *scanner, TSLexer *lexer) {
    while (iswspace((wint_t)lexer->lookahead)) pass(lexer);
    if (!take_end_word(lexer, &scanner->words[scanner->depth - 1])) return false;
    lexer->mark_end(lexer);
    lexer->result_symbol = HEREDOC_END;
    scanner->depth--;
    return true;
}

// Whether the line breaks and indentation at hand lead to the end word; consumes what it looked at.
static bool leads_to_end(const Scanner *scanner, TSLexer *lexer) {
    while (iswspace((wint_t)lexer->lookahead)) take(lexer);
    return scanner->depth > 0 && take_end_word(lexer, &scanner->words[scanner->depth - 1]);
}

static bool scan_nowdoc_text(const Scanner *scanner, TSLexer *lexer) {
    lexer->result_symbol = NOWDOC_TEXT;
    for (bool any = false;; any = true) {
        lexer->mark_end(lexer);
        if (lexer->lookahead == 0) return false;
        if (is_line_end(lexer->lookahead)) {
            if (leads_to_end(scanner, lexer)) return any;
        } else {
            take(lexer);
        }
    }
}

// After a backslash: whether it and what follows are one escape. `quote` is what ends the string, 0 in a heredoc.
static bool escapes(TSLexer *lexer, int32_t quote) {
    int32_t c = lexer->lookahead;
    if (c == 'x') {
        take(lexer);
        return iswxdigit((wint_t)lexer->lookahead);
    }
    if (c >= '0' && c <= '7') return true;
    return c != 0 && (c == quote || strchr("nrtvef\\$u", c) != NULL);
}

// The plain text of an interpolated string up to a variable, an escape or the end.
static bool scan_text(const Scanner *scanner, TSLexer *lexer, int32_t quote, bool after_variable) {
    for (bool any = false;; any = true) {
        lexer->mark_end(lexer);
        int32_t c = lexer->lookahead;
        if (c == 0) return false;
        if (c == quote) return any;
        if (quote == 0 && is_line_end(c)) {
            if (leads_to_end(scanner, lexer)) return any;
        } else if (c == '\\') {
            take(lexer);
            if (lexer->lookahead == '{') {
                take(lexer);  // `\{` is text, and so is what the brace would open
            } else if (escapes(lexer, quote)) {
                return any;
            }
        } else if (c == '$') {
            take(lexer);
            if (begins_name(lexer->lookahead) || lexer->lookahead == '{') return any;
        } else if (c == '{') {
            take(lexer);
            if (lexer->lookahead == '$') return any;
        } else if (c == '[' && after_variable) {
            return any;
        } else if (c == '-' && after_variable) {
            take(lexer);
            if (lexer->lookahead == '>') {
                take(lexer);
                if (begins_name(lexer->lookahead)) return any;
            }
        } else {
            take(lexer);
        }
        after_variable = false;
    }
}

static inline bool external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
    Scanner *scanner = payload;
    if (valid[ERROR_SENTINEL]) return false;
    lexer->mark_end(lexer);
    static const struct {
        enum Token token;
        int32_t quote;
        bool after_variable;
    } texts[] = {
        {STRING_TEXT_AFTER_VARIABLE, '"', true},   {STRING_TEXT, '"', false},
        {SHELL_TEXT_AFTER_VARIABLE, '`', true},    {SHELL_TEXT, '`', false},
        {HEREDOC_TEXT_AFTER_VARIABLE, 0, true},    {HEREDOC_TEXT, 0, false},
    };
    for (unsigned i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        if (!valid[texts[i].token]) continue;
        if (texts[i].quote == 0 && valid[HEREDOC_END] && scanner->depth > 0 && scan_heredoc_end(scanner, lexer)) {
            return true;
        }
        lexer->result_symbol = texts[i].token;
        return scan_text(scanner, lexer, texts[i].quote, texts[i].after_variable);
    }
    if (valid[NOWDOC_TEXT]) return scan_nowdoc_text(scanner, lexer);
    if (valid[HEREDOC_END] && scanner->depth > 0) return scan_heredoc_end(scanner, lexer);
    if (!pass_gap(lexer)) return false;
    if (valid[END_OF_FILE] && lexer->lookahead == 0) {
        lexer->result_symbol = END_OF_FILE;
        return true;
    }
    if (valid[HEREDOC_START]) return scan_heredoc_start(scanner, lexer);
    if (valid[AUTOMATIC_SEMICOLON]) return scan_semicolon(lexer);
    return false;
}

static inline void *external_scanner_create(void) { return ts_calloc(1, sizeof(Scanner)); }
static inline void external_scanner_destroy(void *payload) { ts_free(payload); }

// Depth, then each word as its length and letters of four bytes; what does not fit is forgotten.
static inline unsigned external_scanner_serialize(void *payload, char *buffer) {
    const Scanner *scanner = payload;
    unsigned size = 1;
    buffer[0] = 0;
    for (unsigned i = 0; i < scanner->depth; i++) {
        const Word *word = &scanner->words[i];
        unsigned bytes = word->length * (unsigned)sizeof(int32_t);
        if (size + 1 + bytes > TREE_SITTER_SERIALIZATION_BUFFER_SIZE) break;
        buffer[size++] = (char)word->length;
        memcpy(buffer + size, word->letters, bytes);
        size += bytes;
        buffer[0]++;
    }
    return size;
}

static inline void external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
    Scanner *scanner = payload;
    scanner->depth = 0;
    if (length == 0) return;
    unsigned size = 1;
    for (; scanner->depth < (uint8_t)buffer[0] && scanner->depth < DEPTH_LIMIT; scanner->depth++) {
        Word *word = &scanner->words[scanner->depth];
        word->length = (uint8_t)buffer[size++];
        memcpy(word->letters, buffer + size, word->length * sizeof(int32_t));
        size += word->length * (unsigned)sizeof(int32_t);
    }
}
