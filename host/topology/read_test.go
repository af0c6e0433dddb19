package topology

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"
)

var update = flag.Bool("update", false, "write what was read into the recorded trees")

// Every file in testdata is a recorded tree, with the affinity mask if there
// was one, and what must be read from it.
func TestReadRecordedTrees(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no recorded trees: %v", err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			root, err := txtar.FS(archive)
			if err != nil {
				t.Fatal(err)
			}
			var mask []int
			if s := readString(root, "affinity"); s != "" {
				if mask, err = parseList(s); err != nil {
					t.Fatal(err)
				}
			}
			m, err := read(root, mask)
			if err != nil {
				t.Fatal(err)
			}
			got := describe(m)
			if *update {
				rewrite(t, name, archive, got)
			} else if want := readString(root, "want"); got != want {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}

func rewrite(t *testing.T, name string, a *txtar.Archive, want string) {
	i := slices.IndexFunc(a.Files, func(f txtar.File) bool { return f.Name == "want" })
	a.Files[i].Data = []byte(want + "\n")
	if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
		t.Fatal(err)
	}
}

// describe is all of a machine in a form to read and compare.
func describe(m *Machine) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%q: %d units on %d of %d cores, smt %v, hybrid %v\n",
		m.Model, m.Units(), len(m.Cores), m.Installed, m.SMT, hybrid(m))
	fmt.Fprintf(&b, "cpus %s, quota %g", FormatList(m.Limits.CPUs), m.Limits.Quota)
	if m.Limits.Nodes != nil {
		fmt.Fprintf(&b, ", memory of nodes %s", FormatList(m.Limits.Nodes))
	}
	if l := m.Limits.Memory; l.Limited() {
		fmt.Fprintf(&b, ", %d MiB left of %d MiB in %s", l.Available>>20, l.Bytes>>20, l.Group)
	}
	for _, n := range m.Nodes {
		fmt.Fprintf(&b, "\nnode %d: cpus %s, %d MiB left of %d MiB", n.ID, FormatList(n.CPUs), n.Available>>20, n.Total>>20)
	}
	for _, c := range m.Cores {
		fmt.Fprintf(&b, "\n%s core %d.%d: threads %s, node %d, speed %.2f, shared %v, caches %dK %dK %dK",
			c.Kind, c.Package, c.ID, FormatList(c.Threads), c.Node, c.Speed, c.Shared(),
			cacheBytes(c, 1)>>10, cacheBytes(c, 2)>>10, cacheBytes(c, 3)>>10)
	}
	return b.String()
}

// hybrid says whether the machine has cores of more than one kind.
func hybrid(m *Machine) bool {
	return slices.ContainsFunc(m.Cores, func(c Core) bool { return c.Kind != m.Cores[0].Kind })
}

// cacheBytes is the size of the core's data or unified cache of a level, or 0
// if it has none.
func cacheBytes(c Core, level int) int64 {
	for _, k := range c.Caches {
		if k.Level == level && k.Type != "Instruction" {
			return k.Bytes
		}
	}
	return 0
}

func TestReadWithoutTopology(t *testing.T) {
	if _, err := read(fstest.MapFS{}, nil); !errors.Is(err, ErrNoTopology) {
		t.Errorf("an empty tree gives %v", err)
	}
}

func TestReadMalformed(t *testing.T) {
	tests := map[string]fstest.MapFS{
		"list of CPUs":   {cpuDir + "/online": {Data: []byte("0-x")}},
		"reversed range": {cpuDir + "/online": {Data: []byte("3-0")}},
		"huge range":     {cpuDir + "/online": {Data: []byte("0-4000000000")}},
		"control group": {
			cpuDir + "/online": {Data: []byte("0")},
			"proc/self/cgroup": {Data: []byte("nonsense")},
		},
		"cache size": {
			cpuDir + "/online":                 {Data: []byte("0")},
			cpuDir + "/cpu0/cache/index0/size": {Data: []byte("much")},
		},
	}
	for name, root := range tests {
		t.Run(name, func(t *testing.T) {
			if m, err := read(root, nil); err == nil {
				t.Errorf("read as %s", describe(m))
			}
		})
	}
}

func TestUnitsWithinQuota(t *testing.T) {
	cores := make([]Core, 4)
	for quota, want := range map[float64]int{0: 4, 0.5: 0, 1: 1, 3.99: 3, 64: 4} {
		m := Machine{Cores: cores, Limits: Limits{Quota: quota}}
		if got := m.Units(); got != want {
			t.Errorf("quota %g: %d units, want %d", quota, got, want)
		}
	}
}

func TestLists(t *testing.T) {
	for _, s := range []string{"", "0", "0-3", "0,2,4", "0-3,8,10-11"} {
		list, err := parseList(s + "\n")
		if err != nil {
			t.Fatal(err)
		}
		if got := FormatList(list); got != s {
			t.Errorf("%q is written as %q", s, got)
		}
	}
}

func FuzzParseList(f *testing.F) {
	f.Add("0-3,8")
	f.Fuzz(func(t *testing.T, s string) {
		list, err := parseList(s)
		if err != nil {
			return
		}
		again, err := parseList(FormatList(list))
		if err != nil || !slices.Equal(list, again) {
			t.Errorf("%q reads as %v, then as %v (%v)", s, list, again, err)
		}
	})
}

// A prover with fewer units than cores has them on cores of its own.
func TestSharedCoresComeLast(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/taskset.txtar")
	if err != nil {
		t.Fatal(err)
	}
	root, err := txtar.FS(archive)
	if err != nil {
		t.Fatal(err)
	}
	m, err := read(root, []int{1, 4, 12})
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Cores) != 2 || m.Cores[0].Shared() || !slices.Equal(m.Cores[0].Threads, []int{4, 12}) || !m.Cores[1].Shared() {
		t.Errorf("read as %s", describe(m))
	}
}
