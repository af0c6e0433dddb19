// Command asm generates the assembly of package blamka. It is a module of its
// own so that building Muster needs no generator. Package blamka's "go
// generate" runs it once for each kernel.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/mmcloughlin/avo/build"
)

func main() {
	name := flag.String("kernel", "", "the kernel to generate: avx512, avx2 or neon")
	flag.Parse() // avo's own flags too
	switch *name {
	case "avx512":
		generate(newAVX512())
	case "avx2":
		generate(newAVX2())
	case "neon":
		n := new(neon)
		n.text()
		if err := os.WriteFile(flag.Lookup("out").Value.String(), []byte(n.String()), 0o666); err != nil {
			fmt.Fprintln(os.Stderr, "asm:", err)
			os.Exit(1)
		}
	default:
		fmt.Fprintf(os.Stderr, "asm: unknown kernel %q\n", *name)
		os.Exit(2)
	}
}

// generate writes the files that avo's flags name.
func generate(k kernel) {
	build.ConstraintExpr("!purego")
	compress(k)
	build.Generate()
}
