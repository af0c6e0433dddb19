package peer

import "github.com/klauspost/cpuid/v2"

var haveAVX512 = cpuid.CPU.Supports(cpuid.AVX512F)
