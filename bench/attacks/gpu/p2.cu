// How long a graphics processor takes for a Poseidon2 compression (P2, protocol
// section 3), and how many it computes at once. Package gpu compiles and runs
// this file, with keys.h, which it writes:
//
//   p2 check     reads pairs of hexadecimal numbers, prints P2 of each, twice:
//                by one thread, and by threads together
//   p2 measure   prints a line of JSON for each way to compute it
//
// As plain C++ it only checks: the same algorithms, with threads and the carry
// flag imitated. What is not checked then is what is in the parts for
// __CUDACC__ below.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#ifdef __CUDACC__
#include <cuda_runtime.h>
#define CODE static __device__ __forceinline__
#define TABLE __constant__ const
#else
#define CODE static inline
#define TABLE static const
#endif

#include "keys.h"

// ---------------------------------------------------------------------------
// One thread: eight limbs of 32 bits, in Montgomery form with 2^256. Numbers
// are below 2r. Multiplications go to two rows, of even and of odd limbs, so
// that each product's halves are neighbours and carries run in long chains, as
// in supranational's sppark.

#ifdef __CUDACC__
#define TWO(name, op) \
  CODE void name(uint32_t &d, uint32_t a, uint32_t b) { asm volatile(op " %0, %1, %2;" : "=r"(d) : "r"(a), "r"(b)); }
#define THREE(name, op) \
  CODE void name(uint32_t &d, uint32_t a, uint32_t b, uint32_t c) { \
    asm volatile(op " %0, %1, %2, %3;" : "=r"(d) : "r"(a), "r"(b), "r"(c)); \
  }
TWO(add_cc, "add.cc.u32")
TWO(addc_cc, "addc.cc.u32")
TWO(addc, "addc.u32")
TWO(sub_cc, "sub.cc.u32")
TWO(subc_cc, "subc.cc.u32")
TWO(subc, "subc.u32")
THREE(madlo_cc, "mad.lo.cc.u32")
THREE(madclo_cc, "madc.lo.cc.u32")
THREE(madchi_cc, "madc.hi.cc.u32")
THREE(madchi, "madc.hi.u32")
#else
static uint32_t flag; // the carry, or the borrow of a subtraction
CODE void put(uint32_t &d, uint64_t v) { d = (uint32_t)v; flag = (uint32_t)(v >> 32) & 1; }
CODE uint32_t lo(uint32_t a, uint32_t b) { return a * b; }
CODE uint32_t hi(uint32_t a, uint32_t b) { return (uint32_t)((uint64_t)a * b >> 32); }
CODE void add_cc(uint32_t &d, uint32_t a, uint32_t b) { put(d, (uint64_t)a + b); }
CODE void addc_cc(uint32_t &d, uint32_t a, uint32_t b) { put(d, (uint64_t)a + b + flag); }
CODE void addc(uint32_t &d, uint32_t a, uint32_t b) { d = a + b + flag; }
CODE void sub_cc(uint32_t &d, uint32_t a, uint32_t b) { put(d, (uint64_t)a - b); }
CODE void subc_cc(uint32_t &d, uint32_t a, uint32_t b) { put(d, (uint64_t)a - b - flag); }
CODE void subc(uint32_t &d, uint32_t a, uint32_t b) { d = a - b - flag; }
CODE void madlo_cc(uint32_t &d, uint32_t a, uint32_t b, uint32_t c) { put(d, (uint64_t)lo(a, b) + c); }
CODE void madclo_cc(uint32_t &d, uint32_t a, uint32_t b, uint32_t c) { put(d, (uint64_t)lo(a, b) + c + flag); }
CODE void madchi_cc(uint32_t &d, uint32_t a, uint32_t b, uint32_t c) { put(d, (uint64_t)hi(a, b) + c + flag); }
CODE void madchi(uint32_t &d, uint32_t a, uint32_t b, uint32_t c) { d = hi(a, b) + c + flag; }
#endif

#define LIMBS 8

struct Number {
  uint32_t v[LIMBS];
};

CODE Number load(const uint32_t *from) {
  Number a;
#pragma unroll
  for (int i = 0; i < LIMBS; i++) a.v[i] = from[i];
  return a;
}

// row += a·b, with every second limb of a; the carry stays in the flag.
CODE void multiplyInto(uint32_t *row, const uint32_t *a, uint32_t b) {
  madlo_cc(row[0], a[0], b, row[0]);
  madchi_cc(row[1], a[0], b, row[1]);
#pragma unroll
  for (int j = 2; j < LIMBS; j += 2) {
    madclo_cc(row[j], a[j], b, row[j]);
    madchi_cc(row[j + 1], a[j], b, row[j + 1]);
  }
}

// even and odd get a·b, and lose their lowest limb, which becomes zero.
CODE void multiplyAndReduce(uint32_t *even, uint32_t *odd, const uint32_t *a, uint32_t b, bool first) {
  if (first) {
#pragma unroll
    for (int j = 0; j < LIMBS; j++) even[j] = odd[j] = 0;
    multiplyInto(odd, a + 1, b);
    multiplyInto(even, a, b);
  } else {
    // odd moves down by two limbs, and what was between goes to even.
    add_cc(even[0], even[0], odd[1]);
#pragma unroll
    for (int j = 0; j < LIMBS - 2; j += 2) {
      madclo_cc(odd[j], a[j + 1], b, odd[j + 2]);
      madchi_cc(odd[j + 1], a[j + 1], b, odd[j + 3]);
    }
    madclo_cc(odd[LIMBS - 2], a[LIMBS - 1], b, 0);
    madchi(odd[LIMBS - 1], a[LIMBS - 1], b, 0);
    multiplyInto(even, a, b);
    addc(odd[LIMBS - 1], odd[LIMBS - 1], 0);
  }
  uint32_t m = even[0] * NEGATIVE_INVERSE;
  multiplyInto(odd, MODULUS + 1, m);
  multiplyInto(even, MODULUS, m);
  addc(odd[LIMBS - 1], odd[LIMBS - 1], 0);
}

// a·b/2^256, below 2r for a and b below 2r.
CODE Number multiply(const Number &a, const Number &b) {
  uint32_t even[LIMBS], odd[LIMBS];
#pragma unroll
  for (int i = 0; i < LIMBS; i += 2) {
    multiplyAndReduce(even, odd, a.v, b.v[i], i == 0);
    multiplyAndReduce(odd, even, a.v, b.v[i + 1], false);
  }
  Number c;
  add_cc(c.v[0], even[0], odd[1]);
#pragma unroll
  for (int j = 1; j < LIMBS - 1; j++) addc_cc(c.v[j], even[j], odd[j + 1]);
  addc(c.v[LIMBS - 1], even[LIMBS - 1], 0);
  return c;
}

// a + b, below 2r for a and b below 2r.
CODE Number add(const Number &a, const Number &b) {
  Number s, d;
  add_cc(s.v[0], a.v[0], b.v[0]);
#pragma unroll
  for (int j = 1; j < LIMBS - 1; j++) addc_cc(s.v[j], a.v[j], b.v[j]);
  addc(s.v[LIMBS - 1], a.v[LIMBS - 1], b.v[LIMBS - 1]);
  sub_cc(d.v[0], s.v[0], TWICE_MODULUS[0]);
#pragma unroll
  for (int j = 1; j < LIMBS; j++) subc_cc(d.v[j], s.v[j], TWICE_MODULUS[j]);
  uint32_t borrow;
  subc(borrow, 0, 0);
#pragma unroll
  for (int j = 0; j < LIMBS; j++) d.v[j] = borrow ? s.v[j] : d.v[j];
  return d;
}

CODE Number fifth(const Number &x) {
  Number square = multiply(x, x);
  return multiply(multiply(square, square), x);
}

// P2 by one thread.
CODE Number compress(const Number &a, const Number &b) {
  Number x = a, y = b, s = add(x, y);
  x = add(s, x);
  y = add(s, y);
#pragma unroll 1
  for (int r = 0; r < HALF; r++) {
    x = fifth(add(x, load(FULL[2 * r])));
    y = fifth(add(y, load(FULL[2 * r + 1])));
    s = add(x, y);
    x = add(s, x);
    y = add(s, y);
  }
#pragma unroll 1
  for (int r = 0; r < PARTIAL; r++) {
    x = fifth(add(x, load(PART[r])));
    Number thrice = add(add(y, y), y); // beside the multiplications
    s = add(x, x);
    s = add(s, y);
    y = add(thrice, x);
    x = s;
  }
#pragma unroll 1
  for (int r = HALF; r < 2 * HALF; r++) {
    x = fifth(add(x, load(FULL[2 * r])));
    y = fifth(add(y, load(FULL[2 * r + 1])));
    s = add(x, y);
    x = add(s, x);
    y = add(s, y);
  }
  return add(y, b);
}

// ---------------------------------------------------------------------------
// Threads together: nine threads have a limb of 29 bits each, in Montgomery
// form with 2^261, and tell each other what they need. Limbs may be a little
// larger than 29 bits, and numbers than r.

#define WIDE 9
#define GROUP 16 // threads of a group: a power of two, of which WIDE work
#define BITS 29
#define MASK ((1u << BITS) - 1)

#ifdef __CUDACC__
#define THREADS 1
#else
#define THREADS GROUP
#endif

struct Each { // a value for each thread of a group
  uint64_t v[THREADS];
};

#define FOR_EACH for (int t = 0; t < THREADS; t++)

#ifdef __CUDACC__
CODE int me() { return threadIdx.x % GROUP; }
CODE uint64_t from(const Each &a, int other, int) { return __shfl_sync(0xffffffffu, (unsigned long long)a.v[0], other, GROUP); }
CODE Each down(const Each &a) { // of the next thread
  Each b = {{__shfl_down_sync(0xffffffffu, (unsigned long long)a.v[0], 1, GROUP)}};
  if (me() >= WIDE - 1) b.v[0] = 0;
  return b;
}
CODE Each up(const Each &a) { // of the thread before
  Each b = {{__shfl_up_sync(0xffffffffu, (unsigned long long)a.v[0], 1, GROUP)}};
  if (me() == 0) b.v[0] = 0;
  return b;
}
#define ME(t) me()
#else
CODE uint64_t from(const Each &a, int other, int) { return a.v[other]; }
CODE Each down(const Each &a) {
  Each b = {};
  for (int t = 0; t < WIDE - 1; t++) b.v[t] = a.v[t + 1];
  return b;
}
CODE Each up(const Each &a) {
  Each b = {};
  for (int t = 1; t < GROUP; t++) b.v[t] = a.v[t - 1];
  return b;
}
#define ME(t) (t)
#endif

CODE Each loadEach(const uint32_t *limbs) {
  Each a;
  FOR_EACH a.v[t] = ME(t) < WIDE ? limbs[ME(t) < WIDE ? ME(t) : 0] : 0;
  return a;
}

CODE Each plus(const Each &a, const Each &b) {
  Each c;
  FOR_EACH c.v[t] = a.v[t] + b.v[t];
  return c;
}

// carry hands what is above 29 bits on, once. The highest limb has nothing.
CODE Each carry(const Each &a) {
  Each low, high;
  FOR_EACH {
    low.v[t] = a.v[t] & MASK;
    high.v[t] = a.v[t] >> BITS;
  }
  return plus(low, up(high));
}

// a·b/2^261, for limbs below 2^30.
CODE Each multiplyEach(const Each &a, const Each &b, const Each &modulus) {
  Each c = {};
#pragma unroll
  for (int i = 0; i < WIDE; i++) {
    Each m;
    FOR_EACH {
      c.v[t] += (uint64_t)(uint32_t)a.v[t] * (uint32_t)from(b, i, t);
      m.v[t] = ((uint32_t)c.v[t] * NEGATIVE_INVERSE) & MASK;
    }
    FOR_EACH c.v[t] += (uint64_t)(uint32_t)modulus.v[t] * (uint32_t)from(m, 0, t);
    Each next = down(c);
    FOR_EACH next.v[t] += ME(t) == 0 ? c.v[t] >> BITS : 0;
    c = next;
  }
  return carry(carry(c));
}

// lower takes what is above 2^254 away, modulo r.
CODE Each lower(const Each &a, const Each &top) {
  Each c = carry(a);
  const int above = 254 - BITS * (WIDE - 1);
  Each d;
  FOR_EACH {
    uint64_t low = ME(t) == WIDE - 1 ? c.v[t] & ((1u << above) - 1) : c.v[t];
    d.v[t] = low + (uint64_t)(uint32_t)top.v[t] * (uint32_t)(from(c, WIDE - 1, t) >> above);
  }
  return carry(d);
}

CODE Each fifthEach(const Each &x, const Each &modulus) {
  Each square = multiplyEach(x, x, modulus);
  return multiplyEach(multiplyEach(square, square, modulus), x, modulus);
}

// P2 by a group. Sums are carried before they are multiplied.
CODE Each compressEach(const Each &a, const Each &b) {
  const Each modulus = loadEach(MODULUS29), top = loadEach(TOP29);
  Each x = a, y = b, s = plus(x, y);
  x = plus(s, x);
  y = plus(s, y);
#pragma unroll 1
  for (int r = 0; r < HALF; r++) {
    x = fifthEach(carry(plus(x, loadEach(FULL29[2 * r]))), modulus);
    y = fifthEach(carry(plus(y, loadEach(FULL29[2 * r + 1]))), modulus);
    s = plus(x, y);
    x = plus(s, x);
    y = plus(s, y);
  }
  y = lower(y, top);
#pragma unroll 1
  for (int r = 0; r < PARTIAL; r++) {
    x = fifthEach(carry(plus(x, loadEach(PART29[r]))), modulus);
    s = plus(plus(x, x), y);
    y = lower(plus(plus(plus(y, y), y), x), top);
    x = s;
  }
#pragma unroll 1
  for (int r = HALF; r < 2 * HALF; r++) {
    x = fifthEach(carry(plus(x, loadEach(FULL29[2 * r]))), modulus);
    y = fifthEach(carry(plus(y, loadEach(FULL29[2 * r + 1]))), modulus);
    s = plus(x, y);
    x = plus(s, x);
    y = plus(s, y);
  }
  return lower(plus(y, b), top);
}

// ---------------------------------------------------------------------------
// Numbers in and out: 29-bit limbs are made from the others here, on the host.

static void split29(const uint32_t *words, uint32_t *limbs) {
  for (int i = 0; i < WIDE; i++) {
    int bit = BITS * i, word = bit / 32, shift = bit % 32;
    uint64_t two = words[word] | (word + 1 < LIMBS ? (uint64_t)words[word + 1] << 32 : 0);
    limbs[i] = (uint32_t)(two >> shift) & MASK;
  }
}

// read reads 64 hexadecimal digits.
static bool read(FILE *in, uint32_t *words) {
  char text[65];
  if (fscanf(in, "%64s", text) != 1 || strlen(text) != 64) return false;
  for (int i = 0; i < LIMBS; i++) {
    char digits[9] = {};
    memcpy(digits, text + 8 * (LIMBS - 1 - i), 8);
    if (sscanf(digits, "%8x", &words[i]) != 1) return false;
  }
  return true;
}

// print prints a number that may be some times r too large, as it is: whoever
// reads it reduces it.
static void print(const uint32_t *words) {
  for (int i = LIMBS - 1; i >= 0; i--) printf("%08x", words[i]);
}

// printLimbs is print of limbs that may overlap.
static void printLimbs(const uint64_t *limbs) {
  uint32_t words[LIMBS] = {};
  for (int i = 0; i < WIDE; i++) {
    int bit = BITS * i, word = bit / 32, shift = bit % 32;
    unsigned __int128 add = (unsigned __int128)limbs[i] << shift;
    for (; word < LIMBS; word++) {
      add += words[word];
      words[word] = (uint32_t)add;
      add >>= 32;
    }
  }
  print(words);
}

#ifdef __CUDACC__

static void must(cudaError_t e) {
  if (e == cudaSuccess) return;
  fprintf(stderr, "%s\n", cudaGetErrorString(e));
  exit(1);
}

// In out, one thread's result, then that of a group.
__global__ void checkKernel(const Number *in, Number *out, const uint32_t *in29, uint64_t *out29) {
  Each e = compressEach(loadEach(in29), loadEach(in29 + WIDE));
  if (threadIdx.x < WIDE) out29[threadIdx.x] = e.v[0];
  if (threadIdx.x == 0) out[0] = compress(in[0], in[1]);
}

static void compressBoth(const Number *in, Number *out, const uint32_t *in29, uint64_t *out29) {
  static Number *numbers;
  static uint32_t *limbs;
  static uint64_t *results;
  if (!numbers) {
    must(cudaMallocManaged(&numbers, 3 * sizeof(Number)));
    must(cudaMallocManaged(&limbs, 2 * WIDE * sizeof(uint32_t)));
    must(cudaMallocManaged(&results, WIDE * sizeof(uint64_t)));
  }
  memcpy(numbers, in, 2 * sizeof(Number));
  memcpy(limbs, in29, 2 * WIDE * sizeof(uint32_t));
  checkKernel<<<1, 32>>>(numbers, numbers + 2, limbs, results);
  must(cudaGetLastError());
  must(cudaDeviceSynchronize());
  *out = numbers[2];
  memcpy(out29, results, WIDE * sizeof(uint64_t));
}

// Each thread makes a chain of its own.
__global__ void alone(Number *x, int length) {
  Number a = x[blockIdx.x * blockDim.x + threadIdx.x];
  const Number b = a;
#pragma unroll 1
  for (int i = 0; i < length; i++) a = compress(a, b);
  x[blockIdx.x * blockDim.x + threadIdx.x] = a;
}

// Each group makes a chain.
__global__ void grouped(uint64_t *x, int length) {
  Each a = {{x[blockIdx.x * blockDim.x + threadIdx.x]}};
  const Each b = a;
#pragma unroll 1
  for (int i = 0; i < length; i++) a = compressEach(a, b);
  x[blockIdx.x * blockDim.x + threadIdx.x] = a.v[0];
}

// timed is the microseconds of a compression in chains of such a length: the
// best of some runs.
template <typename F> static double timed(F launch, int length) {
  cudaEvent_t begin, end;
  must(cudaEventCreate(&begin));
  must(cudaEventCreate(&end));
  float best = 0;
  for (int run = 0; run < 5; run++) {
    must(cudaEventRecord(begin));
    launch();
    must(cudaGetLastError());
    must(cudaEventRecord(end));
    must(cudaEventSynchronize(end));
    float ms;
    must(cudaEventElapsedTime(&ms, begin, end));
    if (best == 0 || ms < best) best = ms;
  }
  return 1e3 * best / length;
}

static int measure() {
  cudaDeviceProp device;
  must(cudaGetDeviceProperties(&device, 0));
  const int length = 500, threads = 256, most = 2048 / threads;
  const size_t all = (size_t)device.multiProcessorCount * most * threads;
  Number *x;
  uint64_t *each;
  must(cudaMalloc(&x, all * sizeof(Number)));
  must(cudaMemset(x, 1, all * sizeof(Number)));
  must(cudaMalloc(&each, all * sizeof(uint64_t)));
  must(cudaMemset(each, 0, all * sizeof(uint64_t)));
  auto line = [&](const char *name, double micros, long compressions) {
    printf("{\"device\":\"%s\",\"name\":\"%s\",\"micros\":%.4f,\"compressions\":%ld}\n", device.name, name, micros, compressions);
    fflush(stdout);
  };
  line("one thread", timed([&] { alone<<<1, 1>>>(x, length); }, length), 1);
  line("nine threads together", timed([&] { grouped<<<1, 32>>>(each, length); }, length), 2);
  const int sm = device.multiProcessorCount;
  char name[64];
  const int sizes[] = {1, 4, 8, 16, 32}; // warps of each multiprocessor
  for (int warps : sizes) {
    int block = warps < 8 ? 32 * warps : threads, blocks = sm * (32 * warps / block);
    snprintf(name, sizeof name, "%d threads a multiprocessor", 32 * warps);
    line(name, timed([&] { alone<<<blocks, block>>>(x, length); }, length), (long)blocks * block);
  }
  for (int warps : sizes) {
    int block = warps < 8 ? 32 * warps : threads, blocks = sm * (32 * warps / block);
    snprintf(name, sizeof name, "together, %d a multiprocessor", 2 * warps);
    line(name, timed([&] { grouped<<<blocks, block>>>(each, length); }, length), (long)blocks * block / GROUP);
  }
  return 0;
}
#else
static void compressBoth(const Number *in, Number *out, const uint32_t *in29, uint64_t *out29) {
  *out = compress(in[0], in[1]);
  Each e = compressEach(loadEach(in29), loadEach(in29 + WIDE));
  for (int i = 0; i < WIDE; i++) out29[i] = e.v[i];
}

static int measure() {
  fprintf(stderr, "compiled without CUDA: there is nothing to measure\n");
  return 1;
}
#endif

// check reads numbers in the Montgomery form of each way: a and b with 2^256,
// then a and b with 2^261.
static int check() {
  for (;;) {
    Number in[2], out, wide[2];
    if (!read(stdin, in[0].v)) return 0;
    if (!read(stdin, in[1].v) || !read(stdin, wide[0].v) || !read(stdin, wide[1].v)) return 1;
    uint32_t limbs[2 * WIDE];
    uint64_t result[WIDE];
    split29(wide[0].v, limbs);
    split29(wide[1].v, limbs + WIDE);
    compressBoth(in, &out, limbs, result);
    print(out.v);
    printf(" ");
    printLimbs(result);
    printf("\n");
  }
}

int main(int argc, char **argv) {
  if (argc == 2 && !strcmp(argv[1], "check")) return check();
  if (argc == 2 && !strcmp(argv[1], "measure")) return measure();
  fprintf(stderr, "usage: p2 check | p2 measure\n");
  return 2;
}
