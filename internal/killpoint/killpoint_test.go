package killpoint_test

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/killpoint"
)

var mark = regexp.MustCompile(`killpoint\.Here\("([^"]*)"\)`)

// Every point of the list is in the code, once, and no other is.
func TestEachPointIsInTheCodeOnce(t *testing.T) {
	found := map[string]int{}
	for _, dir := range []string{"prover", "chain/wallet", "lease", "fleet"} {
		err := filepath.WalkDir(filepath.Join("../..", dir), func(path string, entry fs.DirEntry, err error) error {
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil || entry.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			for _, m := range mark.FindAllSubmatch(text, -1) {
				found[string(m[1])]++
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, point := range killpoint.Points {
		if found[point] != 1 {
			t.Errorf("%s is in the code %d times", point, found[point])
		}
		delete(found, point)
	}
	for _, point := range slices.Sorted(maps.Keys(found)) {
		t.Errorf("%s is in the code, but not in the list", point)
	}
}
