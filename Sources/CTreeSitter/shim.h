#ifndef CTREESITTER_SHIM_H
#define CTREESITTER_SHIM_H

#include <dlfcn.h>
#include <stdlib.h>
#include <tree_sitter/api.h>

// One node of a flattened tree; GateSyntax has the same layout.
typedef struct {
    uint32_t start, end;
    int32_t parent, next;
    uint16_t kind, field;
    uint8_t flags, padding[3];
} gate_node;

typedef struct {
    gate_node *nodes;
    uint32_t count, capacity;
} gate_nodes;

enum { GATE_NAMED = 1, GATE_EXTRA = 2, GATE_MISSING = 4, GATE_ERROR = 8 };

static inline const TSLanguage *gate_call_language(void *symbol) {
    return ((const TSLanguage *(*)(void))symbol)();
}

// Writes every node of the tree, parents before children, into memory that the caller frees; 0 when there is none.
// A loop and not a recursion: hostile text nests deeper than a stack is high.
static inline int gate_flatten(TSTree *tree, gate_nodes *out, uint32_t guess) {
    out->count = 0;
    out->capacity = guess < 64 ? 64 : guess;
    out->nodes = (gate_node *)malloc(out->capacity * sizeof(gate_node));
    if (!out->nodes) return 0;
    TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
    int32_t parent = -1;
    for (;;) {
        if (out->count == out->capacity) {
            if (out->capacity > UINT32_MAX / 4 / sizeof(gate_node)) break;
            gate_node *grown = (gate_node *)realloc(out->nodes, 2 * (size_t)out->capacity * sizeof(gate_node));
            if (!grown) break;
            out->nodes = grown;
            out->capacity *= 2;
        }
        TSNode node = ts_tree_cursor_current_node(&cursor);
        int32_t index = (int32_t)out->count++;
        gate_node *into = &out->nodes[index];
        TSSymbol kind = ts_node_symbol(node);
        into->start = ts_node_start_byte(node);
        into->end = ts_node_end_byte(node);
        into->parent = parent;
        into->next = 0;
        into->kind = kind;
        into->field = ts_tree_cursor_current_field_id(&cursor);
        into->flags = (ts_node_is_named(node) ? GATE_NAMED : 0) | (ts_node_is_extra(node) ? GATE_EXTRA : 0)
            | (ts_node_is_missing(node) ? GATE_MISSING : 0) | (kind == (TSSymbol)-1 ? GATE_ERROR : 0);
        into->padding[0] = into->padding[1] = into->padding[2] = 0;
        if (ts_tree_cursor_goto_first_child(&cursor)) {
            parent = index;
            continue;
        }
        into->next = (int32_t)out->count;
        int done = 0;
        while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
            if (!ts_tree_cursor_goto_parent(&cursor)) {
                done = 1;
                break;
            }
            out->nodes[parent].next = (int32_t)out->count;
            parent = out->nodes[parent].parent;
        }
        if (done) {
            ts_tree_cursor_delete(&cursor);
            return 1;
        }
    }
    ts_tree_cursor_delete(&cursor);
    free(out->nodes);
    out->nodes = NULL;
    return 0;
}

#endif
