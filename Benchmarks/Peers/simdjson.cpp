// How long simdjson takes to read a file into its own tree, in seconds of processor time: the best of many rounds, alone on
// standard output. `script/bench` builds it; `testamur bench` prints it beside P5.
//
// It reads only: it neither finds members that occur twice nor writes the canonical form, which P5 does as well.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <simdjson.h>

static double processor_seconds() {
    timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    simdjson::padded_string text;
    if (simdjson::padded_string::load(arguments[1]).get(text)) return 66;
    simdjson::dom::parser parser;
    const int documents = 1000;
    double best = 1e9;
    for (int round = 0; round < 50; round++) {
        const double start = processor_seconds();
        for (int document = 0; document < documents; document++) {
            simdjson::dom::element root;
            if (parser.parse(text).get(root) || !root.is_object()) return 65;
        }
        best = std::min(best, (processor_seconds() - start) / documents);
    }
    std::printf("%.9f\n", best);
}
