package template

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The types of parameters.
const (
	String  = "string"  // one line, by a pattern
	Secret  = "secret"  // the same, shown to nobody
	Text    = "text"    // lines
	Integer = "integer" // by its limits
	Boolean = "boolean" // true or false
	Choice  = "choice"  // one of some
)

// Parameter is what a renter can set in a recipe.
type Parameter struct {
	Name    string   `yaml:"name" json:"name"` // a–z, 0–9 and '-'
	Type    string   `yaml:"type" json:"type"`
	About   string   `yaml:"about" json:"about"`               // one line
	Default *string  `yaml:"default" json:"default,omitempty"` // nil: it has to be set
	Pattern string   `yaml:"pattern" json:"pattern,omitempty"` // of the whole of a string or a secret, in RE2's syntax
	Most    int      `yaml:"most" json:"most,omitempty"`       // bytes of a string, a secret or a text
	Low     *int64   `yaml:"low" json:"low,omitempty"`         // least of an integer
	High    *int64   `yaml:"high" json:"high,omitempty"`       // and its highest
	Choices []string `yaml:"choices" json:"choices,omitempty"`
}

const (
	mostLine = 4 << 10
	mostText = 256 << 10
)

var parameterForm = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// variable is the shell variable that has its value. The prefix keeps it from being one that programs know, such as
// PATH.
func (p *Parameter) variable() string {
	return "SET_" + strings.ToUpper(strings.ReplaceAll(p.Name, "-", "_"))
}

// check checks a parameter as its recipe has it.
func (p *Parameter) check() error {
	if len(p.Name) > 40 || !parameterForm.MatchString(p.Name) {
		return errors.New("a name has a–z, 0–9, and '-' between them, and at most 40 characters")
	}
	if err := line(p.About, 200); err != nil || p.About == "" {
		return errors.New("nothing says in one line what it is about")
	}
	is := func(types ...string) bool { return slices.Contains(types, p.Type) }
	switch {
	case !is(String, Secret, Text, Integer, Boolean, Choice):
		return fmt.Errorf("%.40q is not a type", p.Type)
	case (p.Pattern != "") != is(String, Secret):
		return errors.New("a string and a secret have a pattern, and nothing else has")
	case (p.Low != nil && p.High != nil) != is(Integer), (p.Low != nil) != (p.High != nil):
		return errors.New("an integer has low and high, and nothing else has")
	case p.Low != nil && *p.Low > *p.High:
		return errors.New("its low is higher than its high")
	case (len(p.Choices) > 0) != is(Choice):
		return errors.New("a choice has choices, and nothing else has")
	case is(String, Secret) && (p.Most < 1 || p.Most > mostLine):
		return fmt.Errorf("it says how many bytes it has at most: 1 to %d", mostLine)
	case is(Text) && (p.Most < 1 || p.Most > mostText):
		return fmt.Errorf("it says how many bytes it has at most: 1 to %d", mostText)
	case !is(String, Secret, Text) && p.Most != 0:
		return errors.New("only a string, a secret and a text have a number of bytes")
	case is(Secret) && p.Default != nil:
		return errors.New("a secret that everyone knows is none: it has no default")
	}
	if _, err := p.pattern(); err != nil {
		return fmt.Errorf("pattern: %w", err)
	}
	for _, c := range p.Choices {
		if err := line(c, 100); err != nil {
			return fmt.Errorf("choice: %w", err)
		}
	}
	if p.Default != nil {
		if err := p.accept(*p.Default); err != nil {
			return fmt.Errorf("its default: %w", err)
		}
	}
	return nil
}

// pattern is what the whole of a value has to be like.
func (p *Parameter) pattern() (*regexp.Regexp, error) {
	if _, err := regexp.Compile(p.Pattern); err != nil { // by itself: no bracket may end the one around it
		return nil, err
	}
	return regexp.Compile(`\A(?:` + p.Pattern + `)\z`)
}

// accept checks a value. An error does not repeat a secret.
func (p *Parameter) accept(value string) error {
	switch p.Type {
	case String, Secret:
		if err := line(value, p.Most); err != nil {
			return err
		}
		pattern, err := p.pattern()
		if err != nil {
			return err
		}
		if !pattern.MatchString(value) {
			return fmt.Errorf("it is not like %s", p.Pattern)
		}
	case Text:
		return text(value, p.Most)
	case Integer:
		n, err := strconv.ParseInt(value, 10, 64)
		if err != nil || strconv.FormatInt(n, 10) != value {
			return fmt.Errorf("%.40q is not a whole number", value)
		}
		if n < *p.Low || n > *p.High {
			return fmt.Errorf("%d is not within %d and %d", n, *p.Low, *p.High)
		}
	case Boolean:
		if value != "true" && value != "false" {
			return fmt.Errorf("%.40q is neither true nor false", value)
		}
	case Choice:
		if !slices.Contains(p.Choices, value) {
			return fmt.Errorf("%.40q is none of %s", value, strings.Join(p.Choices, ", "))
		}
	}
	return nil
}

// line says whether a value is one line of printable characters.
func line(value string, most int) error { return printable(value, most, "") }

// text says whether a value is lines of printable characters and tabs.
func text(value string, most int) error { return printable(value, most, "\n\t") }

func printable(value string, most int, also string) error {
	switch {
	case len(value) > most:
		return fmt.Errorf("it has %d bytes, more than %d", len(value), most)
	case !utf8.ValidString(value):
		return errors.New("it is not UTF-8")
	case strings.ContainsFunc(value, func(r rune) bool { return !unicode.IsPrint(r) && !strings.ContainsRune(also, r) }):
		return errors.New("it has control characters or other characters that are not seen")
	}
	return nil
}
