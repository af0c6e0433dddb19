// Command asm generates the assembly of package blamka. It is a module of its
// own so that whoever builds Muster needs no generator. Package blamka's
// "go generate" runs it once for each kernel.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/mmcloughlin/avo/build"
)

func main() {
	kernels := map[string]func() kernel{
		"avx512": newAVX512,
		"avx2":   newAVX2,
	}
	name := flag.String("kernel", "", "the kernel to generate")
	flag.Parse() // avo's own flags, too
	newKernel, ok := kernels[*name]
	if !ok {
		fmt.Fprintf(os.Stderr, "asm: unknown kernel %q\n", *name)
		os.Exit(2)
	}
	build.ConstraintExpr("!purego")
	k := newKernel()
	compress(k)
	walks(k)
	build.Generate()
}
