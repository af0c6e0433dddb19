package circuits

import (
	"os"
	"regexp"
	"strconv"
	"testing"
)

// The costs in docs/circuit.md are those of the committed descriptions.
func TestDocumentedCosts(t *testing.T) {
	page, err := os.ReadFile("../docs/circuit.md")
	if err != nil {
		t.Fatal(err)
	}
	dev, err := goldenInfo("dev")
	if err != nil {
		t.Fatal(err)
	}
	main, err := goldenInfo("main")
	if err != nil {
		t.Fatal(err)
	}
	dev.Gadgets["**whole circuit**"], dev.Uses["**whole circuit**"] = dev.Constraints, 0
	main.Gadgets["**whole circuit**"], main.Uses["**whole circuit**"] = main.Constraints, 0
	for name := range dev.Gadgets {
		row := regexp.MustCompile(`(?m)^\| ` + regexp.QuoteMeta(name) + ` \|[^|]*\| \**(\d+)\** \| (\d*) ?\| \**(\d+)\** \| (\d*) ?\|$`)
		found := row.FindSubmatch(page)
		if found == nil {
			t.Errorf("docs/circuit.md has no row for %q", name)
			continue
		}
		for i, want := range []int{dev.Gadgets[name], dev.Uses[name], main.Gadgets[name], main.Uses[name]} {
			if got, _ := strconv.Atoi(string(found[1+i])); got != want {
				t.Errorf("docs/circuit.md: %q has %d in column %d, the circuit %d", name, got, i, want)
			}
		}
	}
}
