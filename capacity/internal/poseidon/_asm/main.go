// Command asm generates the assembly of package poseidon. It is a module of
// its own so that building Muster needs no generator. Package poseidon's "go
// generate" runs it once for each kernel.
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/mmcloughlin/avo/build"
)

func main() {
	name := flag.String("kernel", "", "the kernel to generate: scalar, float or ifma")
	flag.Parse() // avo's own flags too
	build.ConstraintExpr("!purego")
	switch *name {
	case "scalar":
		permute2("permute2Scalar", 1)
		permute2("permute2TwiceScalar", 2)
		permute16()
	case "float":
		a := newArithmetic(func(a *arithmetic) multiplier { return &float{arithmetic: a} })
		compress8("compress8Float", a)
		sponge("sponge8Float", a)
	case "ifma":
		a := newArithmetic(func(a *arithmetic) multiplier { return ifma{a} })
		sponge("sponge8IFMA", a)
		pool := newPool("stepConstants")
		compress4(pool)
		steps8(pool)
	default:
		fmt.Fprintf(os.Stderr, "asm: unknown kernel %q\n", *name)
		os.Exit(2)
	}
	build.Generate()
}
