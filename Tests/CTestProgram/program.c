#define _GNU_SOURCE
#include "CTestProgram.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

static int stream(posix_spawn_file_actions_t *actions, int descriptor, int place) {
    if (descriptor >= 0) return posix_spawn_file_actions_adddup2(actions, descriptor, place);
    return posix_spawn_file_actions_addopen(actions, place, "/dev/null", place == 0 ? O_RDONLY : O_WRONLY, 0);
}

int test_program_start(
    const char *path, char *const *arguments, char *const *environment, const char *folder, int input, int output,
    int errors, int *process) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    int error = posix_spawn_file_actions_init(&actions);
    if (error) return error;
    error = posix_spawnattr_init(&attributes);
    if (error) {
        posix_spawn_file_actions_destroy(&actions);
        return error;
    }
    // The threads of tests block most signals, and a child would inherit that.
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSID);
    error = stream(&actions, input, 0);
    if (!error) error = stream(&actions, output, 1);
    if (!error) error = stream(&actions, errors, 2);
    if (!error) error = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
    if (!error && folder) error = posix_spawn_file_actions_addchdir_np(&actions, folder);
    if (!error) error = posix_spawn(process, path, &actions, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

int test_program_await(int process) {
    siginfo_t information;
    while (waitid(P_PID, (id_t)process, &information, WEXITED | WNOWAIT) != 0)
        if (errno != EINTR) return errno;
    return 0;
}

int test_program_ended(int process, int *status, int *killed) {
    int raw = 0;
    pid_t ended;
    do ended = waitpid(process, &raw, WNOHANG);
    while (ended < 0 && errno == EINTR);
    if (ended <= 0) return ended;
    *killed = WIFSIGNALED(raw) != 0;
    *status = *killed ? WTERMSIG(raw) : WEXITSTATUS(raw);
    return 1;
}
