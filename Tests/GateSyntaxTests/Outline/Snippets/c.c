#include <stdio.h>

/* Finds. */
static int *find(int count, char *names[], const void (*call)(int), ...) { return 0; }
int declared(int a, unsigned long);
int none(void);
struct Store { int a; };
typedef struct { int b; } Pair;
enum Color { RED };
void (*handler)(int);
int main(int argc, char **argv) { int local(int); return 0; }
