#ifndef TESTAMUR_CPROCESS_H
#define TESTAMUR_CPROCESS_H

// System calls with a variable number of arguments, which Swift does not see. No system header is included here: the types
// in it would then belong to two modules.

/// Forbids core dumps and tracing by others; 0 if it worked.
int testamur_refuse_dumps(void);

/// Opens a file for reading, never waiting for a writer; follows a link only if asked to. Less than 0 if it did not work.
int testamur_open_reading(const char *path, int follow);

/// Opens the terminal of this process for reading and writing. Less than 0 if there is none.
int testamur_open_terminal(void);

#endif
