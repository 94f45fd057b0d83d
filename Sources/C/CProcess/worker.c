#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <time.h>
#include <unistd.h>

static int spawn(const char *path, const char *argument, int input, int output, pid_t *process) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, usual;
    int error = posix_spawn_file_actions_init(&actions);
    if (error) return error;
    error = posix_spawnattr_init(&attributes);
    if (error) {
        posix_spawn_file_actions_destroy(&actions);
        return error;
    }
    sigemptyset(&none);
    sigfillset(&usual);
    sigdelset(&usual, SIGKILL);
    sigdelset(&usual, SIGSTOP);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    // A group of its own: Ctrl-C at the terminal is for its parent, which ends it when there is nothing more to do.
    posix_spawnattr_setpgroup(&attributes, 0);
    if (!error) error = posix_spawn_file_actions_adddup2(&actions, input, 0);
    if (!error) error = posix_spawn_file_actions_adddup2(&actions, output, 1);
    if (!error) error = posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    if (!error) error = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    char *const arguments[] = {(char *)path, (char *)argument, NULL};
    char *const environment[] = {NULL};
    if (!error) error = posix_spawn(process, path, &actions, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

// A descriptor above the three standard ones: the child's copies of its ends must not be overwritten while they are made.
static int raised(int descriptor) {
    if (descriptor > 2) return descriptor;
    int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    close(descriptor);
    return copy;
}

int testamur_start_worker(const char *path, const char *argument, int *input, int *output) {
    int to[2], from[2];
    if (pipe2(to, O_CLOEXEC)) return -errno;
    if (pipe2(from, O_CLOEXEC)) {
        int error = errno;
        close(to[0]);
        close(to[1]);
        return -error;
    }
    int ends[] = {raised(to[0]), raised(to[1]), raised(from[0]), raised(from[1])};
    pid_t process = 0;
    int error = 0;
    for (int index = 0; index < 4; index++)
        if (ends[index] < 0) error = EMFILE;
    if (!error && (fcntl(ends[1], F_SETFL, O_NONBLOCK) || fcntl(ends[2], F_SETFL, O_NONBLOCK))) error = errno;
    if (!error) error = spawn(path, argument, ends[0], ends[3], &process);
    if (ends[0] >= 0) close(ends[0]);
    if (ends[3] >= 0) close(ends[3]);
    if (error) {
        if (ends[1] >= 0) close(ends[1]);
        if (ends[2] >= 0) close(ends[2]);
        return -error;
    }
    *input = ends[1];
    *output = ends[2];
    return process;
}

long testamur_write_quietly(int descriptor, const void *bytes, unsigned long count) {
    sigset_t pipe, before, pending;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigpending(&pending);
    int was_pending = sigismember(&pending, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, &before);
    long written = write(descriptor, bytes, count);
    int error = errno;
    if (written < 0 && error == EPIPE && !was_pending) {
        // The signal is for this thread: it is taken back before anybody hears it.
        const struct timespec now = {0, 0};
        while (sigtimedwait(&pipe, NULL, &now) < 0 && errno == EINTR) {
        }
    }
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return written < 0 ? -error : written;
}
