package web_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/internal/testchain"
	"github.com/muster-network/muster/lease"
	"github.com/muster-network/muster/lease/template"
)

var update = flag.Bool("update", false, "write what the page has of the recipes again")

// A pageRecipe is a recipe as the page has it: with what goes to the machine.
type pageRecipe struct {
	*template.Recipe
	CloudConfig map[string]any `json:"cloudConfig"`
}

// A filled is what a renter sets in a recipe, and what comes of it.
type filled struct {
	Template string            `json:"template"`
	Set      map[string]string `json:"set"`
	Data     string            `json:"data,omitempty"` // empty: the recipe does not take it
}

// fillings are what vectors are made of: each parameter's type, and what is next to its limits.
var fillings = []struct {
	template string
	set      map[string]string
}{
	{"postgresql", map[string]string{"password": "correct horse"}},
	{"postgresql", map[string]string{"password": `it's "$(reboot)" \ <&> é 語`, "database": "shop", "listen": "all", "max-connections": "1000"}},
	{"postgresql", map[string]string{}},
	{"postgresql", map[string]string{"password": "eleven char"}},
	{"postgresql", map[string]string{"password": "ééééééééééé"}},
	{"postgresql", map[string]string{"password": strings.Repeat("é", 100)}},
	{"postgresql", map[string]string{"password": strings.Repeat("é", 100) + "x"}},
	{"postgresql", map[string]string{"password": "a bell \a in it"}},
	{"postgresql", map[string]string{"password": "a line's end\n"}},
	{"postgresql", map[string]string{"password": "no-break\u00a0space"}},
	{"postgresql", map[string]string{"password": "right to left \u202e"}},
	{"postgresql", map[string]string{"password": "correct horse", "database": "Shop"}},
	{"postgresql", map[string]string{"password": "correct horse", "database": "a;b"}},
	{"postgresql", map[string]string{"password": "correct horse", "database": ""}},
	{"postgresql", map[string]string{"password": "correct horse", "listen": "some"}},
	{"postgresql", map[string]string{"password": "correct horse", "max-connections": "9"}},
	{"postgresql", map[string]string{"password": "correct horse", "max-connections": "010"}},
	{"postgresql", map[string]string{"password": "correct horse", "max-connections": "+10"}},
	{"postgresql", map[string]string{"password": "correct horse", "max-connections": "99999999999999999999"}},
	{"postgresql", map[string]string{"password": "correct horse", "colour": "red"}},
	{"web-server", map[string]string{}},
	{"web-server", map[string]string{"host-name": "shop.example", "page": "<p>\tlines\n\u2028and more</p>\n"}},
	{"web-server", map[string]string{"host-name": "shop.example", "page": "<p>Chào</p>\n<script>a && b</script>\n"}},
	{"web-server", map[string]string{"host-name": "shop.example.", "page": ""}},
	{"web-server", map[string]string{"page": "\r\n"}},
	{"prometheus", map[string]string{"targets": "a:1,b.example:65535", "retention-days": "3650"}},
	{"prometheus", map[string]string{"targets": "a:1,"}},
	{"evm-devnet", map[string]string{"binary-url": "https://example/muster?x=[1]&y=$z", "binary-sha256": strings.Repeat("0a", 32)}},
	{"evm-devnet", map[string]string{"binary-url": "https://" + strings.Repeat("x", 492), "binary-sha256": strings.Repeat("0a", 32)}},
	{"evm-devnet", map[string]string{"binary-url": "https://" + strings.Repeat("x", 493), "binary-sha256": strings.Repeat("0a", 32)}},
	{"evm-devnet", map[string]string{"binary-url": "ftp://example/muster", "binary-sha256": strings.Repeat("0a", 32)}},
	{"muster-prover", map[string]string{
		"binary-url": "https://example/m", "binary-sha256": strings.Repeat("0a", 32), "keys-url": "https://example/k", "keys-sha256": strings.Repeat("0b", 32),
		"rpc": "wss://example", "deployment": "{\n}\n", "keystore": "{}", "password": "p", "commitment": "7", "share-cores": "true",
	}},
	{"muster-prover", map[string]string{"share-cores": "yes"}},
}

// The page has the recipes of this program, and makes the same user data of them: its own tests hold it against what is
// written here.
func TestThePagesRecipes(t *testing.T) {
	all := testchain.Must(template.Builtin())(t)
	var recipes []pageRecipe
	for _, r := range all {
		r.Health = nil // a check is made by muster vm check, through SSH
		recipes = append(recipes, pageRecipe{r, r.CloudConfig})
	}
	same(t, "ui/src/rent/recipes.json", recipes)

	var vectors struct {
		Filled []filled         `json:"filled"`
		Memory map[string][]int `json:"memory"` // of machines of one unit, two units and so on, in MiB
	}
	taken, refused := map[string]bool{}, 0
	for _, f := range fillings {
		v := filled{Template: f.template, Set: f.set}
		if data, err := testchain.Must(template.Find(f.template))(t).UserData(f.set); err == nil {
			v.Data = string(data)
			taken[f.template] = true
		} else {
			refused++
		}
		vectors.Filled = append(vectors.Filled, v)
	}
	if len(taken) != len(all) || refused < 10 {
		t.Errorf("of %d recipes %d are filled in well; %d fillings are refused", len(all), len(taken), refused)
	}
	vectors.Memory = map[string][]int{}
	for _, profile := range []string{capacity.Dev().Name, capacity.Main().Name} {
		memory := testchain.Must(lease.Memory(profile))(t)
		for units := 1; units <= 4; units++ {
			vectors.Memory[profile] = append(vectors.Memory[profile], memory(units))
		}
	}
	same(t, "ui/src/rent/testdata/templates.json", vectors)
}

// same compares a file with what it should hold, or writes it.
func same(t *testing.T, path string, value any) {
	t.Helper()
	var want bytes.Buffer
	encoder := json.NewEncoder(&want)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(value); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(path, want.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(got, want.Bytes()) {
		t.Errorf("%s is not of this code (%v): go test ./web -run TestThePagesRecipes -update", path, err)
	}
}
