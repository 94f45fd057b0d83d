#ifndef TESTAMUR_CCURL_H
#define TESTAMUR_CCURL_H

#include <curl/curl.h>

// The functions that set and read options take any number of arguments, which Swift cannot call.

typedef size_t (*testamur_curl_receiver)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode testamur_curl_set_number(CURL *transfer, CURLoption option, long value) {
    return (curl_easy_setopt)(transfer, option, value);
}

static inline CURLcode testamur_curl_set_size(CURL *transfer, CURLoption option, long long value) {
    return (curl_easy_setopt)(transfer, option, (curl_off_t)value);
}

static inline CURLcode testamur_curl_set_text(CURL *transfer, CURLoption option, const char *value) {
    return (curl_easy_setopt)(transfer, option, value);
}

static inline CURLcode testamur_curl_set_list(CURL *transfer, CURLoption option, struct curl_slist *value) {
    return (curl_easy_setopt)(transfer, option, value);
}

static inline CURLcode testamur_curl_set_context(CURL *transfer, CURLoption option, void *value) {
    return (curl_easy_setopt)(transfer, option, value);
}

static inline CURLcode testamur_curl_set_receiver(CURL *transfer, CURLoption option, testamur_curl_receiver value) {
    return (curl_easy_setopt)(transfer, option, value);
}

static inline CURLcode testamur_curl_set_opener(CURL *transfer, curl_opensocket_callback value) {
    return (curl_easy_setopt)(transfer, CURLOPT_OPENSOCKETFUNCTION, value);
}

/// The bytes are copied.
static inline CURLcode testamur_curl_set_bytes(CURL *transfer, CURLoption option, const void *bytes, size_t count) {
    struct curl_blob blob = {.data = (void *)bytes, .len = count, .flags = CURL_BLOB_COPY};
    return (curl_easy_setopt)(transfer, option, &blob);
}

static inline CURLcode testamur_curl_get_number(CURL *transfer, CURLINFO information, long *value) {
    return (curl_easy_getinfo)(transfer, information, value);
}

static inline CURLcode testamur_curl_get_text(CURL *transfer, CURLINFO information, char **value) {
    return (curl_easy_getinfo)(transfer, information, value);
}

#endif
