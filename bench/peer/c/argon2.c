// argon2: times the fill of libargon2, for comparison. For each line on
// standard input, a number of KiB, it computes Argon2d
// with that memory, one pass and one thread, and prints the seconds. Memory is
// on huge pages where there are any and is touched before the first use. The
// library wipes it afterwards, and the time of another wipe is taken off, so
// that only the fill counts.
//
// The library is opened when the program runs, so that building needs no
// headers; the declarations are those of argon2.h, version 20171227.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

typedef struct {
  uint8_t *out;
  uint32_t outlen;
  uint8_t *pwd;
  uint32_t pwdlen;
  uint8_t *salt;
  uint32_t saltlen;
  uint8_t *secret;
  uint32_t secretlen;
  uint8_t *ad;
  uint32_t adlen;
  uint32_t t_cost, m_cost, lanes, threads, version;
  int (*allocate)(uint8_t **memory, size_t bytes);
  void (*release)(uint8_t *memory, size_t bytes);
  uint32_t flags;
} argon2_context;

enum { argon2d = 0, version13 = 0x13, huge = 2 << 20 };

static uint8_t *room;
static size_t room_bytes;

// The memory is kept from one fill to the next.
static int allocate(uint8_t **memory, size_t bytes) {
  if (bytes > room_bytes) {
    if (room) munmap(room, room_bytes);
    room_bytes = (bytes + huge - 1) / huge * huge;
    room = mmap(0, room_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (room == MAP_FAILED) return -22;  // ARGON2_MEMORY_ALLOCATION_ERROR
    madvise(room, room_bytes, MADV_HUGEPAGE);
    memset(room, 1, room_bytes);
  }
  *memory = room;
  return 0;
}

static void release(uint8_t *memory, size_t bytes) { (void)memory, (void)bytes; }

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(void) {
  void *library = dlopen("libargon2.so.1", RTLD_NOW);
  if (!library) {
    fprintf(stderr, "%s\n", dlerror());
    return 1;
  }
  int (*argon2_ctx)(argon2_context *, int) = (int (*)(argon2_context *, int))dlsym(library, "argon2_ctx");
  if (!argon2_ctx) {
    fprintf(stderr, "%s\n", dlerror());
    return 1;
  }
  char line[32];
  while (fgets(line, sizeof line, stdin)) {
    uint8_t out[32], password[] = "password", salt[] = "somesalt";
    argon2_context c = {.out = out, .outlen = 32, .pwd = password, .pwdlen = 8, .salt = salt, .saltlen = 8,
                        .t_cost = 1, .m_cost = strtoul(line, 0, 10), .lanes = 1, .threads = 1, .version = version13,
                        .allocate = allocate, .release = release};
    uint8_t *memory;
    int err = allocate(&memory, (size_t)c.m_cost << 10);
    double start = now();
    if (!err) err = argon2_ctx(&c, argon2d);
    double seconds = now() - start;
    if (err) {
      fprintf(stderr, "libargon2: error %d\n", err);
      return 1;
    }
    start = now();
    memset(memory, 0, (size_t)c.m_cost << 10);
    double wipe = now() - start;
    printf("%.6f\n", seconds > wipe ? seconds - wipe : seconds);
    fflush(stdout);
  }
}
