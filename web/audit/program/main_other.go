//go:build !js

package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "audit: this program runs in a web page; for the same at a terminal, run muster audit")
	os.Exit(2)
}
