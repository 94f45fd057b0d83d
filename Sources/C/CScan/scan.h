#ifndef TESTAMUR_SCAN_H
#define TESTAMUR_SCAN_H

// The one instruction that Swift cannot ask for: which of sixteen bytes answer a question, as one number.

#include <stdint.h>
#include <string.h>

#if defined(__SSE2__)

#include <emmintrin.h>

/// How many of the sixteen bytes from here on stand before the first that a JSON string cannot pass without a look:
/// a quote, a backslash, a control character, anything but ASCII. Sixteen if there is none.
static inline unsigned testamur_plain_bytes(const uint8_t *bytes) {
    __m128i block = _mm_loadu_si128((const __m128i *)bytes);
    // Read as signed numbers, control characters and all that is not ASCII come before the space.
    __m128i odd = _mm_cmplt_epi8(block, _mm_set1_epi8(0x20));
    odd = _mm_or_si128(odd, _mm_cmpeq_epi8(block, _mm_set1_epi8('"')));
    odd = _mm_or_si128(odd, _mm_cmpeq_epi8(block, _mm_set1_epi8('\\')));
    return (unsigned)__builtin_ctz((unsigned)_mm_movemask_epi8(odd) | 0x10000u);
}

#else

/// The same for other processors, eight bytes at a time.
static inline unsigned testamur_plain_bytes(const uint8_t *bytes) {
    const uint64_t ones = 0x0101010101010101u;
    for (unsigned half = 0; half < 16; half += 8) {
        uint64_t word;
        memcpy(&word, bytes + half, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        word = __builtin_bswap64(word);
#endif
        uint64_t quote = word ^ ones * 0x22, backslash = word ^ ones * 0x5C;
        // Borrows only travel upwards, so the lowest bit is exact.
        uint64_t odd = ((word - ones * 0x20) | (quote - ones) | (backslash - ones) | word) & ones * 0x80;
        if (odd) return half + (unsigned)(__builtin_ctzll(odd) >> 3);
    }
    return 16;
}

#endif

#endif
