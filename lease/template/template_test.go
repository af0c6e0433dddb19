package template

import (
	"encoding/json"
	"errors"
	"io/fs"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/lease/image"
)

// sample has a parameter of each type.
const sample = `format: 1
name: sample
version: 3
title: A sample
image: debian-12
least: {memoryMiB: 256, diskGiB: 2}
parameters:
  - {name: word, type: string, pattern: '.*', most: 4096, default: "", about: any line}
  - {name: letters, type: string, pattern: 'a|b', most: 8, default: a, about: a letter}
  - {name: pass-word, type: secret, pattern: '.{4,}', most: 64, about: a secret}
  - {name: page, type: text, most: 100000, default: "", about: lines}
  - {name: count, type: integer, low: -1, high: 10, default: "3", about: a number}
  - {name: deep, type: boolean, default: "false", about: whether}
  - {name: colour, type: choice, choices: [red, "dark blue"], default: red, about: which}
ports: [tcp/443]
health:
  - {about: it is there, tcp: 443}
cloudConfig:
  packages: [sample]
  write_files:
    - {path: /etc/sample, content: "as it was\n"}
  runcmd:
    - . /etc/muster/template.env
`

func parse(t testing.TB, text string) *Recipe {
	t.Helper()
	r, err := Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// written is what cloud-init would find in user data: the files' contents, and the rest of the document.
func written(t testing.TB, data []byte) (env string, files []any, rest map[string]any) {
	t.Helper()
	if !strings.HasPrefix(string(data), "#cloud-config\n") {
		t.Fatalf("cloud-init would not take %.40q for a cloud-config", data)
	}
	if err := yaml.Unmarshal(data, &rest); err != nil {
		t.Fatalf("not YAML: %v", err)
	}
	files = rest["write_files"].([]any)
	delete(rest, "write_files")
	first := files[0].(map[string]any)
	if first["path"] != EnvFile || first["permissions"] != "0600" || len(first) != 3 {
		t.Fatalf("the first file is %v", first)
	}
	return first["content"].(string), files[1:], rest
}

// variables are what a shell has in its variables after it has read a file of parameters.
func variables(t testing.TB, r *Recipe, env string) map[string]string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "env"), []byte(env), 0o600); err != nil {
		t.Fatal(err)
	}
	script := ". ./env; "
	for _, p := range r.Parameters {
		script += `printf '%s\0' "$` + p.variable() + `"; `
	}
	c := exec.Command("sh", "-euc", script)
	c.Dir, c.Env = dir, []string{"PATH=/nowhere"} // there is no command that a value could run
	out, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("the shell: %v: %q", err, out)
	}
	values := strings.Split(string(out), "\x00")
	if len(values) != len(r.Parameters)+1 || values[len(r.Parameters)] != "" {
		t.Fatalf("the shell has %q", values)
	}
	if entries, err := os.ReadDir(dir); err != nil || len(entries) != 1 {
		t.Fatalf("the shell has made files: %v, %v", entries, err)
	}
	got := map[string]string{}
	for i, p := range r.Parameters {
		got[p.Name] = values[i]
	}
	return got
}

// carried checks that a machine would get the values that were set, and beside them only what the recipe has.
func carried(t testing.TB, r *Recipe, set map[string]string) {
	t.Helper()
	data, err := r.UserData(set)
	if err != nil {
		t.Fatal(err)
	}
	env, files, rest := written(t, data)
	got := variables(t, r, env)
	for _, p := range r.Parameters {
		want, ok := set[p.Name]
		if !ok {
			want = *p.Default
		}
		if got[p.Name] != want {
			t.Errorf("%s: a shell reads %q of %q", p.Name, got[p.Name], want)
		}
	}
	own, err := json.Marshal(r.CloudConfig)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) > 0 {
		rest["write_files"] = files
	}
	other, err := json.Marshal(rest)
	if err != nil {
		t.Fatal(err)
	}
	if string(own) != string(other) {
		t.Errorf("the rest of the document is %s, not %s", other, own)
	}
}

var hostile = []string{
	"'", `'\''`, `\`, `"`, "$(touch x)", "`touch x`", "'; touch x; '", "${PATH}", "a'b\"c", "#", "- a: b", "{}", "| >", "&x *x", "!!python/object", "%", "%s", "\u00e9\u4e16\U0001f600", " lead and trail ", "EOF", "~", "-n", "yes", "0x10", "{{ v }}", "## template: jinja",
}

func TestNoValueIsMoreThanItself(t *testing.T) {
	r := parse(t, sample)
	for _, v := range hostile {
		carried(t, r, map[string]string{"word": v, "pass-word": "1234" + v, "page": v + "\n" + v + "\tx\n"})
	}
}

func FuzzNoValueIsMoreThanItself(f *testing.F) {
	r := parse(f, sample)
	for _, v := range hostile {
		f.Add(v, v+"\n"+v)
	}
	f.Fuzz(func(t *testing.T, word, page string) {
		set := map[string]string{"word": word, "pass-word": "secret", "page": page}
		if _, err := r.UserData(set); err != nil {
			if !errors.Is(err, ErrValue) {
				t.Fatal(err)
			}
			return
		}
		carried(t, r, set)
	})
}

func TestValuesThatAreNotTaken(t *testing.T) {
	r := parse(t, sample)
	for _, bad := range []struct{ name, value string }{
		{"word", "a\nb"}, {"word", "a\x00"}, {"word", "\x1b[2J"}, {"word", "\xff"}, {"word", "\u2028"}, {"word", "\u0085"}, {"word", "\ufeff"}, {"word", strings.Repeat("a", 4097)},
		{"letters", ""}, {"letters", "ab"}, {"letters", "xa"}, {"letters", "b\n"},
		{"pass-word", "123"}, {"pass-word", "12\n34"},
		{"page", "\x00"}, {"page", "\r\n"}, {"page", strings.Repeat("a", 100_001)},
		{"count", ""}, {"count", "11"}, {"count", "-2"}, {"count", "03"}, {"count", "+3"}, {"count", "3 "}, {"count", "1e1"}, {"count", "99999999999999999999"},
		{"deep", "yes"}, {"deep", "True"}, {"colour", "blue"}, {"colour", ""},
		{"nothing", "x"}, {"PATH", "x"}, {"pass_word", "12345"},
	} {
		set := map[string]string{"pass-word": "secret"}
		set[bad.name] = bad.value
		if _, err := r.UserData(set); !errors.Is(err, ErrValue) || !strings.Contains(err.Error(), bad.name) || len(hint.Of(err)) == 0 {
			t.Errorf("%s=%.20q: %v", bad.name, bad.value, err)
		}
	}
	if _, err := r.UserData(nil); !errors.Is(err, ErrValue) || !strings.Contains(err.Error(), "pass-word is not set") {
		t.Errorf("without the secret: %v", err)
	}
	if _, err := r.UserData(map[string]string{"pass-word": "abc"}); err == nil || strings.Contains(hint.Text(err), "abc") {
		t.Errorf("a secret is in the error: %v", err)
	}
	carried(t, r, map[string]string{"pass-word": "1234", "count": "-1", "deep": "true", "colour": "dark blue", "letters": "b"})
}

func TestRecipesThatAreNone(t *testing.T) {
	for what, change := range map[string][2]string{
		"another format":          {"format: 1", "format: 2"},
		"no version":              {"version: 3", "version: 0"},
		"a path for a name":       {"name: sample", "name: ../sample"},
		"no title":                {"title: A sample", `title: ""`},
		"a field nobody knows":    {"title:", "secureBoot: true\ntitle:"},
		"no size":                 {"memoryMiB: 256", "memoryMiB: 0"},
		"another document":        {"  runcmd:", "  runcmd: []\n---\nx:"},
		"a parameter twice":       {"name: letters", "name: word"},
		"one variable twice":      {"name: letters", "name: pass-word"},
		"a parameter called PATH": {"name: letters", "name: PATH"},
		"an unknown type":         {"type: boolean", "type: bool"},
		"a bad pattern":           {"'a|b'", "'a|b)('"},
		"a bad default":           {"default: a", "default: c"},
		"a default out of limits": {`default: "3"`, `default: "30"`},
		"a secret's default":      {"most: 64,", "most: 64, default: everyone,"},
		"a string without length": {"most: 8, ", ""},
		"limits the wrong way":    {"low: -1", "low: 11"},
		"a port that is none":     {"tcp/443", "tcp/443x"},
		"a health check of both":  {"tcp: 443}", "tcp: 443, command: 'true'}"},
		"no health check":         {"health:\n  - {about: it is there, tcp: 443}", "health: []"},
		"the parameters' file":    {"path: /etc/sample", "path: " + EnvFile},
		"keys that JSON has not":  {"packages: [sample]", "packages: {1: x}"},
		"nothing to do":           {"cloudConfig:\n", "cloudConfig: {}\nabout: |\n"},
	} {
		text := strings.Replace(sample, change[0], change[1], 1)
		if text == sample {
			t.Errorf("%s: nothing was changed", what)
		}
		if _, err := Parse([]byte(text)); !errors.Is(err, ErrRecipe) {
			t.Errorf("%s: %v", what, err)
		}
	}
	for _, text := range []string{"", "x", strings.Repeat("#", MaxRecipe+1), "a: &a [*a]", "\x00"} {
		if _, err := Parse([]byte(text)); !errors.Is(err, ErrRecipe) {
			t.Errorf("%.20q: %v", text, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(sample))
	all, err := fs.Glob(recipes, "recipes/*")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range all {
		data, _ := recipes.ReadFile(file)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := Parse(data)
		if err != nil {
			if !errors.Is(err, ErrRecipe) {
				t.Fatal(err)
			}
			return
		}
		set := map[string]string{}
		for _, p := range r.Parameters {
			if p.Default == nil {
				set[p.Name] = "1"
			}
		}
		if data, err := r.UserData(set); err == nil {
			written(t, data)
		} else if !errors.Is(err, ErrValue) {
			t.Fatal(err)
		}
	})
}

// examples are what the built-in recipes cannot do without.
var examples = map[string]map[string]string{
	"postgresql": {"password": `it's a "long" $(secret) \ one`},
	"web-server": {}, "prometheus": {},
	"evm-devnet": {"binary-url": "https://example.org/muster", "binary-sha256": strings.Repeat("0", 64)},
	"muster-prover": {
		"binary-url": "https://example.org/muster", "binary-sha256": strings.Repeat("0", 64),
		"keys-url": "https://example.org/keys.tar", "keys-sha256": strings.Repeat("0", 64),
		"rpc": "https://node.example", "deployment": "{}\n", "keystore": "{}\n", "password": "x", "commitment": "1",
	},
}

func TestBuiltin(t *testing.T) {
	all, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, r := range all {
		names = append(names, r.Name)
		set, ok := examples[r.Name]
		if !ok {
			t.Errorf("nobody says how to use %s", r.Name)
			continue
		}
		carried(t, r, set)
		checkScripts(t, r)
		if found, err := Find(r.Name); err != nil || found.Name != r.Name {
			t.Errorf("%s is not found: %v", r.Name, err)
		}
	}
	if want := slices.Sorted(maps.Keys(examples)); !slices.Equal(names, want) {
		t.Errorf("there are %v, not %v", names, want)
	}
	if _, err := Find("nothing"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("found nothing: %v", err)
	}
}

// checkScripts checks that a shell understands a recipe's scripts, that each begins by failing at errors, and that each
// parameter is used.
func checkScripts(t *testing.T, r *Recipe) {
	t.Helper()
	var all string
	for _, script := range r.CloudConfig["runcmd"].([]any) {
		text := script.(string)
		all += text
		c := exec.Command("sh", "-n")
		c.Stdin = strings.NewReader(text)
		if out, err := c.CombinedOutput(); err != nil {
			t.Errorf("%s: its script: %v: %s", r.Name, err, out)
		}
		if !strings.HasPrefix(text, "set -eu\n") {
			t.Errorf("%s: its script goes on after an error", r.Name)
		}
	}
	for _, p := range r.Parameters {
		if !strings.Contains(all, p.variable()) {
			t.Errorf("%s: %s is used nowhere", r.Name, p.Name)
		}
	}
	for _, c := range r.Health {
		sh := exec.Command("sh", "-n")
		sh.Stdin = strings.NewReader(c.Command)
		if out, err := sh.CombinedOutput(); err != nil {
			t.Errorf("%s: %s: %v: %s", r.Name, c.About, err, out)
		}
	}
}

func TestOnlyASignedFileIsTaken(t *testing.T) {
	dir := t.TempDir()
	path, key := filepath.Join(dir, "sample.yaml"), filepath.Join(dir, "key")
	if err := os.WriteFile(path, []byte(sample), 0o600); err != nil {
		t.Fatal(err)
	}
	public, err := image.NewKeyFile(key, "")
	if err != nil {
		t.Fatal(err)
	}
	other, err := image.NewKeyFile(filepath.Join(dir, "other"), "")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := OpenFile([]image.Key{public}, path); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("without a signature: %v", err)
	}
	if _, err := SignFile(key, nil, path); err != nil {
		t.Fatal(err)
	}
	if r, err := OpenFile([]image.Key{other, public}, path); err != nil || r.Name != "sample" {
		t.Errorf("signed: %v", err)
	}
	for what, keys := range map[string][]image.Key{"by another": {other}, "no key is trusted": nil} {
		if _, err := OpenFile(keys, path); !errors.Is(err, image.ErrSignature) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if err := os.WriteFile(path, []byte(strings.Replace(sample, "[sample]", "[simple]", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenFile([]image.Key{public}, path); !errors.Is(err, image.ErrSignature) {
		t.Errorf("changed after it was signed: %v", err)
	}
	if err := os.WriteFile(path, []byte("no recipe"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := SignFile(key, nil, path); !errors.Is(err, ErrRecipe) {
		t.Errorf("no recipe was signed: %v", err)
	}
}
