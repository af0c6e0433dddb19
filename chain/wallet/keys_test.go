package wallet

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/internal/hint"
)

func TestKeyNeverPrints(t *testing.T) {
	k, err := NewKey()
	if err != nil {
		t.Fatal(err)
	}
	secret := crypto.FromECDSA(k.private)
	shown := []string{k.LogValue().String()}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%X", "%d", "%q"} {
		shown = append(shown, fmt.Sprintf(verb, k), fmt.Sprintf(verb, *k))
	}
	text, err := json.Marshal(map[string]any{"key": k})
	if err != nil {
		t.Fatal(err)
	}
	for _, out := range append(shown, string(text)) {
		if strings.Contains(strings.ToLower(out), hex.EncodeToString(secret)) ||
			strings.Contains(out, new(big.Int).SetBytes(secret).String()) || !strings.Contains(out, k.Address.Hex()) {
			t.Errorf("it prints as %s", out)
		}
	}
	for _, out := range []string{fmt.Sprintf("%+v", struct{ K *Key }{k}), fmt.Sprintf("%+v", struct{ K Key }{*k}), fmt.Sprintf("%#v", struct{ k *Key }{k})} {
		if strings.Contains(out, new(big.Int).SetBytes(secret).String()) {
			t.Errorf("in a struct it prints as %s", out)
		}
	}
}

func TestLoadKeyErrors(t *testing.T) {
	dir := t.TempDir()
	k, err := NewKey()
	if err != nil {
		t.Fatal(err)
	}
	file, good, bad := filepath.Join(dir, "k.json"), filepath.Join(dir, "good"), filepath.Join(dir, "bad")
	if err := k.Save(file, "sesame"); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{good: "sesame\n", bad: "barley"} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := LoadKey(file, good); err != nil || got.Address != k.Address {
		t.Fatalf("key %v, error %v", got, err)
	}
	if _, err := LoadKey(file, bad); err == nil || !strings.Contains(hint.Text(err), bad) || strings.Contains(hint.Text(err), "barley") {
		t.Errorf("wrong password: %v", err)
	}
	if _, err := LoadKey(bad, good); err == nil || !strings.Contains(err.Error(), "not a keystore file") {
		t.Errorf("not a keystore: %v", err)
	}
	if _, err := LoadKey(filepath.Join(dir, "none"), good); err == nil {
		t.Error("no file")
	}
	if err := k.Save(file, "again"); err == nil {
		t.Error("a key file was overwritten")
	}
}
