package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/muster-network/muster/internal/store"
	"github.com/muster-network/muster/lease/image"
	"github.com/muster-network/muster/lease/template"
)

func newTemplate() *cobra.Command {
	return group("template", "Check and sign recipes of machines", "check recipe.yaml", newTemplateCheck(), newTemplateSign())
}

func newTemplateCheck() *cobra.Command {
	return &cobra.Command{
		Use:   "check RECIPE",
		Short: "Say what a recipe takes, or why it is none",
		Long: `Say what a recipe takes, or why it is none. Nothing is booted. What a recipe is
made of is in docs/renting.md.`,
		Example: `  muster template check recipe.yaml`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			data, err := store.ReadFile(args[0], template.MaxRecipe)
			if err != nil {
				return err
			}
			r, err := template.Parse(data)
			if err != nil {
				return err
			}
			return print(cmd, r, func(w io.Writer) error { return writeRecipe(w, r) })
		},
	}
}

func newTemplateSign() *cobra.Command {
	var key, passwordFile string
	cmd := &cobra.Command{
		Use:   "sign RECIPE",
		Short: "Check a recipe and sign it",
		Long: `Check a recipe and sign it: the signature is beside it then, in a file with
".minisig" after its name. The key is one that signs catalogues of images, or
another one of minisign's; "muster image key" draws one.`,
		Example: `  muster template sign recipe.yaml --key catalogue.key`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			r, err := template.SignFile(key, func() (string, error) { return readPassword(cmd, passwordFile, key) }, args[0])
			if err != nil {
				return err
			}
			result := struct {
				Name      string `json:"name"`
				Version   uint64 `json:"version"`
				Signature string `json:"signature"`
			}{r.Name, r.Version, args[0] + image.SignatureSuffix}
			return print(cmd, result, func(w io.Writer) error {
				return rows(w, "recipe", fmt.Sprintf("%s version %d", r.Name, r.Version), "signature", result.Signature)
			})
		},
	}
	registerCatalogueKey(cmd, &key, &passwordFile)
	return cmd
}

func newVMTemplates() *cobra.Command {
	var keys []string
	cmd := &cobra.Command{
		Use:   "templates [NAME|FILE]",
		Short: "List what machines can be made into, or show one of it",
		Long: `List what muster vm create can make machines into. With a name, or the file of a
signed recipe, show what it is, what can be set, and how its health is told.`,
		Example: `  muster vm templates
  muster vm templates postgresql`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 1 {
				r, err := findRecipe(args[0], keys)
				if err != nil {
					return err
				}
				return print(cmd, r, func(w io.Writer) error { return writeRecipe(w, r) })
			}
			all, err := template.Builtin()
			if err != nil {
				return err
			}
			return print(cmd, all, func(w io.Writer) error {
				t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
				fmt.Fprintln(t, "NAME\tMIB\tGIB\tWHAT")
				for _, r := range all {
					fmt.Fprintf(t, "%s\t%d\t%d\t%s\n", r.Name, r.Least.MemoryMiB, r.Least.DiskGiB, r.Title)
				}
				return t.Flush()
			})
		},
	}
	cmd.Flags().StringSliceVar(&keys, "template-key", nil, "minisign key that signs recipes, or several, by commas")
	return cmd
}

// writeRecipe shows a recipe to a person.
func writeRecipe(w io.Writer, r *template.Recipe) error {
	width := len("healthy if")
	for _, p := range r.Parameters {
		width = max(width, len("--set "+p.Name))
	}
	wrapped := func(name, value string) []string { return wrappedIn(name, value, width) }
	cells := []string{"template", fmt.Sprintf("%s, version %d", r.Name, r.Version)}
	cells = append(cells, wrapped("", r.Title)...)
	cells = append(cells, wrapped("about", strings.Join(strings.Fields(r.About), " "))...)
	cells = append(cells, "image", r.Image, "needs", fmt.Sprintf("%d MiB of memory, %d GiB of disk", r.Least.MemoryMiB, r.Least.DiskGiB))
	for _, p := range r.Parameters {
		what := p.About
		switch {
		case p.Default == nil:
			what += " (must be set)"
		case p.Type != template.Text && *p.Default != "":
			what += fmt.Sprintf(" (default %s)", *p.Default)
		}
		cells = append(cells, wrapped("--set "+p.Name, what)...)
	}
	if len(r.Ports) > 0 {
		cells = append(cells, "ports", strings.Join(r.Ports, " "))
	}
	for _, c := range r.Health {
		cells = append(cells, wrapped("healthy if", c.About)...)
	}
	return rows(w, cells...)
}
