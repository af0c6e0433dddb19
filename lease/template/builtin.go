package template

import (
	"embed"
	"fmt"
	"io/fs"
	"path"

	"github.com/muster-network/muster/internal/hint"
)

//go:embed recipes/*.yaml
var recipes embed.FS

// Builtin are the recipes that come with this program, by name. Whoever trusts the program trusts them.
func Builtin() ([]*Recipe, error) {
	files, err := fs.Glob(recipes, "recipes/*.yaml")
	if err != nil {
		return nil, err
	}
	var all []*Recipe
	for _, file := range files {
		data, err := recipes.ReadFile(file)
		if err != nil {
			return nil, err
		}
		r, err := Parse(data)
		if err == nil && r.Name+".yaml" != path.Base(file) {
			err = fmt.Errorf("%w: its name is %s", ErrRecipe, r.Name)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, r)
	}
	return all, nil
}

// Find is the built-in recipe of a name. Its error is [fs.ErrNotExist].
func Find(name string) (*Recipe, error) {
	all, err := Builtin()
	if err != nil {
		return nil, err
	}
	for _, r := range all {
		if r.Name == name {
			return r, nil
		}
	}
	return nil, hint.Add(fmt.Errorf("there is no template %.40q: %w", name, fs.ErrNotExist), "muster vm templates lists those that there are; give the file of another one")
}
