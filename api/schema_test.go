package api

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/testchain"
)

// A jsonSchema is as much of JSON Schema as openapi.json has.
type jsonSchema struct {
	Ref         string `json:"$ref"`
	Type        any
	Enum        []any
	Pattern     string
	Description string
	Items       *jsonSchema
	Properties  map[string]*jsonSchema
	Required    []string
	Additional  any `json:"additionalProperties"` // a bool or a schema
	AnyOf       []*jsonSchema
	Minimum     *float64
	Maximum     *float64
	MaxLength   *int
}

type jsonOperation struct {
	Summary    string
	Parameters []struct {
		Name, In string
		Required bool
		Schema   *jsonSchema
	}
	Responses map[string]struct {
		Content map[string]struct{ Schema *jsonSchema }
	}
}

type jsonDocument struct {
	Paths      map[string]struct{ Get *jsonOperation }
	Components struct{ Schemas map[string]*jsonSchema }
}

func readDocument(t testing.TB) (d jsonDocument) {
	t.Helper()
	testchain.Must(0, json.Unmarshal(testchain.Must(os.ReadFile("openapi.json"))(t), &d))(t)
	return d
}

// answerOf is the schema of what a path below [Prefix] answers.
func (d *jsonDocument) answerOf(t testing.TB, path string) *jsonSchema {
	t.Helper()
	path, _, _ = strings.Cut(Prefix+path, "?")
	for template, item := range d.Paths {
		pattern := "^" + regexp.MustCompile(`\{[a-z]+\}`).ReplaceAllString(template, "[^/]+") + "$"
		if regexp.MustCompile(pattern).MatchString(path) {
			return item.Get.Responses["200"].Content["application/json"].Schema
		}
	}
	t.Fatalf("%s is not described", path)
	return nil
}

// check says where a value is not what a schema says; empty: it is.
func (d *jsonDocument) check(at string, s *jsonSchema, value any) string {
	if s.Ref != "" {
		return d.check(at, d.Components.Schemas[strings.TrimPrefix(s.Ref, schemasPrefix)], value)
	}
	if s.AnyOf != nil {
		why := ""
		for _, one := range s.AnyOf {
			if why = d.check(at, one, value); why == "" {
				return ""
			}
			if value != nil { // and null fits only null
				return why
			}
		}
		return why
	}
	if s.Enum != nil && !slices.Contains(s.Enum, value) {
		return fmt.Sprintf("%s is %v, not one of %v", at, value, s.Enum)
	}
	if kind := kindOf(value); s.Type != nil && !hasType(s.Type, kind) {
		return fmt.Sprintf("%s is %s, not %v", at, kind, s.Type)
	}
	switch v := value.(type) {
	case string:
		if s.Pattern != "" && !regexp.MustCompile(s.Pattern).MatchString(v) {
			return fmt.Sprintf("%s is %q", at, v)
		}
	case []any:
		for i, one := range v {
			if why := d.check(fmt.Sprintf("%s[%d]", at, i), s.Items, one); why != "" {
				return why
			}
		}
	case map[string]any:
		return d.checkObject(at, s, v)
	}
	return ""
}

func (d *jsonDocument) checkObject(at string, s *jsonSchema, v map[string]any) string {
	for _, name := range s.Required {
		if _, has := v[name]; !has {
			return fmt.Sprintf("%s has no %s", at, name)
		}
	}
	for name, one := range v {
		property := s.Properties[name]
		if property == nil {
			if s.Additional == false {
				return fmt.Sprintf("%s has %s", at, name)
			}
			continue
		}
		if why := d.check(at+"."+name, property, one); why != "" {
			return why
		}
	}
	return ""
}

func kindOf(value any) string {
	switch v := value.(type) {
	case nil:
		return "null"
	case bool:
		return "boolean"
	case string:
		return "string"
	case float64:
		if v == float64(int64(v)) {
			return "integer"
		}
		return "number"
	case []any:
		return "array"
	}
	return "object"
}

func hasType(types any, kind string) bool {
	switch types := types.(type) {
	case string:
		return types == kind || types == "number" && kind == "integer"
	case []any:
		return slices.ContainsFunc(types, func(one any) bool { return hasType(one, kind) })
	}
	return false
}

// Every field says what it is, and in which unit.
func TestEveryFieldIsDescribed(t *testing.T) {
	for name, s := range readDocument(t).Components.Schemas {
		for field, p := range s.Properties {
			if p.Description == "" && p.Ref == "" {
				t.Errorf("%s.%s is not described", name, field)
			}
		}
	}
}

// fields.txt describes what there is, and nothing twice.
func TestFieldsAreThere(t *testing.T) {
	schemas := readDocument(t).Components.Schemas
	for field, text := range described() {
		name, property, _ := strings.Cut(field, ".")
		if s := schemas[name]; s == nil || s.Properties[property] == nil {
			t.Errorf("there is no %s", field)
		} else if s.Properties[property].Description != text && s.Properties[property].Ref == "" {
			t.Errorf("%s is described elsewhere too", field)
		}
	}
}

// The check itself finds what is wrong.
func TestSchemaCheck(t *testing.T) {
	d := readDocument(t)
	good := `{"asOf":{"block":1,"hash":"0x","time":1,"final":false,"finalized":null},"items":[]}`
	of := &jsonSchema{Ref: schemasPrefix + "ListEvent"}
	for text, fits := range map[string]bool{
		good: true, strings.Replace(good, "[]", "null", 1): false, strings.Replace(good, `"items"`, `"more"`, 1): false,
		strings.Replace(good, "false", `"false"`, 1): false, strings.Replace(good, "[]", `[{}]`, 1): false, `[]`: false,
	} {
		var value any
		testchain.Must(0, json.Unmarshal([]byte(text), &value))(t)
		if why := d.check("", of, value); (why == "") != fits {
			t.Errorf("%s: %q", text, why)
		}
	}
}
