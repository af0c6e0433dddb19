package spec

import (
	"crypto/dsa" //nolint:staticcheck // to tell such keys, not to use them
	"crypto/rsa"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/crypto/ssh"
)

// maxKey is how many bytes a key's line can have: RSA of 16,384 bits takes 2,800.
const maxKey = 4 << 10

// CheckKeys says whether lines are SSH keys that can be put into authorized_keys: 1 to [MaxKeys], without options,
// each once. An error names a line by its number and repeats none of it, because people name their secret keys by
// mistake.
func CheckKeys(lines []string) error {
	if len(lines) == 0 || len(lines) > MaxKeys {
		return fmt.Errorf("there are 1 to %d SSH keys, not %d", MaxKeys, len(lines))
	}
	seen := map[string]bool{}
	for i, line := range lines {
		key, err := parseKey(line)
		if err == nil && seen[string(key.Marshal())] {
			err = errors.New("it is there twice")
		}
		if err != nil {
			return fmt.Errorf("SSH key %d: %w", i+1, err)
		}
		seen[string(key.Marshal())] = true
	}
	return nil
}

// SameKey says whether two lines of authorized_keys are of one key. Both were checked.
func SameKey(a, b string) bool { return Bare(a) == Bare(b) }

// Bare is a key's line without its comment. It was checked.
func Bare(line string) string {
	fields := strings.Fields(line)
	return strings.Join(fields[:min(len(fields), 2)], " ")
}

func parseKey(line string) (ssh.PublicKey, error) {
	switch {
	case len(line) > maxKey:
		return nil, fmt.Errorf("it has %d bytes, more than %d", len(line), maxKey)
	case strings.Contains(line, "PRIVATE KEY"):
		return nil, errors.New("it is a secret key: give the public one, whose file ends in .pub")
	case !utf8.ValidString(line) || strings.ContainsFunc(line, func(r rune) bool { return !unicode.IsPrint(r) }):
		return nil, errors.New("it is not one line of printable text")
	}
	key, _, options, _, err := ssh.ParseAuthorizedKey([]byte(line))
	switch {
	case err != nil:
		return nil, errors.New("it is not a line of authorized_keys, such as ssh-keygen writes to a file that ends in .pub")
	case len(options) > 0 || !strings.HasPrefix(line, key.Type()+" "):
		return nil, errors.New("it does not begin with the key's type: options belong into user data")
	case strings.Contains(key.Type(), "-cert-"):
		return nil, errors.New("it is a certificate and not a key")
	}
	if public, ok := key.(ssh.CryptoPublicKey); ok {
		switch public := public.CryptoPublicKey().(type) {
		case *rsa.PublicKey:
			if public.N.BitLen() < 2048 {
				return nil, fmt.Errorf("an RSA key of %d bits is too short: 2,048 is the least", public.N.BitLen())
			}
		case *dsa.PublicKey:
			return nil, errors.New("SSH takes no DSA keys any more")
		}
	}
	return key, nil
}
