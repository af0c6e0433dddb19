package template

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/spec"
)

// EnvFile is the file in the machine that has the parameters, one shell assignment each: SET_ and the name in capitals,
// with '_' for '-'. Only root can read it.
const EnvFile = "/etc/muster/template.env"

const writeFiles = "write_files"

// UserData makes a machine's user data of a recipe and what is set in it. What is not set has its default. Errors are
// [ErrValue] and name the parameter.
func (r *Recipe) UserData(set map[string]string) ([]byte, error) {
	values, err := r.values(set)
	if err != nil {
		return nil, err
	}
	var env strings.Builder
	for _, p := range r.Parameters {
		fmt.Fprintf(&env, "%s=%s\n", p.variable(), quote(values[p.Name]))
	}
	config := maps.Clone(r.CloudConfig)
	files, _ := config[writeFiles].([]any)
	config[writeFiles] = append([]any{map[string]any{"path": EnvFile, "permissions": "0600", "content": env.String()}}, files...)
	document, err := json.MarshalIndent(config, "", " ")
	if err != nil {
		return nil, err // it was tried when the recipe was read
	}
	data := slices.Concat([]byte("#cloud-config\n"), document, []byte("\n"))
	if len(data) > spec.MaxUserData {
		err := fmt.Errorf("%w: it would be %d bytes of user data, more than %d", ErrValue, len(data), spec.MaxUserData)
		return nil, hint.Add(err, "let the machine download what is large")
	}
	return data, nil
}

// values are the parameters' values, checked.
func (r *Recipe) values(set map[string]string) (map[string]string, error) {
	values := map[string]string{}
	var names []string
	for _, p := range r.Parameters {
		names = append(names, p.Name)
		value, ok := set[p.Name]
		if !ok && p.Default == nil {
			return nil, hint.Add(fmt.Errorf("%w: %s: %s is not set", ErrValue, r.Name, p.Name), "give --set %s=…: %s", p.Name, p.About)
		}
		if !ok {
			value = *p.Default
		}
		if err := p.accept(value); err != nil {
			return nil, hint.Add(fmt.Errorf("%w: %s: %s: %w", ErrValue, r.Name, p.Name, err), "%s: %s", p.Name, p.About)
		}
		values[p.Name] = value
	}
	for _, name := range slices.Sorted(maps.Keys(set)) {
		if !slices.Contains(names, name) {
			known := "it has no parameters"
			if len(names) > 0 {
				known = "it has " + strings.Join(names, ", ")
			}
			return nil, hint.Add(fmt.Errorf("%w: %s has no parameter %.40q", ErrValue, r.Name, name), "%s", known)
		}
	}
	return values, nil
}

// quote writes a value as one word of POSIX's shell (section 2.2.2, "Single-Quotes"): between single quotes nothing has
// a meaning but the next one.
func quote(value string) string { return "'" + strings.ReplaceAll(value, "'", `'\''`) + "'" }
