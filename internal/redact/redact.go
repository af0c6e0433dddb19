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
	"unicode"
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

// secretName is the name of something secret and what stands between it and its value, in JSON, in JSON in JSON and so on:
// there, quotes have backslashes before them, and an angle bracket may be escaped.
var secretName = regexp.MustCompile(`(?i)\\*["']?((?:[\w.-]*(?:` + strings.Join(secretWords, "|") + `)[\w.-]*)|\b(?:mac|salt|raw)\b)\\*["']?` +
	`(\s*(?:[=-]?(?:>|\\+u003e)|:=|[:=])\s*|\s+)`)

// fileName ends the name of a setting that says where a secret is, and is none itself.
var fileName = regexp.MustCompile(`(?i)[_-](file|path|dir)$`)

// address is an account or a contract: a deployment's token is one.
var address = regexp.MustCompile(`^["']?0x[0-9a-fA-F]{40}["']?$`)

// named takes out the values of names. It looks only at lines that have such a name, and at those that follow, where the
// value may be, up to the end of a list: looking closely takes long.
func named(text string) string {
	var out, close strings.Builder
	follows, open := false, 0
	for line := range strings.Lines(text) {
		has := hasSecretWord(line)
		if has || follows || open > 0 {
			close.WriteString(line)
			open = max(0, open+strings.Count(line, "[")+strings.Count(line, "{")-strings.Count(line, "]")-strings.Count(line, "}"))
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
	var out strings.Builder
	for {
		at := secretName.FindStringSubmatchIndex(text)
		if at == nil {
			out.WriteString(text)
			return out.String()
		}
		name, between := text[at[2]:at[3]], text[at[4]:at[5]]
		begin := at[1]
		end := begin + valueLength(text[begin:])
		value := text[begin:end]
		quote := opening(value)
		out.WriteString(text[:begin])
		text = text[begin:]
		switch {
		case value == "", fileName.MatchString(name), address.MatchString(value), strings.Trim(value, `"'\`) == Gone:
		case strings.TrimSpace(between) == "" && !strings.HasPrefix(name, "-"): // a word in a sentence
		default:
			out.WriteString(quote + Gone + quote)
			text = text[len(value):]
		}
	}
}

// opening is the quote with which a value begins, three of them in TOML over lines, with all backslashes; empty if it has
// none.
func opening(value string) string {
	escapes := len(value) - len(strings.TrimLeft(value, `\`))
	if escapes == len(value) || value[escapes] != '"' && value[escapes] != '\'' {
		return ""
	}
	one := value[:escapes+1]
	if three := strings.Repeat(one, 3); strings.HasPrefix(value, three) {
		return three
	}
	return one
}

// valueLength is how long the value is with which a text begins. One whose end is missing takes the rest of the line.
func valueLength(text string) int {
	if quote := opening(text); quote != "" {
		return closing(text, quote)
	}
	list := 0
	if text != "" && strings.ContainsRune("[{", rune(text[0])) {
		list = closingBracket(text)
	}
	rest := strings.TrimLeftFunc(text[list:], func(r rune) bool { return !unicode.IsSpace(r) && !strings.ContainsRune(",;}]", r) })
	return len(text) - len(rest)
}

// closing is where a value ends that begins with a quote. In JSON in JSON a quote within the value has more backslashes
// before it than those at its ends, which a backslash within the value may precede.
func closing(text, quote string) int {
	mark, escapes := quote[len(quote)-1], strings.IndexFunc(quote, func(r rune) bool { return r != '\\' })
	if len(quote) > escapes+1 {
		if end := strings.Index(text[len(quote):], quote); end >= 0 {
			return len(quote) + end + len(quote)
		}
		return lineLength(text)
	}
	before, lines := 0, 1 // backslashes before; lines that the value has
	for i := len(quote); i < len(text); i++ {
		switch {
		case text[i] == '\\':
			before++
			continue
		case text[i] == '\n':
			// Where the next line is empty, or names something secret, the end is missing.
			next := text[i+1 : i+1+lineLength(text[i+1:])]
			if mark == '\'' || escapes > 0 || strings.TrimSpace(next) == "" || hasSecretWord(next) {
				return i
			}
			lines++
		case text[i] == mark && before >= escapes && (before-escapes)%(2*(escapes+1)) == 0:
			if lines > 1 { // the end may be missing, and this be the beginning of another value
				return i + lineLength(text[i:])
			}
			return i + 1
		}
		before = 0
	}
	return lineLength(text)
}

// mostLines is in how many lines the end of a list is looked for, so that many lists without an end take no time that grows
// with their square.
const mostLines = 100

// closingBracket is where a value ends that begins with a bracket.
func closingBracket(text string) int {
	depth, lines := 0, 0
	for i := 0; i < len(text) && lines < mostLines; i++ {
		switch text[i] {
		case '\n':
			lines++
		case '[', '{':
			depth++
		case ']', '}':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return lineLength(text)
}

func lineLength(text string) int {
	if end := strings.IndexByte(text, '\n'); end >= 0 {
		return end
	}
	return len(text)
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
