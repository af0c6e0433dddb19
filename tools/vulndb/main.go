// Command vulndb writes the Go vulnerability database, as the module
// golang.org/x/vulndb holds it, into a folder that govulncheck reads with
// -db file://FOLDER, for machines that can reach only a module proxy.
//
// The layout is that of https://go.dev/doc/security/vuln/database.
package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// An entry is what is needed of a report in the OSV format.
type entry struct {
	ID       string `json:"id"`
	Modified string `json:"modified"`
	Affected []struct {
		Package struct {
			Name string `json:"name"` // a module's path, stdlib or toolchain
		} `json:"package"`
		Ranges []struct {
			Events []struct {
				Fixed string `json:"fixed"`
			} `json:"events"`
		} `json:"ranges"`
	} `json:"affected"`
}

type vuln struct {
	ID       string `json:"id"`
	Modified string `json:"modified"`
	Fixed    string `json:"fixed,omitempty"`
}

type module struct {
	Path  string `json:"path"`
	Vulns []vuln `json:"vulns"`
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: vulndb MODULE_FOLDER OUT_FOLDER")
		os.Exit(2)
	}
	if err := convert(filepath.Join(os.Args[1], "data", "osv"), os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "vulndb:", err)
		os.Exit(1)
	}
}

func convert(osv, out string) error {
	files, err := filepath.Glob(filepath.Join(osv, "GO-*.json"))
	if err != nil {
		return err
	}
	if len(files) == 0 {
		return fmt.Errorf("there are no reports in %s", osv)
	}
	modules, newest := map[string]*module{}, ""
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		var e entry
		if err := json.Unmarshal(data, &e); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if err := write(filepath.Join(out, "ID", e.ID+".json"), data); err != nil {
			return err
		}
		newest = max(newest, e.Modified)
		e.addTo(modules)
	}
	index := slices.SortedFunc(maps.Values(modules), func(a, b *module) int { return cmp.Compare(a.Path, b.Path) })
	if err := writeJSON(filepath.Join(out, "index", "modules.json"), index); err != nil {
		return err
	}
	return writeJSON(filepath.Join(out, "index", "db.json"), map[string]string{"modified": newest})
}

// addTo adds the report to each module that it is about, once.
func (e *entry) addTo(modules map[string]*module) {
	seen := map[string]bool{}
	for _, a := range e.Affected {
		path := a.Package.Name
		if seen[path] {
			continue
		}
		seen[path] = true
		if modules[path] == nil {
			modules[path] = &module{Path: path}
		}
		v := vuln{ID: e.ID, Modified: e.Modified}
		for _, r := range a.Ranges {
			for _, event := range r.Events {
				v.Fixed = cmp.Or(event.Fixed, v.Fixed)
			}
		}
		modules[path].Vulns = append(modules[path].Vulns, v)
	}
}

func writeJSON(path string, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return write(path, data)
}

func write(path string, data []byte) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, data, 0o644)
}
