package api

import (
	_ "embed"
	"encoding/json"
	"reflect"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"

	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

const schemasPrefix = "#/components/schemas/"

// schemas are of the types of answers.
func schemas() huma.Registry {
	r := huma.NewMapRegistry(schemasPrefix, schemaName)
	r.RegisterTypeAlias(reflect.TypeFor[ledger.Wei](), reflect.TypeFor[Amount]())
	r.RegisterTypeAlias(reflect.TypeFor[view.Token](), reflect.TypeFor[Token]())
	return r
}

// schemaName tells what the contracts say from what the index has of the same things.
func schemaName(t reflect.Type, hint string) string {
	name := huma.DefaultSchemaNamer(t, hint)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if strings.HasSuffix(t.PkgPath(), "/view") {
		return "Live" + name
	}
	return name
}

// Amount is an amount in an answer: a [ledger.Wei].
type Amount string

// Schema is for huma.
func (Amount) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Pattern: "^-?[0-9]+$"}
}

// Token is a [view.Token] in an answer.
type Token struct {
	Address  string `json:"address" doc:"The token's contract"`
	Symbol   string `json:"symbol" doc:"What it calls itself: whoever made it chose that"`
	Decimals int    `json:"decimals" doc:"A whole token is 10^decimals of its smallest unit"`
}

// openAPI is the API's description, as committed in openapi.json. Errors are [Problem] wherever huma names its own.
func openAPI(api huma.API) []byte {
	document := api.OpenAPI()
	registry := document.Components.Schemas
	problem := registry.Schema(reflect.TypeFor[Problem](), true, "Problem")
	for _, item := range document.Paths {
		item.Get.Responses["304"] = &huma.Response{Description: "What you have is still so (If-None-Match)"}
		item.Get.Responses["default"] = &huma.Response{Description: "What is wrong", Content: map[string]*huma.MediaType{problemType: {Schema: problem}}}
	}
	delete(registry.Map(), "ErrorModel")
	delete(registry.Map(), "ErrorDetail")
	for name, s := range registry.Map() {
		sayNull(s, registry.TypeFromRef(schemasPrefix+name))
		describe(name, s)
	}
	out, err := json.MarshalIndent(document, "", "  ")
	if err != nil {
		panic(err) // it has only what is written above
	}
	return append(out, '\n')
}

//go:embed fields.txt
var fields string

// described is what fields.txt says of fields, by type and field.
var described = sync.OnceValue(func() map[string]string {
	all := map[string]string{}
	for line := range strings.Lines(fields) {
		if field, text, ok := strings.Cut(strings.TrimSpace(line), ": "); ok && line[0] != '#' {
			all[field] = text
		}
	}
	return all
})

// describe adds what fields.txt says of a type's fields.
func describe(name string, s *huma.Schema) {
	for field, p := range s.Properties {
		if p.Description == "" {
			p.Description = described()[name+"."+field]
		}
	}
}

// sayNull makes the schema of a type say which of its values can be null: pointers, and no lists. huma has it the other way
// round.
func sayNull(s *huma.Schema, t reflect.Type) {
	for i := range t.NumField() {
		field := t.Field(i)
		if field.Anonymous {
			sayNull(s, field.Type)
			continue
		}
		name, options, _ := strings.Cut(field.Tag.Get("json"), ",")
		p := s.Properties[name]
		if p == nil {
			continue
		}
		switch field.Type.Kind() {
		case reflect.Slice:
			p.Nullable = p.Nullable && p.Type != huma.TypeArray
		case reflect.Pointer:
			if p.Ref != "" {
				s.Properties[name] = &huma.Schema{AnyOf: []*huma.Schema{{Ref: p.Ref}, {Type: "null"}}, Description: field.Tag.Get("doc")}
			} else if p.Type != "" && options == "" {
				p.Nullable = true // also where a type says itself what its schema is
			}
		}
	}
}
