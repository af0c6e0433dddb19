// Package redact takes what may be a secret out of texts that people send each other: logs, settings, listings.
//
// It does not know what a text is about. So it goes by names, by shapes, and by what could not be told from a
// secret: a private key has the shape of a block's hash. It takes out too much rather than too little. Of
// hexadecimal digits it leaves a fingerprint, so that two places with the same hash can be told,
// and whoever knows a hash can find it: see [Fingerprint].
package redact

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"strings"
)

// Gone stands where something was taken out.
const Gone = "REDACTED"

// Text returns a text without what may be a secret. What it returns, it leaves as it is.
func Text(text string) string {
	for _, rule := range rules {
		text = rule(text)
	}
	return text
}

// Fingerprint stands for bytes in hexadecimal digits: the first four bytes of the SHA-256 of those digits, in
// lower case and without 0x.
func Fingerprint(digits string) string {
	digits = strings.ToLower(strings.TrimPrefix(strings.TrimPrefix(digits, "0x"), "0X"))
	sum := sha256.Sum256([]byte(digits))
	return "[hex:" + hex.EncodeToString(sum[:4]) + "]"
}

// rules are in order: what spans lines comes before what is in one, and names before shapes.
var rules = []func(string) string{
	// Private keys in PEM, the end of which may be cut off; the lines may be separated by \n in a string.
	replace(`(?s)-----BEGIN [A-Z0-9 ]*PRIVATE KEY( BLOCK)?-----.*?(-----END [A-Z0-9 ]*-----|\z)`, Gone),
	replace(`(?i)AGE-SECRET-KEY-[0-9A-Z-]+`, Gone),
	replace(`(?i)AGE-PLUGIN-[0-9A-Z-]+`, Gone),
	// Of a URL, the host is left: its user, path and query may have a key of a node or a token.
	replace(`(?i)\b([a-z][a-z0-9+.-]*://)[^\s"'<>\\,]*@`, `${1}`+Gone+`@`),
	replace(`(?i)\b([a-z][a-z0-9+.-]*://(?:`+Gone+`@)?[^\s/?#"'<>\\@,;]*)[/?#][^\s"'<>\\,;]+`, `${1}/`+Gone),
	// JSON Web Tokens, and what an Authorization header has.
	replace(`\beyJ[A-Za-z0-9_-]{5,}(\.[A-Za-z0-9_-]*){0,4}`, Gone),
	replace(`(?i)\b(bearer|basic|digest|negotiate)([ :=]+)[^\s,"'\\]{6,}`, `${1}${2}`+Gone),
	// name=value, name: value, "name": "value", --name value, where the name says that the value is secret.
	named,
	// Mnemonics: a dozen words or more, as no sentence here has them.
	replace(`\b[a-z]{3,8}(?:[\s,]+(?:\d{1,2}[.)]?\s+)?[a-z]{3,8}\b){11,}`, Gone),
	// Keys of cloud storage, by their shapes.
	replace(`\b(AKIA|ASIA|AROA|AIDA|GOOG)[0-9A-Z]{12,}\b`, Gone),
	fingerprints,
	mixed,
}

func replace(pattern, by string) func(string) string {
	re := regexp.MustCompile(pattern)
	return func(text string) string { return re.ReplaceAllString(text, by) }
}

// secretName is in the name of what is secret.
const secretName = `[\w.-]*(?:passw|passphrase|passcode|secret|token|api[_-]?key|apikey|access[_-]?key|private[_-]?key|privkey|signing[_-]?key|session[_-]?key|` +
	`account[_-]?key|mnemonic|seed[_-]?phrase|seed[_-]?words|credential|authorization|cookie|identity|ciphertext|sealed|\bmac\b|\bsalt\b|user[_-]?data|\braw\b)[\w.-]*`

var namedValue = regexp.MustCompile(`(?i)(\\?["']?)(` + secretName + `)(\\?["']?)(\s*[:=]\s*|\s+)("(?:[^"\\]|\\.)*"|'[^'\n]*'|\\"[^"]*"|[^\s,;}\]]+)`)

// fileName ends the name of a setting that says where a secret is, and is none itself.
var fileName = regexp.MustCompile(`(?i)[_-](file|path|dir)$`)

// address is an account or a contract: a deployment's token is one.
var address = regexp.MustCompile(`^["']?0x[0-9a-fA-F]{40}["']?$`)

// named takes out the values of names.
func named(text string) string {
	return namedValue.ReplaceAllStringFunc(text, func(all string) string {
		m := namedValue.FindStringSubmatch(all)
		name, between, value := m[2], m[4], m[5]
		isFlag := strings.HasPrefix(name, "--") || strings.HasPrefix(name, "-")
		switch {
		case fileName.MatchString(name), address.MatchString(value), strings.Trim(value, `"'\`) == Gone:
			return all
		case strings.TrimSpace(between) == "" && !isFlag: // a word in a sentence
			return all
		}
		quote := ""
		if q := value[0]; q == '"' || q == '\'' {
			quote = string(q)
		} else if strings.HasPrefix(value, `\"`) {
			quote = `\"`
		}
		return m[1] + name + m[3] + between + quote + Gone + quote
	})
}

var digits = regexp.MustCompile(`(?i)(?:0x)?[0-9a-f]{32,}`)

// fingerprints puts a fingerprint in the place of hexadecimal digits, other than an address or a commit of
// sources, which have 40.
func fingerprints(text string) string {
	return digits.ReplaceAllStringFunc(text, func(found string) string {
		if len(strings.TrimPrefix(strings.ToLower(found), "0x")) == 40 {
			return found
		}
		return Fingerprint(found)
	})
}

var tokens = regexp.MustCompile(`[A-Za-z0-9+_-]{20,}={0,2}|[A-Za-z0-9+][A-Za-z0-9+/]{38,}={0,2}`)

var kinds = []*regexp.Regexp{regexp.MustCompile(`[A-Z]`), regexp.MustCompile(`[a-z]`), regexp.MustCompile(`[0-9]`)}

// mixed takes out long words of capitals, small letters and digits, as random keys are written. A checksummed
// address is one, too, and is left.
func mixed(text string) string {
	return tokens.ReplaceAllStringFunc(text, func(token string) string {
		if address.MatchString(token) {
			return token
		}
		for _, kind := range kinds {
			if !kind.MatchString(token) {
				return token
			}
		}
		return Gone
	})
}
