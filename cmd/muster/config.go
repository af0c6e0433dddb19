package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/internal/store"
)

const envPrefix = "MUSTER_"

// otherVariables are not flags: they select instructions, and what tests may
// not skip.
var otherVariables = []string{"MUSTER_CPU", "MUSTER_REQUIRE_CPU", "MUSTER_REQUIRE_ANVIL", "MUSTER_REQUIRE_QEMU", "MUSTER_REQUIRE_CHROMIUM", "MUSTER_REQUIRE_PROMTOOL",
	"MUSTER_REQUIRE_DEBIAN"}

// A setting is the value of a flag that was not typed.
type setting struct {
	value string
	from  string // for people
}

// applyConfig gives every flag that was not typed its value from the
// environment or, after that, from the configuration file. Names that are no
// command's flags are errors, and the others hold all the same.
func applyConfig(cmd *cobra.Command) error {
	known := flagNames(cmd.Root())
	fromEnv, wrong := readEnvironment(os.Environ(), known)
	path, err := cmd.Flags().GetString("config")
	if err != nil {
		return err
	}
	if s, ok := fromEnv["config"]; ok && !cmd.Flags().Changed("config") {
		path = s.value
	}
	settings := map[string]setting{}
	if path != "" {
		if settings, err = readConfig(path, known); err != nil {
			wrong, settings = errors.Join(wrong, err), map[string]setting{}
		}
	}
	for name, s := range fromEnv {
		settings[name] = s
	}
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		s, ok := settings[f.Name]
		if f.Changed || !ok {
			return
		}
		if err := cmd.Flags().Set(f.Name, s.value); err != nil {
			wrong = errors.Join(wrong, fmt.Errorf("%s: %w", s.from, plainNumber(err)))
		}
	})
	return wrong
}

// flagNames are the names of the flags of all commands.
func flagNames(root *cobra.Command) []string {
	var names []string
	add := func(f *pflag.Flag) {
		if f.Name != "help" && !f.Hidden {
			names = append(names, f.Name)
		}
	}
	var visit func(*cobra.Command)
	visit = func(cmd *cobra.Command) {
		cmd.LocalFlags().VisitAll(add)
		for _, c := range cmd.Commands() {
			visit(c)
		}
	}
	visit(root)
	slices.Sort(names)
	return slices.Compact(names)
}

// variable is the environment's name of a flag.
func variable(flag string) string {
	return envPrefix + strings.ToUpper(strings.ReplaceAll(flag, "-", "_"))
}

// readEnvironment finds flags among variables. One that is empty is the same
// as not set.
func readEnvironment(variables, known []string) (map[string]setting, error) {
	flagOf := map[string]string{}
	names := slices.Clone(otherVariables)
	for _, flag := range known {
		flagOf[variable(flag)] = flag
		names = append(names, variable(flag))
	}
	settings := map[string]setting{}
	var unknown []error
	for _, v := range variables {
		name, value, _ := strings.Cut(v, "=")
		if !strings.HasPrefix(name, envPrefix) || value == "" || slices.Contains(otherVariables, name) {
			continue
		}
		flag, ok := flagOf[name]
		if !ok {
			unknown = append(unknown, suggest(fmt.Errorf("the environment sets %s, which is no setting", name), name, names))
			continue
		}
		settings[flag] = setting{value, name}
	}
	return settings, errors.Join(unknown...)
}

// readConfig finds flags in a TOML file.
func readConfig(path string, known []string) (map[string]setting, error) {
	data, err := store.ReadFile(path, store.SmallFile)
	if err != nil {
		return nil, hint.Add(fmt.Errorf("read the configuration file: %w", err), "name a file with --config or %s", variable("config"))
	}
	var values map[string]any
	if err := toml.Unmarshal(data, &values); err != nil {
		return nil, fmt.Errorf("%s, line %d: %s", path, wrongLine(data, err), strings.TrimPrefix(err.Error(), "toml: "))
	}
	settings := map[string]setting{}
	var wrong []error
	for name, value := range values {
		from := place(path, data, name)
		if name == "config" || !slices.Contains(known, name) {
			wrong = append(wrong, suggest(fmt.Errorf("%s: there is no setting %q", from, name), name, known))
			continue
		}
		text, err := flagText(value)
		if err != nil {
			wrong = append(wrong, fmt.Errorf("%s: %s: %w", from, name, err))
			continue
		}
		settings[name] = setting{text, from + ": " + name}
	}
	slices.SortFunc(wrong, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return settings, errors.Join(wrong...)
}

// wrongLine is the line of a TOML file that an error is about. Where the error
// does not know, it is the first after which reading fails in the same way.
func wrongLine(data []byte, err error) int {
	var bad *toml.DecodeError
	if errors.As(err, &bad) {
		line, _ := bad.Position()
		return line
	}
	lines := bytes.SplitAfter(data, []byte("\n"))
	for i := range lines {
		var values map[string]any
		if e := toml.Unmarshal(bytes.Join(lines[:i+1], nil), &values); e != nil && e.Error() == err.Error() {
			return i + 1
		}
	}
	return len(lines)
}

// place names the file and the line that sets a name, or the file alone.
func place(path string, data []byte, name string) string {
	if len(name) > 100 { // an expression takes hundreds of times the memory
		return path
	}
	key := regexp.MustCompile(`^\s*\[?\s*["']?` + regexp.QuoteMeta(name) + `["']?\s*[=.\]]`)
	for i, line := range strings.Split(string(data), "\n") {
		if key.MatchString(line) {
			return fmt.Sprintf("%s, line %d", path, i+1)
		}
	}
	return path
}

// flagText is a TOML value as one types it after a flag.
func flagText(value any) (string, error) {
	switch v := value.(type) {
	case string:
		return v, nil
	case bool, int64, float64:
		return fmt.Sprint(v), nil
	case []any:
		texts := make([]string, len(v))
		for i, item := range v {
			text, err := flagText(item)
			if err != nil {
				return "", err
			}
			texts[i] = text
		}
		return strings.Join(texts, ","), nil
	}
	return "", errors.New("a setting is text, a number, true or false, or a list of those")
}

// suggest adds the known name that is most like an unknown one.
func suggest(err error, name string, known []string) error {
	best, least := "", len(strings.TrimPrefix(name, envPrefix))/3+1
	for _, k := range known {
		if len(name) > 2*len(k) { // it is not like this one, and comparing them would take memory for both
			continue
		}
		if d := distance(strings.ReplaceAll(name, "_", "-"), strings.ReplaceAll(k, "_", "-")); d < least {
			best, least = k, d
		}
	}
	if best == "" {
		return hint.Add(err, "settings are the flags of commands: muster COMMAND --help lists them")
	}
	return hint.Add(err, "perhaps %s is meant", best)
}

// distance is how many letters must be put in, left out, changed, or exchanged
// with the next, to make b of a (optimal string alignment).
func distance(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			change := d[i-1][j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			d[i][j] = min(change, d[i-1][j]+1, d[i][j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}
