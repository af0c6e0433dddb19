package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// version is what this program was built from.
type version struct {
	Version string `json:"version"` // of the module
	Commit  string `json:"commit"`  // empty: not known
	Time    string `json:"time"`    // of the commit
	Changed bool   `json:"changed"` // there were changes that no commit has
	Go      string `json:"go"`
	Target  string `json:"target"`
}

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print what this program was built from",
		Example: "  muster version\n  muster version --json",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			v := thisVersion()
			return print(cmd, v, v.write)
		},
	}
}

// thisVersion is what this program was built from.
func thisVersion() version {
	info, _ := debug.ReadBuildInfo() // without it, the fields stay empty
	return versionOf(info)
}

func versionOf(info *debug.BuildInfo) version {
	v := version{Go: runtime.Version(), Target: runtime.GOOS + "/" + runtime.GOARCH}
	if info == nil {
		return v
	}
	v.Version = info.Main.Version
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			v.Commit = s.Value
		case "vcs.time":
			v.Time = s.Value
		case "vcs.modified":
			v.Changed = s.Value == "true"
		}
	}
	return v
}

// name tells versions of the program apart, in one line.
func (v version) name() string {
	return fmt.Sprintf("%q %q changed=%t", v.Version, v.Commit, v.Changed)
}

func (v version) write(w io.Writer) error {
	commit := v.Commit
	switch {
	case commit == "":
		commit = "not known"
	case v.Changed:
		commit += ", changed"
	}
	name := v.Version
	if name == "" || name == "(devel)" {
		name = "development"
	}
	cells := []string{"muster", name, "commit", commit}
	if v.Time != "" {
		cells = append(cells, "of", v.Time)
	}
	return rows(w, append(cells, "go", v.Go+" "+v.Target)...)
}
