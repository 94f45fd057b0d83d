#define _GNU_SOURCE
#include "CConfinement.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int limit(int resource, unsigned long long value) {
    struct rlimit both = {.rlim_cur = value, .rlim_max = value};
    return setrlimit(resource, &both);
}

int testamur_limit_resources(unsigned long long address_space, unsigned long long seconds) {
    if (limit(RLIMIT_CORE, 0) || limit(RLIMIT_AS, address_space) || limit(RLIMIT_CPU, seconds) || limit(RLIMIT_FSIZE, 0) ||
        limit(RLIMIT_NOFILE, 64))
        return -1;
    return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ? -1 : 0;
}

int testamur_limit_processor(unsigned long long seconds) {
    struct rusage used;
    struct rlimit both;
    if (getrusage(RUSAGE_SELF, &used) || getrlimit(RLIMIT_CPU, &both)) return -1;
    // The limit of the whole life stays what it is: it could not be put up again.
    rlim_t end = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + seconds;
    both.rlim_cur = end < both.rlim_max ? end : both.rlim_max;
    return setrlimit(RLIMIT_CPU, &both);
}

// Asks for nothing, so poll returns only when the other end is gone.
static void *wait_for_end(void *argument) {
    struct pollfd watched = {.fd = (int)(intptr_t)argument, .events = 0};
    while (poll(&watched, 1, -1) < 0 && errno == EINTR) {
    }
    _exit(0);
}

int testamur_end_with(int descriptor) {
    pthread_attr_t attributes;
    pthread_t thread;
    if (pthread_attr_init(&attributes)) return -1;
    pthread_attr_setstacksize(&attributes, 64 << 10);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    int result = pthread_create(&thread, &attributes, wait_for_end, (void *)(intptr_t)descriptor);
    pthread_attr_destroy(&attributes);
    return result ? -1 : 0;
}

int testamur_restrict_files(const char *const *paths, int count) {
    // The rights of the first version of Landlock: all that may be done with files and folders.
    struct landlock_ruleset_attr handled = {.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1};
    int rules = (int)syscall(SYS_landlock_create_ruleset, &handled, sizeof handled, 0);
    if (rules < 0) return errno == ENOSYS || errno == EOPNOTSUPP ? 1 : -1;
    int result = 0;
    for (int index = 0; index < count && !result; index++) {
        struct landlock_path_beneath_attr rule = {
            .allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_EXECUTE,
            .parent_fd = open(paths[index], O_PATH | O_CLOEXEC),
        };
        if (rule.parent_fd < 0) continue;
        // What is a right to a folder the kernel does not take for a file.
        struct stat status;
        if (fstat(rule.parent_fd, &status) || !S_ISDIR(status.st_mode))
            rule.allowed_access &= ~(uint64_t)LANDLOCK_ACCESS_FS_READ_DIR;
        if (syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0)) result = -1;
        close(rule.parent_fd);
    }
    if (!result && syscall(SYS_landlock_restrict_self, rules, 0)) result = -1;
    close(rules);
    return result;
}

#if defined(__x86_64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define NATIVE_ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "no filter of system calls for this processor"
#endif

#define REFUSE(number)                                          \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(number), 0, 1), \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM)

// Without numbers of the 32-bit pointers ABI, which name the same calls once more.
#if defined(__x86_64__)
#define REFUSE_OF_THIS_PROCESSOR                                  \
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),        \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),      \
        REFUSE(SYS_fork), REFUSE(SYS_vfork), REFUSE(SYS_open_by_handle_at),
#else
#define REFUSE_OF_THIS_PROCESSOR
#endif

#define BEGIN                                                                       \
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),        \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, NATIVE_ARCHITECTURE, 1, 0),             \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),                        \
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),      \
        REFUSE_OF_THIS_PROCESSOR

// Waiting for others to connect, other programs, other processes, the kernel's own machinery. Another thread of this process
// may be made, another process may not. What clone3 is asked for stands in memory, where a filter does not look: the C
// library goes back to clone when it does not exist.
#define REFUSE_ALWAYS                                                                        \
    REFUSE(SYS_bind), REFUSE(SYS_listen), REFUSE(SYS_accept), REFUSE(SYS_accept4),           \
        REFUSE(SYS_execve), REFUSE(SYS_execveat), REFUSE(SYS_ptrace),                        \
        REFUSE(SYS_process_vm_readv), REFUSE(SYS_process_vm_writev), REFUSE(SYS_kill),       \
        REFUSE(SYS_tkill), REFUSE(SYS_pidfd_open), REFUSE(SYS_pidfd_getfd),                  \
        REFUSE(SYS_pidfd_send_signal), REFUSE(SYS_bpf), REFUSE(SYS_perf_event_open),         \
        REFUSE(SYS_userfaultfd), REFUSE(SYS_keyctl), REFUSE(SYS_add_key),                    \
        REFUSE(SYS_request_key), REFUSE(SYS_mount), REFUSE(SYS_umount2),                     \
        REFUSE(SYS_unshare), REFUSE(SYS_setns), REFUSE(SYS_chroot),                          \
        REFUSE(SYS_pivot_root), REFUSE(SYS_init_module), REFUSE(SYS_finit_module),           \
        REFUSE(SYS_kexec_load), REFUSE(SYS_io_uring_setup), REFUSE(SYS_io_uring_enter),      \
        REFUSE(SYS_io_uring_register),                                                       \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone3, 0, 1),                               \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),                               \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 4),                                \
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),          \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),                            \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),                                \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

#define REFUSE_NETWORK REFUSE(SYS_socket), REFUSE(SYS_socketpair), REFUSE(SYS_connect)

// Sockets of the internet only: those of this machine lead to the services that run on it.
#define REFUSE_LOCAL_SOCKETS                                                                 \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 5),                                   \
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),          \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET, 2, 0),                                  \
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_INET6, 1, 0),                                 \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EAFNOSUPPORT),                         \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

#define END BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

static int restrict_with(struct sock_filter *filter, size_t size) {
    struct sock_fprog program = {.len = size / sizeof filter[0], .filter = filter};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) ? -1 : 0;
}

int testamur_restrict_calls(int connects) {
    struct sock_filter closed[] = {BEGIN REFUSE_NETWORK, REFUSE_ALWAYS, END};
    struct sock_filter connecting[] = {BEGIN REFUSE_LOCAL_SOCKETS, REFUSE_ALWAYS, END};
    return connects ? restrict_with(connecting, sizeof connecting) : restrict_with(closed, sizeof closed);
}
