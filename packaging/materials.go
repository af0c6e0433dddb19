package main

import (
	"debug/buildinfo"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// A bill says what a program is made of (CycloneDX 1.6).
type bill struct {
	Format     string      `json:"bomFormat"`
	Version    string      `json:"specVersion"`
	Serial     int         `json:"version"`
	Metadata   metadata    `json:"metadata"`
	Components []component `json:"components"`
}

type metadata struct {
	Component component `json:"component"`
}

type component struct {
	Type       string     `json:"type"`
	Name       string     `json:"name"`
	Version    string     `json:"version"`
	URL        string     `json:"purl,omitempty"`
	Properties []property `json:"properties,omitempty"`
}

type property struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// writeMaterials writes the bill of materials of a program beside it, from what the toolchain has put into it.
func writeMaterials(program string) error {
	info, err := buildinfo.ReadFile(program)
	if err != nil {
		return err
	}
	text, err := json.MarshalIndent(billOf(filepath.Base(program), info), "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(program+".cdx.json", append(text, '\n'), 0o644)
}

func billOf(name string, info *buildinfo.BuildInfo) bill {
	b := bill{
		Format: "CycloneDX", Version: "1.6", Serial: 1,
		Metadata: metadata{component{Type: "application", Name: name, Version: info.Main.Version}},
		Components: []component{{
			Type: "library", Name: "stdlib", Version: info.GoVersion, URL: "pkg:golang/stdlib@" + info.GoVersion,
		}},
	}
	for _, dep := range info.Deps {
		if dep.Replace != nil {
			dep = dep.Replace
		}
		b.Components = append(b.Components, component{
			Type: "library", Name: dep.Path, Version: dep.Version, URL: fmt.Sprintf("pkg:golang/%s@%s", dep.Path, dep.Version),
			Properties: []property{{"go:sum", dep.Sum}},
		})
	}
	return b
}
