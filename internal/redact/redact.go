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
	"slices"
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
	mnemonics,
	// Keys of cloud storage, by their shapes.
	replace(`\b(AKIA|ASIA|AROA|AIDA|GOOG)[0-9A-Z]{12,}\b`, Gone),
	// Keys of an agent's customers and of Stripe, by their beginnings: chance may leave one without digits or capitals.
	replace(`\b(muk|sk|rk|whsec)_[A-Za-z0-9_]{16,}`, Gone),
	fingerprints,
	mixed,
}

func replace(pattern, by string) func(string) string {
	re := regexp.MustCompile(pattern)
	return func(text string) string { return re.ReplaceAllString(text, by) }
}

// secretWords are in the names of what is secret.
var secretWords = []string{
	"passw", "passphrase", "passcode", "secret", "token", "api_key", "api-key", "apikey", "access_key", "access-key", "accesskey",
	"private_key", "private-key", "privatekey", "privkey", "signing_key", "signing-key", "signingkey", "session_key", "session-key",
	"sessionkey", "account_key", "account-key", "accountkey", "mnemonic", "seed_phrase", "seed-phrase", "seedphrase", "seed_words",
	"seed-words", "seedwords", "credential", "authorization", "cookie", "identity", "ciphertext", "sealed", "user_data", "user-data",
	"userdata",
}

var namedValue = regexp.MustCompile(`(?i)(\\?["']?)((?:[\w.-]*(?:` + strings.Join(secretWords, "|") + `)[\w.-]*)|\b(?:mac|salt|raw)\b)(\\?["']?)` +
	`(\s*[:=]\s*|\s+)("(?:[^"\\]|\\.)*"|'[^'\n]*'|\\"[^"]*"|[^\s,;}\]]+)`)

// fileName ends the name of a setting that says where a secret is, and is none itself.
var fileName = regexp.MustCompile(`(?i)[_-](file|path|dir)$`)

// address is an account or a contract: a deployment's token is one.
var address = regexp.MustCompile(`^["']?0x[0-9a-fA-F]{40}["']?$`)

// named takes out the values of names. It looks only at lines that have such a name, and at those that follow,
// where the value may be: looking closely takes long.
func named(text string) string {
	var out, close strings.Builder
	follows := false
	for line := range strings.Lines(text) {
		has := hasSecretWord(line)
		if has || follows {
			close.WriteString(line)
		} else {
			out.WriteString(namedIn(close.String()))
			close.Reset()
			out.WriteString(line)
		}
		follows = has
	}
	out.WriteString(namedIn(close.String()))
	return out.String()
}

var shortWords = regexp.MustCompile(`(?i)\b(?:mac|salt|raw)\b`)

func hasSecretWord(line string) bool {
	lower := strings.ToLower(line)
	return slices.ContainsFunc(secretWords, func(word string) bool { return strings.Contains(lower, word) }) || shortWords.MatchString(line)
}

// namedIn takes out the values of names in some lines.
func namedIn(text string) string {
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

var digits = regexp.MustCompile(`(?i)0x[0-9a-f]{9,}|[0-9a-f]{16,}`)

// fingerprints puts a fingerprint in the place of hexadecimal digits. It leaves an address and a commit of
// sources, which have 40, and decimal numbers.
func fingerprints(text string) string {
	return digits.ReplaceAllStringFunc(text, func(found string) string {
		bare := strings.TrimPrefix(strings.ToLower(found), "0x")
		if len(bare) == 40 || len(bare) < 32 && len(bare) == len(found) && strings.Trim(bare, "0123456789") == "" {
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

// mostWords is how many words of a mnemonic in a row are left: they say too little of the rest.
const mostWords = 6

var words = regexp.MustCompile(`\b[a-z]{3,8}(?:[\s,]+(?:\d{1,2}[.)]?\s+)?[a-z]{3,8}\b)+`)

var word = regexp.MustCompile(`[a-z]+`)

// noneOfMnemonics are words that many sentences have, and no mnemonic.
var noneOfMnemonics = map[string]bool{
	"the": true, "and": true, "for": true, "not": true, "with": true, "has": true, "had": true, "was": true, "were": true, "are": true,
	"its": true, "from": true, "but": true, "could": true, "may": true, "than": true, "their": true, "these": true, "which": true,
	"while": true, "been": true, "does": true, "did": true, "because": true, "cannot": true, "muster": true, "prover": true,
}

// mnemonics takes out rows of words, as no sentence has them.
func mnemonics(text string) string {
	return words.ReplaceAllStringFunc(text, func(row string) string {
		var out strings.Builder
		begin, end, count := 0, 0, 0 // of a row that may be a mnemonic
		flush := func() {
			if count > mostWords {
				out.WriteString(Gone)
			} else {
				out.WriteString(row[begin:end])
			}
			count = 0
		}
		for _, at := range word.FindAllStringIndex(row, -1) {
			if noneOfMnemonics[row[at[0]:at[1]]] {
				flush()
				out.WriteString(row[end:at[1]])
				begin, end = at[1], at[1]
				continue
			}
			if count == 0 {
				out.WriteString(row[end:at[0]])
				begin = at[0]
			}
			count++
			end = at[1]
		}
		flush()
		out.WriteString(row[end:])
		return out.String()
	})
}
