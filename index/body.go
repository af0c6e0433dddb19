package index

import (
	"encoding/json"
	"fmt"
	"math/big"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/muster-network/muster/chain/ledger"
)

// nameOf is an event's name, such as CommitmentCreated.
func nameOf(e ledger.Event) string { return reflect.TypeOf(e).Name() }

// A subject is what an event is about.
type subject struct{ kind, id string }

// subjectFields are numbers in events that name something, and what.
var subjectFields = map[string]string{
	"ID": "commitment", "Commitment": "commitment", "Challenge": "challenge", "Offer": "offer", "Lease": "lease", "Grant": "credit",
}

// A body is the arguments of an event: in JSON, and what they name.
type body struct {
	json     []byte
	subjects []subject // each once
}

func (b *body) about(kind, id string) {
	if s := (subject{kind, id}); !slices.Contains(b.subjects, s) {
		b.subjects = append(b.subjects, s)
	}
}

// bodyOf writes an event's arguments in their order, in lower camel case: amounts, which may have 256 bits, as decimal
// strings, other numbers as numbers, hashes and addresses in hexadecimal digits, addresses in lower case.
func bodyOf(e ledger.Event) (body, error) {
	var b body
	v := reflect.New(reflect.TypeOf(e)).Elem() // field elements write themselves only where they can be addressed
	v.Set(reflect.ValueOf(e))
	switch e.(type) {
	case ledger.StakingConfigured, ledger.ParametersSet:
		b.subjects = append(b.subjects, ofRules)
	}
	err := b.value("", v)
	return b, err
}

// ofRules is what events are about that say what the rules of money are, and from which epoch on.
var ofRules = subject{"rules", "money"}

func (b *body) value(name string, v reflect.Value) error {
	switch x := v.Interface().(type) {
	case common.Address:
		text := address(x)
		if x != (common.Address{}) {
			b.about("account", text)
		}
		b.plain(text)
		return nil
	case common.Hash:
		b.plain(x.Hex())
		return nil
	case *big.Int:
		b.plain(x.String())
		return nil
	case ledger.DayMask:
		b.plain(maskText(x))
		return nil
	case ledger.Element:
		b.plain(element(x))
		return nil
	case ledger.Selector:
		b.plain(x.String())
		return nil
	case ledger.Value:
		b.plain(hexutil.Encode(x))
		return nil
	case [2]byte: // a region
		return b.text(regionText(x))
	case string:
		return b.text(text(x))
	}
	switch v.Kind() {
	case reflect.Struct:
		return b.structure(v)
	case reflect.Slice, reflect.Array:
		b.json = append(b.json, '[')
		for i := range v.Len() {
			if i > 0 {
				b.json = append(b.json, ',')
			}
			if err := b.value("", v.Index(i)); err != nil {
				return err
			}
		}
		b.json = append(b.json, ']')
	case reflect.Uint64:
		if kind, ok := subjectFields[name]; ok && v.Uint() != 0 {
			b.about(kind, strconv.FormatUint(v.Uint(), 10))
		}
		b.json = strconv.AppendUint(b.json, v.Uint(), 10)
	case reflect.Uint8, reflect.Uint32:
		b.json = strconv.AppendUint(b.json, v.Uint(), 10)
	case reflect.Int:
		b.json = strconv.AppendInt(b.json, v.Int(), 10)
	case reflect.Bool:
		b.json = strconv.AppendBool(b.json, v.Bool())
	default:
		return fmt.Errorf("%s is a %s, which has no form in JSON", name, v.Type())
	}
	return nil
}

func (b *body) structure(v reflect.Value) error {
	b.json = append(b.json, '{')
	first := true
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Type == reflect.TypeFor[ledger.At]() || !field.IsExported() {
			continue
		}
		if !first {
			b.json = append(b.json, ',')
		}
		first = false
		b.json = append(strconv.AppendQuote(b.json, lowerCamel(field.Name)), ':')
		if err := b.value(field.Name, v.Field(i)); err != nil {
			return err
		}
	}
	b.json = append(b.json, '}')
	return nil
}

// plain writes a text that has nothing in it which JSON escapes, such as digits.
func (b *body) plain(s string) { b.json = append(append(append(b.json, '"'), s...), '"') }

func (b *body) text(s string) error {
	quoted, err := json.Marshal(s)
	b.json = append(b.json, quoted...)
	return err
}

// lowerCamel is a field's name in JSON: ID is id, TLSKey tlsKey.
func lowerCamel(name string) string {
	r := []rune(name)
	for i := range r {
		if i > 0 && i+1 < len(r) && unicode.IsLower(r[i+1]) {
			break
		}
		r[i] = unicode.ToLower(r[i])
	}
	return string(r)
}

// address writes an address as the index has it.
func address(a common.Address) string { return hexutil.Encode(a[:]) }

// maskText is the 256 slots of a day, the first one first.
func maskText(m ledger.DayMask) string {
	var b strings.Builder
	for i := range 4 {
		fmt.Fprintf(&b, "%064b", bitsReversed(m[i]))
	}
	return b.String()
}

func bitsReversed(x uint64) (r uint64) {
	for range 64 {
		r = r<<1 | x&1
		x >>= 1
	}
	return r
}

func regionText(r [2]byte) string { return text(strings.TrimRight(string(r[:]), "\x00")) }

// text is a string that anybody may have put any bytes into.
func text(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

func element(e ledger.Element) string {
	b := e.Bytes()
	return hexutil.Encode(b[:])
}
