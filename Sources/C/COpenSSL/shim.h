#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/params.h>

// A key of a named curve. `point` is the public half as OpenSSL reads points, `scalar` the private half in the machine's own
// byte order, or NULL for a public key alone. OpenSSL declares the parameters' ends and selections as macros, which Swift does
// not see. NULL when the library refuses.
static inline EVP_PKEY *testamur_curve_key(
    const char *curve, const unsigned char *point, size_t point_size, const unsigned char *scalar, size_t scalar_size) {
    OSSL_PARAM parameters[4];
    size_t count = 0;
    parameters[count++] = OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, (char *)curve, 0);
    parameters[count++] = OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, (void *)point, point_size);
    if (scalar != NULL) {
        parameters[count++] =
            OSSL_PARAM_construct_BN(OSSL_PKEY_PARAM_PRIV_KEY, (unsigned char *)scalar, scalar_size);
    }
    parameters[count] = OSSL_PARAM_construct_end();

    EVP_PKEY *key = NULL;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
    int selection = scalar != NULL ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
    if (context == NULL || EVP_PKEY_fromdata_init(context) != 1
        || EVP_PKEY_fromdata(context, &key, selection, parameters) != 1) {
        key = NULL;
    }
    EVP_PKEY_CTX_free(context);
    return key;
}
