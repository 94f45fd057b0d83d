#ifndef TESTAMUR_CPROCESS_H
#define TESTAMUR_CPROCESS_H

// System calls with a variable number of arguments, or that the C library declares only on request: Swift does not see them.
// No system header is included here: the types in it would then belong to two modules.

/// Forbids core dumps and tracing by others; 0 if it worked.
int testamur_refuse_dumps(void);

/// Has memory that is given back go back to the system, in a program that runs for months and takes large and small pieces on many
/// threads: few arenas, and large pieces always mapped for themselves. Before the first thread is started. Nothing where the C library
/// has no such settings.
void testamur_steady_memory(void);

/// Has memory that is given back wait for whoever wants some next, in a program that takes and gives back the same amount over and
/// over until it ends: otherwise the system clears the same pages for it again each time. Nothing where the C library has no such
/// settings.
void testamur_keep_memory(void);

/// Opens a file for reading, never waiting for a writer; follows a link only if asked to. Less than 0 if it did not work.
int testamur_open_reading(const char *path, int follow);

/// Opens the terminal of this process for reading and writing. Less than 0 if there is none.
int testamur_open_terminal(void);

/// Starts a program with one argument, two pipes as its standard input and output, nothing as its standard error, no other
/// descriptor and no environment.
///
/// `*input` is the end to write to, `*output` the one to read from; neither blocks, neither is inherited by others.
/// The number of the process, or minus the number of the error.
int testamur_start_worker(const char *path, const char *argument, int *input, int *output);

/// Writes to a pipe without the signal that a pipe without a reader sends. As `write`, but minus the number of the error.
long testamur_write_quietly(int descriptor, const void *bytes, unsigned long count);

#endif
