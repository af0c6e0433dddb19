package template

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/spec"
)

var (
	// ErrRecipe says that a file is not a recipe that this version can read.
	ErrRecipe = errors.New("not a recipe")
	// ErrValue says that a parameter is not what its recipe takes.
	ErrValue = errors.New("the recipe does not take this")
)

// MaxRecipe is how many bytes a recipe may have.
const MaxRecipe = 64 << 10

// format is the only format of recipes so far.
const format = 1

// Recipe is how a machine becomes something. See [Parse].
type Recipe struct {
	Format     int         `yaml:"format" json:"format"`   // 1
	Name       string      `yaml:"name" json:"name"`       // as of an image
	Version    uint64      `yaml:"version" json:"version"` // counts up
	Title      string      `yaml:"title" json:"title"`     // one line
	About      string      `yaml:"about" json:"about,omitempty"`
	Image      string      `yaml:"image" json:"image"` // that it was made for
	Least      Size        `yaml:"least" json:"least"`
	Parameters []Parameter `yaml:"parameters" json:"parameters"`
	Ports      []string    `yaml:"ports" json:"ports,omitempty"` // that are of use to others, such as tcp/443
	Health     []Check     `yaml:"health" json:"health"`         // all of them hold when it works

	// CloudConfig is cloud-init's, without its first line.
	CloudConfig map[string]any `yaml:"cloudConfig" json:"-"`
}

// Size is how large a machine has to be.
type Size struct {
	MemoryMiB int `yaml:"memoryMiB" json:"memoryMiB"`
	DiskGiB   int `yaml:"diskGiB" json:"diskGiB"`
}

// Parse reads a recipe and checks all of it that can be checked without a machine. A field that it does not know is
// an error. Errors are [ErrRecipe].
func Parse(data []byte) (*Recipe, error) {
	if len(data) > MaxRecipe {
		return nil, fmt.Errorf("%w: it has more than %d bytes", ErrRecipe, MaxRecipe)
	}
	r := &Recipe{}
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(r); err != nil {
		if errors.Is(err, io.EOF) {
			err = errors.New("it is empty")
		}
		return nil, hint.Add(fmt.Errorf("%w: %w", ErrRecipe, err), "a newer recipe may need a newer muster")
	}
	if err := d.Decode(new(any)); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: something follows its end", ErrRecipe)
	}
	if err := r.check(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrRecipe, err)
	}
	return r, nil
}

func (r *Recipe) check() error {
	if r.Format != format {
		return hint.Add(fmt.Errorf("its format is %d, not %d", r.Format, format), "a newer recipe may need a newer muster")
	}
	if r.Version == 0 {
		return errors.New("its version is 0 or missing")
	}
	if err := spec.CheckName(r.Name); err != nil {
		return fmt.Errorf("name: %w", err)
	}
	if err := spec.CheckName(r.Image); err != nil {
		return fmt.Errorf("image: %w", err)
	}
	if err := line(r.Title, 60); err != nil || r.Title == "" {
		return fmt.Errorf("the title is missing or not one line of 60 characters")
	}
	if err := text(r.About, 2000); err != nil {
		return fmt.Errorf("about: %w", err)
	}
	if r.Least.MemoryMiB < 32 || r.Least.MemoryMiB > 64<<20 || r.Least.DiskGiB < 1 || r.Least.DiskGiB > spec.MaxDiskGiB {
		return fmt.Errorf("%d MiB of memory and %d GiB of disk are not the least size of a machine", r.Least.MemoryMiB, r.Least.DiskGiB)
	}
	seen := map[string]bool{}
	for i := range r.Parameters {
		p := &r.Parameters[i]
		if err := p.check(); err != nil {
			return fmt.Errorf("parameter %.40q: %w", p.Name, err)
		}
		if seen[p.variable()] {
			return fmt.Errorf("parameter %q is there twice", p.Name)
		}
		seen[p.variable()] = true
	}
	for _, p := range r.Ports {
		protocol, number, _ := strings.Cut(p, "/")
		var n int
		if _, err := fmt.Sscanf(number, "%d", &n); err != nil || fmt.Sprint(n) != number || !port(n) || protocol != "tcp" && protocol != "udp" {
			return fmt.Errorf("%.40q is not a port such as tcp/443", p)
		}
	}
	if len(r.Health) == 0 {
		return errors.New("nothing says whether it works: it has no health check")
	}
	for i, c := range r.Health {
		if err := c.check(); err != nil {
			return fmt.Errorf("health check %d: %w", i+1, err)
		}
	}
	return r.checkCloudConfig()
}

// checkCloudConfig checks that it can be written as JSON, and that there is room for the parameters' file.
func (r *Recipe) checkCloudConfig() error {
	if len(r.CloudConfig) == 0 {
		return errors.New("it does nothing: its cloudConfig is missing")
	}
	if _, err := json.Marshal(r.CloudConfig); err != nil {
		return fmt.Errorf("its cloudConfig has keys or values that JSON has not: %w", err)
	}
	files, ok := r.CloudConfig[writeFiles]
	if list, isList := files.([]any); ok && !isList || slices.ContainsFunc(list, isEnvFile) {
		return fmt.Errorf("its %s is not a list, or has %s", writeFiles, EnvFile)
	}
	return nil
}

func isEnvFile(file any) bool {
	f, _ := file.(map[string]any)
	return f["path"] == EnvFile
}

func port(n int) bool { return n > 0 && n < 1<<16 }
