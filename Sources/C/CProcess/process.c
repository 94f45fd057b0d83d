#include "CProcess.h"

#include <fcntl.h>
#include <sys/prctl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

int testamur_refuse_dumps(void) {
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void testamur_steady_memory(void) {
#ifdef __GLIBC__
    // Otherwise the first large piece that is given back raises this to its own size, and later ones leave holes in the arenas.
    mallopt(M_MMAP_THRESHOLD, 256 << 10);
    mallopt(M_ARENA_MAX, 2);
#endif
}

void testamur_keep_memory(void) {
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}

int testamur_open_reading(const char *path, int follow) {
    return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (follow ? 0 : O_NOFOLLOW));
}

int testamur_open_terminal(void) {
    return open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
}
