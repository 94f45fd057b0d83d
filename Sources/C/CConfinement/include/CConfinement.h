#ifndef TESTAMUR_CCONFINEMENT_H
#define TESTAMUR_CCONFINEMENT_H

// What a process gives up before it looks at anything that a stranger made. Each function returns 0, or less than 0 if the
// kernel refused.

/// Limits of this process and of nothing else: address space and files in bytes, processor time in seconds.
int testamur_limit_resources(unsigned long long address_space, unsigned long long seconds);

/// Ends this process when it has used so many seconds of processor time more than it has by now, below its limit.
int testamur_limit_processor(unsigned long long seconds);

/// Ends this process when nobody holds the other end of `descriptor` any more, also while it is busy.
int testamur_end_with(int descriptor);

/// From now on files can only be read, and only below `paths` (`count` of them; those that do not exist are passed over).
/// 1 if this kernel has no Landlock.
int testamur_restrict_files(const char *const *paths, int count);

/// From now on there are no other programs and no other processes; no sockets, or, if it `connects`, those of the internet that
/// wait for nobody.
int testamur_restrict_calls(int connects);

#endif
