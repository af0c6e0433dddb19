package main

import (
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// Every database that the sources open in a data folder is in backups, or is known to be needed by nobody.
func TestBackupsHaveEveryDatabase(t *testing.T) {
	root := strings.TrimSpace(string(mustOutput(t, "go", "list", "-m", "-f", "{{.Dir}}")))
	opened := map[string]bool{}
	if err := filepath.WalkDir(root, func(at string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := d.Name()
		if d.IsDir() && (name == "node_modules" || name == "store" || name == "storetest" || name == "dist" || strings.HasPrefix(name, ".")) {
			return fs.SkipDir
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		data, err := os.ReadFile(at)
		if opens.Match(data) {
			for _, m := range databaseName.FindAllSubmatch(data, -1) {
				opened[string(m[1])] = true
			}
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	saved := map[string]bool{}
	for _, d := range dataLayout().Databases {
		saved[path.Base(d.Pattern)] = true
	}
	if len(opened) < len(saved) {
		t.Errorf("found only %v", opened)
	}
	for name := range opened {
		if !saved[strings.NewReplacer("%d", "*", "%x", "*").Replace(name)] {
			t.Errorf("%s is in no backup: put it into dataLayout", name)
		}
	}
}

var (
	opens        = regexp.MustCompile(`store\.Open\(|sql\.Open\("sqlite"`)
	databaseName = regexp.MustCompile(`"([\w%-]+\.db)"`)
)

func mustOutput(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	out, err := exec.Command(name, args...).Output()
	if failed, ok := errors.AsType[*exec.ExitError](err); ok {
		t.Fatalf("%v: %s", err, failed.Stderr)
	}
	if err != nil {
		t.Fatal(err)
	}
	return out
}
