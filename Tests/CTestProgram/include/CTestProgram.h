#ifndef TESTAMUR_CTESTPROGRAM_H
#define TESTAMUR_CTESTPROGRAM_H

// What the C library declares only on request, or as macros: Swift does not see it.

/// Starts a program in a session of its own, without a terminal, with usual signals and no other descriptor of this process.
///
/// A descriptor below 0 stands for nothing: no input, or output that nobody reads. `*process` is the number of the process.
/// 0, or the number of the error.
int test_program_start(
    const char *path, char *const *arguments, char *const *environment, const char *folder, int input, int output,
    int errors, int *process);

/// Waits until a child has ended and leaves it to be asked. 0, or the number of the error.
int test_program_await(int process);

/// Asks what a child has ended with, once: 1 with its exit status or, with `*killed`, its signal; 0 while it is running; below
/// 0 when it is no child.
int test_program_ended(int process, int *status, int *killed);

#endif
