package wallet_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/alloctest"
)

// A keystore file does not decide how much memory or time it takes, and a
// number that it lacks is an error and not a panic.
func TestAbsurdKeystores(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.json")
	key, err := wallet.NewKey()
	if err != nil {
		t.Fatal(err)
	}
	if err := key.Save(path, "password"); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for what, c := range map[string]struct{ name, to string }{
		"memory of a tebibyte":   {"n", "1073741824"},
		"memory by blocks":       {"r", "8388608"},
		"memory by both":         {"r", "4096"},
		"no blocks":              {"r", "0"},
		"threads without end":    {"p", "134217727"},
		"no threads":             {"p", "0"},
		"a negative factor":      {"n", "-2"},
		"half a factor":          {"n", "2.5"},
		"a factor in words":      {"n", `"many"`},
		"no factor":              {"n", "null"},
		"a long derived key":     {"dklen", "2147483647"},
		"a negative derived key": {"dklen", "-1"},
		"no derived key":         {"dklen", "null"},
		"no salt":                {"salt", "null"},
		"a salt in words":        {"salt", `"salt"`},
	} {
		altered := alterKey(t, whole, func(crypto map[string]json.RawMessage) {
			alterField(t, crypto, "kdfparams", c.name, c.to)
		})
		refuseKey(t, what, altered)
	}
	refuseKey(t, "a short iv", alterKey(t, whole, func(crypto map[string]json.RawMessage) {
		alterField(t, crypto, "cipherparams", "iv", `"00"`)
	}))
	for what, params := range map[string]string{
		"rounds without end":       `{"c": 1e15, "dklen": 32, "prf": "hmac-sha256", "salt": "00"}`,
		"no pseudorandom function": `{"c": 1000, "dklen": 32, "salt": "00"}`,
		"a long key of pbkdf2":     `{"c": 1, "dklen": 2147483647, "prf": "hmac-sha256", "salt": "00"}`,
	} {
		refuseKey(t, what, alterKey(t, whole, func(crypto map[string]json.RawMessage) {
			crypto["kdf"], crypto["kdfparams"] = json.RawMessage(`"pbkdf2"`), json.RawMessage(params)
		}))
	}
	// The name that go-ethereum reads counts, not one that looks like it.
	refuseKey(t, "two names", bytes.Replace(whole, []byte(`"n":`), []byte(`"n":1073741824,"N":`), 1))
	refuseKey(t, "a long file", append(bytes.Clone(whole), bytes.Repeat([]byte(" "), 1<<20)...))
	if _, err := wallet.OpenKey(path, "password"); err != nil {
		t.Error(err)
	}
}

func refuseKey(t *testing.T, what string, file []byte) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "altered.json")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	alloctest.AtMost(t, 4<<20, func() {
		_, err := wallet.OpenKey(path, "password")
		if err == nil || !strings.Contains(err.Error(), "keystore file") {
			t.Errorf("%s: %v", what, err)
		}
	})
}

func alterKey(t *testing.T, file []byte, alter func(crypto map[string]json.RawMessage)) []byte {
	t.Helper()
	var all, crypto map[string]json.RawMessage
	decode(t, file, &all)
	decode(t, all["crypto"], &crypto)
	alter(crypto)
	all["crypto"] = encode(t, crypto)
	return encode(t, all)
}

func alterField(t *testing.T, in map[string]json.RawMessage, name, field, to string) {
	t.Helper()
	var fields map[string]json.RawMessage
	decode(t, in[name], &fields)
	fields[field] = json.RawMessage(to)
	in[name] = encode(t, fields)
}

func decode(t *testing.T, data []byte, to any) {
	t.Helper()
	if err := json.Unmarshal(data, to); err != nil {
		t.Fatal(err)
	}
}

func encode(t *testing.T, v any) []byte {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
