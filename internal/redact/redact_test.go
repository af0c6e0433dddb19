package redact

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/muster-network/muster/internal/redact/redacttest"
)

// Each secret is gone in each way in which a text can have it, and in texts within texts.
func TestSecretsAreGone(t *testing.T) {
	for _, s := range redacttest.Secrets {
		for name, text := range redacttest.Texts(s) {
			for within := range 4 {
				if got := Text(text); s.In(got) != "" {
					t.Errorf("%s, %s, within %d texts: %q leaves %q in %q", s.Name, name, within, text, s.In(got), got)
				}
				if got := Text(text + "\n" + text + "\nunits = 3\n"); s.In(got) != "" {
					t.Errorf("%s, %s, within %d texts, twice: %q leaves %q in %q", s.Name, name, within, text, s.In(got), got)
				}
				inner, err := json.Marshal(text)
				if err != nil {
					t.Fatal(err)
				}
				text = `{"n":1,"what":` + string(inner) + `}`
			}
		}
	}
}

// What people need to find a fault is left.
func TestOtherTextIsLeft(t *testing.T) {
	for _, text := range []string{
		"2026-11-27T13:00:00Z INFO responded to challenge 1234 commitment=7 units=16",
		`time=2026-11-27T13:06:41.123Z level=WARN msg="could not respond" error="the window is over" challenge=9000`,
		"account 0x90F79bf6EB2c4f870365E785982E1f101E93b906 has 0.25 ether",
		"password-file = \"/etc/muster/password\"",
		"--password-file /etc/muster/password --keystore /etc/muster/key.json",
		`"token": "0x5FbDB2315678afecb367f032d93F642f64180aa3"`,
		"the token bucket is full", "a session key was refused",
		"github.com/ethereum/go-ethereum v1.17.10 h1:abc", "go1.26 linux/amd64", "muster v1.2.3-0.20261127130641-0123456789ab",
		"http://127.0.0.1:8545", "wss://node.example:443", "/var/lib/muster/commitment-1/prover.db: 32768 bytes",
		"could not read the data folder again, since its disk has no room left for the newest journal of the prover",
		"block 18446744073709551615 at 1764248801123456789", "selector 0x12345678",
		"/home/Operator1/Data/Muster2/commitment-1/prover.db", "550e8400-e29b-41d4-a716-446655440000",
	} {
		if got := Text(text); got != text {
			t.Errorf("%q becomes %q", text, got)
		}
	}
}

// A key that has no digit by chance is told by its beginning.
func TestKeysByTheirBeginnings(t *testing.T) {
	for _, beginning := range []string{"muk_", "sk_live_", "rk_test_", "whsec_"} {
		key := beginning + "kQbcdefghijklmnopWrstuvx"
		if got := Text("the agent was asked with " + key); strings.Contains(got, key[len(beginning):]) {
			t.Errorf("%q is left", got)
		}
	}
}

// The host of a node is left, and equal hashes can be told.
func TestWhatIsLeft(t *testing.T) {
	hash := "0x" + strings.Repeat("ab", 32)
	for text, want := range map[string]string{
		"https://user:pass@node.example:8545/v3/key?x=1":      "https://" + Gone + "@node.example:8545/" + Gone,
		"https://node.example/":                               "https://node.example/",
		"ws://a.example/k1, http://b.example/k2":              "ws://a.example/" + Gone + ", http://b.example/" + Gone,
		"block " + hash + " and " + strings.ToUpper(hash[2:]): "block " + Fingerprint(hash) + " and " + Fingerprint(hash),
	} {
		if got := Text(text); got != want {
			t.Errorf("%q becomes %q, not %q", text, got, want)
		}
	}
}

func FuzzRedactedTextIsLeft(f *testing.F) {
	for _, s := range redacttest.Secrets {
		for _, text := range redacttest.Texts(s) {
			f.Add(text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		once := Text(text)
		if again := Text(once); again != once {
			t.Errorf("%q becomes %q and then %q", text, once, again)
		}
	})
}

// BenchmarkListsWithoutEnd is of lists in a log that somebody else has written, which must not take long.
func BenchmarkListsWithoutEnd(b *testing.B) {
	text := strings.Repeat("token=[\n", 20_000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Text(text)
	}
}

func BenchmarkText(b *testing.B) {
	line := `time=2026-11-27T13:06:41.123Z level=WARN msg="could not respond" error="the window is over" challenge=9000 node=https://node.example/v3/key` + "\n"
	text := strings.Repeat(line, 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Text(text)
	}
}
