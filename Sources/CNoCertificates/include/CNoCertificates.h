#ifndef CNOCERTIFICATES_H
#define CNOCERTIFICATES_H

/*
 * Stands before mbedTLS's own function of this name (ELF interposition), so that git_libgit2_init
 * does not parse the system's CA bundle: 8 ms of every start. The gate never speaks HTTPS through
 * libgit2. Answers 0, "no certificate failed". A libgit2 built on another TLS library ignores it.
 */
int mbedtls_x509_crt_parse_file(void *chain, const char *path);

#endif
