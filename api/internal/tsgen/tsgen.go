// Package tsgen writes the types of an OpenAPI description in TypeScript, for the page.
package tsgen

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// A schema is as much of JSON Schema as the description has.
type schema struct {
	Ref         string             `json:"$ref"`
	Type        any                `json:"type"` // a string, or several
	Format      string             `json:"format"`
	Enum        []any              `json:"enum"`
	Items       *schema            `json:"items"`
	Properties  map[string]*schema `json:"properties"`
	Required    []string           `json:"required"`
	Additional  json.RawMessage    `json:"additionalProperties"` // false, true, or a schema
	OneOf       []*schema          `json:"oneOf"`
	AnyOf       []*schema          `json:"anyOf"`
	Description string             `json:"description"`
}

type operation struct {
	OperationID string `json:"operationId"`
	Summary     string `json:"summary"`
	Parameters  []struct {
		Name        string  `json:"name"`
		In          string  `json:"in"`
		Required    bool    `json:"required"`
		Description string  `json:"description"`
		Schema      *schema `json:"schema"`
	} `json:"parameters"`
	Responses map[string]struct {
		Content map[string]struct{ Schema *schema } `json:"content"`
	} `json:"responses"`
}

type document struct {
	Paths map[string]struct {
		Get *operation `json:"get"`
	} `json:"paths"`
	Components struct {
		Schemas map[string]*schema `json:"schemas"`
	} `json:"components"`
}

// Types are an interface for each schema of a description, and for each path that can be got what it answers and what
// can be asked for.
func Types(openAPI []byte) ([]byte, error) {
	var d document
	if err := json.Unmarshal(openAPI, &d); err != nil {
		return nil, fmt.Errorf("read the description: %w", err)
	}
	var b bytes.Buffer
	b.WriteString("// Code generated from api/openapi.json: go test ./api -run OpenAPI -update. DO NOT EDIT.\n")
	for _, name := range sorted(d.Components.Schemas) {
		s := d.Components.Schemas[name]
		b.WriteString("\n")
		comment(&b, "", s.Description)
		if s.Properties != nil {
			fmt.Fprintf(&b, "export interface %s %s\n", name, s.object(""))
		} else {
			fmt.Fprintf(&b, "export type %s = %s\n", name, s.text(""))
		}
	}
	b.WriteString("\n/** What each path answers, and what can be asked of it. */\nexport interface Paths {\n")
	for _, path := range sorted(d.Paths) {
		if op := d.Paths[path].Get; op != nil {
			op.write(&b, path)
		}
	}
	b.WriteString("}\n")
	return b.Bytes(), nil
}

func (op *operation) write(b *bytes.Buffer, path string) {
	comment(b, "  ", op.Summary)
	fmt.Fprintf(b, "  %q: {\n", path)
	for _, in := range []string{"path", "query"} {
		fmt.Fprintf(b, "    %s: {", in)
		some := false
		for _, p := range op.Parameters {
			if p.In != in {
				continue
			}
			some = true
			optional := "?"
			if p.Required {
				optional = ""
			}
			b.WriteString("\n")
			comment(b, "      ", p.Description)
			fmt.Fprintf(b, "      %s%s: %s", name(p.Name), optional, p.Schema.text("      "))
		}
		if some {
			b.WriteString("\n    ")
		}
		b.WriteString("}\n")
	}
	answer := "unknown"
	for _, content := range op.Responses["200"].Content {
		if content.Schema != nil {
			answer = content.Schema.text("    ")
		}
	}
	fmt.Fprintf(b, "    answer: %s\n  }\n", answer)
}

// text is a schema as a type; indent is that of the line it begins in.
func (s *schema) text(indent string) string {
	switch {
	case s == nil:
		return "unknown"
	case s.Ref != "":
		return s.Ref[strings.LastIndex(s.Ref, "/")+1:]
	case s.OneOf != nil:
		return union(s.OneOf, indent)
	case s.AnyOf != nil:
		return union(s.AnyOf, indent)
	case s.Enum != nil:
		var values []string
		for _, v := range s.Enum {
			text, err := json.Marshal(v)
			if err != nil {
				continue // it came from JSON
			}
			values = append(values, string(text))
		}
		return strings.Join(values, " | ")
	}
	switch t := s.Type.(type) {
	case string:
		return s.one(t, indent)
	case []any:
		var all []string
		for _, one := range t {
			all = append(all, s.one(fmt.Sprint(one), indent))
		}
		return strings.Join(all, " | ")
	}
	return "unknown"
}

func union(all []*schema, indent string) string {
	var texts []string
	for _, s := range all {
		texts = append(texts, s.text(indent))
	}
	return strings.Join(texts, " | ")
}

func (s *schema) one(kind, indent string) string {
	switch kind {
	case "integer", "number":
		return "number"
	case "string", "boolean", "null":
		return kind
	case "array":
		item := s.Items.text(indent)
		if strings.Contains(item, " | ") {
			item = "(" + item + ")"
		}
		return item + "[]"
	case "object":
		return s.object(indent)
	}
	return "unknown"
}

func (s *schema) object(indent string) string {
	if s.Properties == nil {
		var of schema
		if json.Unmarshal(s.Additional, &of) != nil || of.Type == nil && of.Ref == "" { // true
			return "Record<string, unknown>"
		}
		return "Record<string, " + of.text(indent) + ">"
	}
	var b bytes.Buffer
	b.WriteString("{\n")
	for _, property := range sorted(s.Properties) {
		p := s.Properties[property]
		comment(&b, indent+"  ", p.Description)
		optional := "?"
		if slices.Contains(s.Required, property) {
			optional = ""
		}
		fmt.Fprintf(&b, "%s  %s%s: %s\n", indent, name(property), optional, p.text(indent+"  "))
	}
	b.WriteString(indent + "}")
	return b.String()
}

// name is a property's name, in quotes if it needs them.
func name(s string) string {
	for i, r := range s {
		if r != '_' && (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') && (i == 0 || r < '0' || r > '9') {
			return fmt.Sprintf("%q", s)
		}
	}
	return s
}

func comment(b *bytes.Buffer, indent, text string) {
	if text != "" {
		fmt.Fprintf(b, "%s/** %s */\n", indent, strings.ReplaceAll(text, "*/", "* /"))
	}
}

func sorted[V any](m map[string]V) []string {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
