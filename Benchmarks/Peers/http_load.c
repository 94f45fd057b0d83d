// Sends requests to a server of this machine at a steady rate, and says how long each answer took.
//
//   http_load PORT FILE --seconds S [--rate R] [--connections C]
//
// FILE has the requests: a line `LENGTH STATUS WEIGHT`, then LENGTH bytes of HTTP as they are sent, with the status that is expected.
// With a rate the schedule is open: a request is due at its moment whatever the server does, waits when no connection is free, and its
// time runs from when it was due. Without one each connection asks again as soon as it is answered: that is how fast the server is.
// One line of JSON comes out. An error is another status than expected, an answer that cannot be read, a connection that ended in the
// middle, or nothing for 30 seconds. When this program itself was stopped for a second or more, what was under way is not timed, and
// the line says for how long.
//
// Build: cc -O2 http_load.c -o http_load
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { most_requests = 256, most_connections = 1024, room = 1 << 20 };
static const double patience = 30, stopped = 1;

struct request { char *bytes; size_t count; int status, weight; };
struct connection {
    int descriptor, is_busy, is_timed;
    const struct request *request;
    size_t sent, received;
    double due, begun;
    char *answer;
};

static struct request requests[most_requests];
static struct connection connections[most_connections];
static int request_count, weights, connection_count = 32, port, watcher;
static double rate;
static float *times;
static size_t timed, times_room;
static long sent, answered, errors, others[1000], broken, late;
static double suspended, *waiting;
static size_t waiting_count, waiting_first, waiting_room;

static void fail(const char *what) { perror(what); exit(2); }

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec * 1e-9;
}

static void read_requests(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file) fail(path);
    struct request one;
    while (fscanf(file, "%zu %d %d", &one.count, &one.status, &one.weight) == 3 && fgetc(file) == '\n') {
        if (request_count == most_requests || !(one.bytes = malloc(one.count))) fail("requests");
        if (fread(one.bytes, 1, one.count, file) != one.count) fail("requests");
        weights += one.weight;
        requests[request_count++] = one;
    }
    fclose(file);
    if (!weights) fail("no requests");
}

// Which comes next: by their weights, in an order that is the same in every run.
static const struct request *next_request(void) {
    static uint64_t state = 20261122;
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    int rest = state % weights, index = 0;
    while (rest >= requests[index].weight) rest -= requests[index++].weight;
    return &requests[index];
}

static void open_connection(struct connection *one) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int yes = 1;
    one->descriptor = socket(AF_INET, SOCK_STREAM, 0);
    if (one->descriptor < 0 || connect(one->descriptor, (void *)&address, sizeof address)) fail("connect");
    setsockopt(one->descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLET, .data.ptr = one};
    if (epoll_ctl(watcher, EPOLL_CTL_ADD, one->descriptor, &event)) fail("epoll");
    one->is_busy = 0;
}

static void reopen(struct connection *one) {
    close(one->descriptor);
    open_connection(one);
}

static void push(struct connection *one) {
    while (one->is_busy && one->sent < one->request->count) {
        ssize_t count = send(one->descriptor, one->request->bytes + one->sent, one->request->count - one->sent,
            MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count <= 0) return;  // Full, or ended: reading says which.
        one->sent += count;
    }
}

static void ask(struct connection *one, double due, double moment) {
    one->request = next_request();
    one->sent = one->received = 0;
    one->due = due, one->begun = moment;
    one->is_busy = one->is_timed = 1;
    sent++;
    push(one);
}

// The bytes of the whole answer; 0 while they are not known, -1 for one that cannot be read.
static ssize_t length(struct connection *one, int *status, int *is_last) {
    one->answer[one->received] = 0;
    char *end = strstr(one->answer, "\r\n\r\n");
    if (!end) return one->received < 32768 ? 0 : -1;
    if (sscanf(one->answer, "HTTP/1.1 %d", status) != 1) return -1;
    *end = 0;
    char *field = strcasestr(one->answer, "\r\ncontent-length:");
    *is_last = strcasestr(one->answer, "\r\nconnection: close") != NULL;
    ssize_t body = field ? atol(field + 17) : *status == 304 || *status == 204 ? 0 : -1;
    *end = '\r';
    return body < 0 ? -1 : end - one->answer + 4 + body;
}

static void finish(struct connection *one, int status, double moment) {
    answered++;
    one->is_busy = 0;
    if (status != one->request->status) { errors++; others[status >= 0 && status < 1000 ? status : 0]++; }
    if (!one->is_timed) return;
    if (timed == times_room && !(times = realloc(times, (times_room = times_room * 2 + 65536) * sizeof *times))) fail("memory");
    times[timed++] = (moment - one->due) * 1e3;
}

static void break_off(struct connection *one) {
    if (one->is_busy) errors++, broken++;
    reopen(one);
}

static void pull(struct connection *one, double moment) {
    for (;;) {
        ssize_t count = recv(one->descriptor, one->answer + one->received, room - 1 - one->received, MSG_DONTWAIT);
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (count <= 0) return break_off(one);
        one->received += count;
        int status = 0, is_last = 0;
        ssize_t whole = one->is_busy ? length(one, &status, &is_last) : -1;
        if (whole < 0 || whole > room - 1) return break_off(one);
        if (whole == 0 || one->received < (size_t)whole) continue;
        if (one->received > (size_t)whole) return break_off(one);
        finish(one, status, moment);
        if (is_last) return reopen(one);
        one->received = 0;
    }
}

static void wait_for(double due) {
    if (waiting_first + waiting_count == waiting_room) {
        memmove(waiting, waiting + waiting_first, waiting_count * sizeof *waiting);
        waiting_first = 0;
        if (waiting_count == waiting_room && !(waiting = realloc(waiting, (waiting_room = waiting_room * 2 + 1024) * sizeof *waiting)))
            fail("memory");
    }
    waiting[waiting_first + waiting_count++] = due;
}

static int ascending(const void *first, const void *second) {
    float difference = *(const float *)first - *(const float *)second;
    return (difference > 0) - (difference < 0);
}

static double percentile(double part) { return timed ? times[(size_t)((timed - 1) * part)] : 0; }

int main(int count, char **arguments) {
    double seconds = 10;
    if (count < 3) return fprintf(stderr, "http_load PORT FILE --seconds S [--rate R] [--connections C]\n"), 64;
    port = atoi(arguments[1]);
    read_requests(arguments[2]);
    for (int index = 3; index + 1 < count; index += 2) {
        if (!strcmp(arguments[index], "--seconds")) seconds = atof(arguments[index + 1]);
        if (!strcmp(arguments[index], "--rate")) rate = atof(arguments[index + 1]);
        if (!strcmp(arguments[index], "--connections")) connection_count = atoi(arguments[index + 1]);
    }
    if (connection_count < 1 || connection_count > most_connections) return 64;
    signal(SIGPIPE, SIG_IGN);
    watcher = epoll_create1(0);
    for (int index = 0; index < connection_count; index++) {
        if (!(connections[index].answer = malloc(room))) fail("memory");
        open_connection(&connections[index]);
    }
    double begin = now(), last = begin, next = begin, end = begin + seconds;
    int cursor = 0;
    for (;;) {
        double moment = now();
        if (moment - last > stopped) {
            double gap = moment - last;
            suspended += gap, next += gap, end += gap;
            for (size_t index = 0; index < waiting_count; index++) waiting[waiting_first + index] += gap;
            for (int index = 0; index < connection_count; index++)
                connections[index].is_timed = 0, connections[index].begun += gap;
        }
        last = moment;
        for (; rate > 0 && next <= moment && next < end; next += 1 / rate) wait_for(next);
        int busy = 0;
        for (int index = 0; index < connection_count; index++) {
            struct connection *one = &connections[(cursor + index) % connection_count];
            if (!one->is_busy && rate > 0 && waiting_count) {
                ask(one, waiting[waiting_first++], moment);
                waiting_count--;
            } else if (!one->is_busy && rate <= 0 && moment < end) {
                ask(one, moment, moment);
            }
            if (one->is_busy && moment - one->begun > patience) late++, break_off(one);
            busy += one->is_busy;
        }
        cursor = (cursor + 1) % connection_count;
        if (moment >= end && !busy && !waiting_count) break;
        double rest = rate > 0 && moment < end ? next - now() : 0.1;
        struct timespec time = {0, rest > 0.1 ? 100000000 : rest > 0 ? (long)(rest * 1e9) : 0};
        struct epoll_event events[256];
        int found = epoll_pwait2(watcher, events, 256, &time, NULL);
        moment = now();
        for (int index = 0; index < found; index++) {
            struct connection *one = events[index].data.ptr;
            if (events[index].events & EPOLLOUT) push(one);
            if (events[index].events & (EPOLLIN | EPOLLHUP | EPOLLERR | EPOLLRDHUP)) pull(one, moment);
        }
    }
    double spent = now() - begin - suspended;
    qsort(times, timed, sizeof *times, ascending);
    printf("{\"sent\":%ld,\"answered\":%ld,\"errors\":%ld,\"broken\":%ld,\"late\":%ld,\"rate\":%.1f,\"p50\":%.3f,\"p99\":%.3f,"
           "\"p999\":%.3f,\"longest\":%.3f,\"suspended\":%.1f,\"statuses\":{",
        sent, answered, errors, broken, late, answered / spent, percentile(.5), percentile(.99), percentile(.999), percentile(1),
        suspended);
    for (int status = 0, first = 1; status < 1000; status++)
        if (others[status]) printf("%s\"%d\":%ld", first ? "" : ",", status, others[status]), first = 0;
    printf("}}\n");
    return 0;
}
