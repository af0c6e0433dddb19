package wallet

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"runtime"
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

// Files with secrets are for their owner only.
func TestLoadKeyRefusesFilesThatOthersCanRead(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("no such permissions")
	}
	dir := t.TempDir()
	file, password := savedKey(t, dir, "sesame\n")
	for _, path := range []string{file, password} {
		for _, mode := range []os.FileMode{0o644, 0o640, 0o604, 0o620, 0o601} {
			if err := os.Chmod(path, mode); err != nil {
				t.Fatal(err)
			}
			_, err := LoadKey(file, password)
			if got := hint.Of(err); !errors.Is(err, ErrOpenSecret) || len(got) != 1 || got[0] != "chmod 600 "+path {
				t.Errorf("%s with mode %o: %v, hints %q", path, mode, err, got)
			}
		}
		for _, mode := range []os.FileMode{0o400, 0o600, 0o700} {
			if err := os.Chmod(path, mode); err != nil {
				t.Fatal(err)
			}
			if _, err := LoadKey(file, password); err != nil {
				t.Errorf("%s with mode %o: %v", path, mode, err)
			}
		}
	}
}

// savedKey writes a key whose password is "sesame", and a password file.
func savedKey(t *testing.T, dir, text string) (file, password string) {
	t.Helper()
	k, err := NewKey()
	if err != nil {
		t.Fatal(err)
	}
	file, password = filepath.Join(dir, "k.json"), filepath.Join(dir, "password")
	if err := errors.Join(k.Save(file, "sesame"), os.WriteFile(password, []byte(text), 0o600)); err != nil {
		t.Fatal(err)
	}
	return file, password
}

func TestLoadKeySaysThatAPasswordFileIsEncoded(t *testing.T) {
	for text, want := range map[string]string{
		"\xef\xbb\xbfsesame\r\n":                             "byte order mark",
		"\xff\xfes\x00e\x00s\x00a\x00m\x00e\x00\r\x00\n\x00": "UTF-16",
		"\xfe\xff\x00s\x00e\x00s\x00a\x00m\x00e":             "UTF-16",
		"s\x00e\x00s\x00a\x00m\x00e\x00":                     "UTF-16",
	} {
		file, password := savedKey(t, t.TempDir(), text)
		_, err := LoadKey(file, password)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(hint.Text(err), "UTF-8") || strings.Contains(err.Error(), "sesame") {
			t.Errorf("%q: %v", text, err)
		}
	}
}
