package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/internal/text"
	"github.com/muster-network/muster/lease"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/spec"
	"github.com/muster-network/muster/lease/template"
)

// templateFlags say what a machine is made into.
type templateFlags struct {
	name string
	keys []string
	set  []string
}

func (f *templateFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringVar(&f.name, "template", "", "what the machine is made into: a name of muster vm templates, or the file of a signed recipe")
	flags.StringSliceVar(&f.keys, "template-key", nil, "minisign key that signs recipes, or several, by commas")
	flags.StringArrayVar(&f.set, "set", nil, "parameter of the template, as NAME=VALUE or NAME=@FILE; give it again for another")
}

// recipe is the one that was asked for, or nil.
func (f *templateFlags) recipe() (*template.Recipe, error) {
	switch {
	case f.name == "" && len(f.set) > 0:
		return nil, hint.Add(errors.New("--set is of no use without a template"), "give --template")
	case f.name == "":
		return nil, nil
	}
	return findRecipe(f.name, f.keys)
}

// findRecipe is the built-in recipe of a name, or one in a file with a good signature.
func findRecipe(name string, keys []string) (*template.Recipe, error) {
	if spec.CheckName(name) == nil && !strings.HasSuffix(name, ".yaml") {
		return template.Find(name)
	}
	var trusted []image.Key
	for _, k := range keys {
		key, err := image.ParseKey(k)
		if err != nil {
			return nil, err
		}
		trusted = append(trusted, key)
	}
	r, err := template.OpenFile(trusted, name)
	if err != nil {
		return nil, fmt.Errorf("template %s: %w", name, err)
	}
	return r, nil
}

// values are the parameters that were set.
func (f *templateFlags) values() (map[string]string, error) {
	values := map[string]string{}
	for _, s := range f.set {
		name, value, ok := strings.Cut(s, "=")
		if !ok {
			return nil, hint.Add(errors.New("--set is not NAME=VALUE"), "write --set NAME=VALUE, or --set NAME=@FILE")
		}
		if _, twice := values[name]; twice {
			return nil, fmt.Errorf("--set %s is there twice", name)
		}
		if file, ok := strings.CutPrefix(value, "@"); ok {
			data, err := store.ReadFile(file, spec.MaxUserData)
			if err != nil {
				return nil, fmt.Errorf("--set %s: %w", name, err)
			}
			value = strings.TrimSuffix(string(data), "\n")
		}
		values[name] = value
	}
	return values, nil
}

// fits says whether a machine is large enough for a recipe.
func fits(r *template.Recipe, d ledger.Deployment, units, diskGiB int) error {
	memory, err := lease.Memory(d.Profile)
	if err != nil {
		return err
	}
	if got := memory(units); got < r.Least.MemoryMiB {
		return hint.Add(fmt.Errorf("template %s needs %d MiB of memory; a machine of %s has %d", r.Name, r.Least.MemoryMiB, text.Count(units, "unit"), got), "give --cores a higher number")
	}
	if diskGiB < r.Least.DiskGiB {
		return hint.Add(fmt.Errorf("template %s needs a disk of %d GiB", r.Name, r.Least.DiskGiB), "give --disk %d", r.Least.DiskGiB)
	}
	return nil
}
