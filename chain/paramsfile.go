package chain

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"reflect"
	"slices"
	"strings"
	"unicode"
)

// ReadParameters changes parameters by a file. What the file does not name stays as it is.
//
// The file is JSON, with the names that the contracts have for each value: numbers as numbers, and
// amounts in FLT as strings, as [ParseFLT] reads them.
//
//	{"capacity": {"epochBlocks": 100}, "staking": {"rewardPool": "2500.5"}}
func (p *Parameters) ReadParameters(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read the parameters: %w", err)
	}
	if err := json.Unmarshal(data, p); err != nil {
		return fmt.Errorf("%s does not hold parameters: %w; `muster deploy parameters` prints a file to start from", path, err)
	}
	return nil
}

// ReadRules changes rules of money by a file as [Parameters.ReadParameters] reads it, which names no
// other parameters: those never change.
//
//	{"staking": {"bountyBps": 700}}
func (p *StakingParameters) ReadRules(path string) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read the rules: %w", err)
	}
	var parts map[string]json.RawMessage
	if err := json.Unmarshal(data, &parts); err != nil {
		return fmt.Errorf("%s does not hold rules: %w", path, err)
	}
	for name := range parts {
		if name != "staking" {
			return fmt.Errorf("%s: %q cannot be changed: leave it out, and name rules in \"staking\"", path, name)
		}
	}
	if err := decodeFields("staking.", parts["staking"], reflect.ValueOf(p).Elem()); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// MarshalJSON writes all parameters as [Parameters.ReadParameters] reads them.
func (p Parameters) MarshalJSON() ([]byte, error) { return encodeFields(reflect.ValueOf(p)) }

// RulesJSON writes the rules as they stand under "staking" in a file for [StakingParameters.ReadRules].
func (p StakingParameters) RulesJSON() ([]byte, error) { return encodeFields(reflect.ValueOf(p)) }

// UnmarshalJSON changes the parameters that are named.
func (p *Parameters) UnmarshalJSON(data []byte) error {
	return decodeFields("", data, reflect.ValueOf(p).Elem())
}

var amountType = reflect.TypeFor[*big.Int]()

// encodeFields writes a struct as a JSON object, in the order of its fields.
func encodeFields(v reflect.Value) ([]byte, error) {
	var b bytes.Buffer
	for i, f := range fieldsOf(v) {
		value, err := encodeField(v.FieldByIndex(f.Index))
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "%c%q:%s", "{,"[min(i, 1)], inContracts(f.Name), value)
	}
	return append(b.Bytes(), '}'), nil
}

// fieldsOf are a struct's fields; those of an embedded one are its own.
func fieldsOf(v reflect.Value) []reflect.StructField {
	return slices.DeleteFunc(reflect.VisibleFields(v.Type()), func(f reflect.StructField) bool { return f.Anonymous })
}

func encodeField(v reflect.Value) ([]byte, error) {
	switch {
	case v.Type() == amountType:
		if v.IsNil() {
			return []byte("null"), nil
		}
		return json.Marshal(FormatFLT(v.Interface().(*big.Int)))
	case v.Kind() == reflect.Struct:
		return encodeFields(v)
	}
	return json.Marshal(v.Interface())
}

// decodeFields reads a JSON object into a struct. path names the struct in errors.
func decodeFields(path string, data []byte, v reflect.Value) error {
	var object map[string]json.RawMessage
	if err := json.Unmarshal(data, &object); err != nil {
		return fmt.Errorf("%q is not an object: %w", path, err)
	}
	for name, value := range object {
		field := v.FieldByNameFunc(func(f string) bool { return inContracts(f) == name })
		if !field.IsValid() {
			return fmt.Errorf("there is no parameter %q", path+name)
		}
		if err := decodeField(path+name, value, field); err != nil {
			return err
		}
	}
	return nil
}

func decodeField(path string, data []byte, v reflect.Value) error {
	if v.Kind() == reflect.Struct {
		return decodeFields(path+".", data, v)
	}
	if string(data) == "null" {
		return fmt.Errorf("parameter %q has no value", path)
	}
	if v.Type() != amountType {
		if err := json.Unmarshal(data, v.Addr().Interface()); err != nil {
			return fmt.Errorf("parameter %q: %w", path, err)
		}
		return nil
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("parameter %q: %s is not an amount: write FLT as a string, such as \"12.5\"", path, data)
	}
	amount, err := ParseFLT(text)
	if err != nil {
		return fmt.Errorf("parameter %q: %w", path, err)
	}
	v.Set(reflect.ValueOf(amount))
	return nil
}

// inContracts is a field's name in the contracts.
func inContracts(name string) string {
	runes := []rune(name)
	runes[0] = unicode.ToLower(runes[0])
	return string(runes)
}

// A Field is a parameter, written for people.
type Field struct{ Name, Value string }

// Fields are all parameters.
func (p StakingParameters) Fields() []Field { return flatten("", reflect.ValueOf(p)) }

// A Change is a parameter that two sets of them differ in, written for people.
type Change struct{ Name, From, To string }

func (c Change) String() string { return fmt.Sprintf("%s %s → %s", c.Name, c.From, c.To) }

// Changes are all parameters that two sets of them differ in.
type Changes []Change

func (c Changes) String() string { return join(c) }

// Changes are the parameters that are others in q.
func (p Parameters) Changes(q Parameters) Changes {
	return changes(flatten("", reflect.ValueOf(p)), flatten("", reflect.ValueOf(q)))
}

// Changes are the parameters that are others in q.
func (p StakingParameters) Changes(q StakingParameters) Changes {
	return changes(p.Fields(), q.Fields())
}

func changes(from, to []Field) (all Changes) {
	for i, f := range from {
		if f != to[i] {
			all = append(all, Change{f.Name, f.Value, to[i].Value})
		}
	}
	return all
}

// flatten lists a struct's fields, and those of structs in it, in their order.
func flatten(path string, v reflect.Value) (all []Field) {
	if v.Kind() != reflect.Struct {
		return []Field{{path, showField(v)}}
	}
	for _, f := range fieldsOf(v) {
		all = append(all, flatten(strings.TrimPrefix(path+"."+inContracts(f.Name), "."), v.FieldByIndex(f.Index))...)
	}
	return all
}

func showField(v reflect.Value) string {
	if v.Type() == amountType && !v.IsNil() {
		return FormatFLT(v.Interface().(*big.Int)) + " FLT"
	}
	return fmt.Sprint(v.Interface())
}
