#ifndef CPCRE2_SHIM_H
#define CPCRE2_SHIM_H

/* pcre2.h names its functions by macro; the width must be set before it is read. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#endif
