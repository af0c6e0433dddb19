package circuits

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// devDir is the folder of the dev profile's keys, which are made if they are
// not in the user's cache yet.
func devDir(t testing.TB) string {
	t.Helper()
	dir, err := madeDevKeys()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

var madeDevKeys = sync.OnceValues(func() (string, error) {
	dir, err := DefaultDir()
	if err != nil {
		return "", err
	}
	return dir, Setup(context.Background(), capacity.Dev(), dir, nil)
})

// The description that is committed is the circuit's.
func TestGoldenDev(t *testing.T) { testGolden(t, capacity.Dev(), 190_000) }

func testGolden(t *testing.T, p capacity.Profile, most int) {
	t.Helper()
	want, err := goldenInfo(p.Name)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Describe(p)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		is, _ := json.MarshalIndent(got, "", "  ")
		t.Errorf("the circuit has changed: run `go generate ./circuits` if it should have. It is now\n%s", is)
	}
	if got.Constraints > most || got.Gadgets["G"] > 20_000 || got.Gadgets["leaf sponge"] > 1_800 {
		t.Errorf("the circuit is too large: %+v", got)
	}
	if got.Commitments != 1 || got.PublicInputs != 5 {
		t.Errorf("%d commitments and %d public inputs", got.Commitments, got.PublicInputs)
	}
}

// All constraints are counted, and each is known by its rule.
func TestCounts(t *testing.T) {
	circuit, system := compileSmall(t, "")
	if n := system.GetNbConstraints(); circuit.made.count != n || len(circuit.made.rules) != n {
		t.Errorf("%d constraints; %d counted, %d with a rule", n, circuit.made.count, len(circuit.made.rules))
	}
}

// The committed verifying key and contract are those of the setup.
func TestEmbeddedKey(t *testing.T) {
	key, err := LoadVerifyingKey(capacity.Dev(), devDir(t))
	if err != nil {
		t.Fatal(err)
	}
	var made, contract bytes.Buffer
	if _, err := key.WriteTo(&made); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(made.Bytes(), devKey) {
		t.Error("golden/dev.vk is not what the setup makes: run `go generate ./circuits`")
	}
	if err := ExportSolidity(&contract, DevVerifyingKey(), "DevVerifier"); err != nil {
		t.Fatal(err)
	}
	committed, err := os.ReadFile("../contracts/src/verifiers/DevVerifier.sol")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(contract.Bytes(), committed) {
		t.Error("DevVerifier.sol is not the key's contract: run `go generate ./circuits`")
	}
}

// tinyCircuit has a commitment, as the audit circuit has.
type tinyCircuit struct {
	X frontend.Variable
	Y frontend.Variable `gnark:",public"`
}

func (c *tinyCircuit) Define(api frontend.API) error {
	committed, err := api.(frontend.Committer).Commit(c.X)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(committed, c.X)
	api.AssertIsEqual(api.Mul(c.X, c.X), c.Y)
	return nil
}

// The same circuit has the same keys every time, on one core too, and another
// circuit has others. Only the setup sees the replaced randomness.
func TestReproducible(t *testing.T) {
	system, err := compile(&tinyCircuit{})
	if err != nil {
		t.Fatal(err)
	}
	encoded := func(circuit Hash) string {
		pk, vk, err := reproducibleKeys(t.Context(), system, circuit)
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := pk.WriteDump(&b); err != nil {
			t.Fatal(err)
		}
		if _, err := vk.WriteRawTo(&b); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	first := encoded(Hash{1})
	if encoded(Hash{1}) != first {
		t.Error("two setups of a circuit differ")
	}
	if encoded(Hash{2}) == first {
		t.Error("two circuits have the same keys")
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	if encoded(Hash{1}) != first {
		t.Error("a setup on one core differs")
	}

	before := rand.Reader
	restore := replaceRandomness(Hash{1})
	a, b := make([]byte, 32), make([]byte, 32)
	_, _ = rand.Read(a)
	restore()
	restore = replaceRandomness(Hash{1})
	_, _ = rand.Read(b)
	restore()
	if bytes.Equal(a, b) {
		t.Error("somebody else gets the setup's randomness")
	}
	if rand.Reader != before {
		t.Error("crypto/rand.Reader stays replaced")
	}
}

func TestSetupRefuses(t *testing.T) {
	if err := Setup(t.Context(), capacity.Main(), t.TempDir(), nil); !errors.Is(err, ErrCeremony) {
		t.Errorf("main: got %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := Setup(ctx, capacity.Dev(), t.TempDir(), nil); !errors.Is(err, context.Canceled) {
		t.Errorf("a context that has ended: got %v", err)
	}
}

// A file that is not whole, or not the one that is wanted, is never used, and
// the error says what to do.
func TestBadFiles(t *testing.T) {
	circuit, err := CircuitHash(capacity.Dev())
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	path := keyPath(dir, circuit, verifyingKeyFile)
	write := func(circuit Hash, kind string) {
		if err := writeFile(dir, circuit, kind, func(w io.Writer) error { _, err := DevVerifyingKey().WriteRawTo(w); return err }); err != nil {
			t.Fatal(err)
		}
	}
	change := func(f func(data []byte) []byte) {
		write(circuit, verifyingKeyFile)
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, f(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	expect := func(name string, want error, says string) {
		t.Helper()
		_, err := LoadVerifyingKey(capacity.Dev(), dir)
		if !errors.Is(err, want) {
			t.Errorf("%s: got %v, want %v", name, err, want)
		}
		if want != nil && !(strings.Contains(hint.Text(err), says) && strings.Contains(hint.Text(err), "muster setup --profile dev")) {
			t.Errorf("%s: the error does not help: %v", name, err)
		}
	}

	expect("nothing", ErrNoKeys, path)
	write(circuit, verifyingKeyFile)
	expect("whole", nil, "")
	change(func(data []byte) []byte { return data[:len(data)-1] })
	expect("cut short", ErrKeys, "truncated")
	change(func(data []byte) []byte { return data[:headerSize-1] })
	expect("cut in the header", ErrKeys, "too short")
	change(func(data []byte) []byte { return append(data, 0) })
	expect("with something after it", ErrKeys, "damaged")
	change(func(data []byte) []byte { data[len(data)/2] ^= 1; return data })
	expect("with a flipped bit", ErrKeys, "damaged")
	change(func(data []byte) []byte { return make([]byte, len(data)) })
	expect("of zeros", ErrKeys, "is not a")

	other := Hash{1}
	write(other, verifyingKeyFile)
	write(circuit, provingKeyFile)
	for name, from := range map[string]string{
		"another circuit": keyPath(dir, other, verifyingKeyFile),
		"is not a":        keyPath(dir, circuit, provingKeyFile),
	} {
		data, err := os.ReadFile(from)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		expect("foreign", ErrKeys, name)
	}

	// A writer that fails leaves the old file, and nothing else.
	write(circuit, verifyingKeyFile)
	failed := errors.New("disk full")
	if err := writeFile(dir, circuit, verifyingKeyFile, func(io.Writer) error { return failed }); !errors.Is(err, failed) {
		t.Errorf("a failing writer: got %v", err)
	}
	expect("after a failed write", nil, "")
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(path), "*.part")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}

	if _, err := LoadProver(t.Context(), capacity.Dev(), dir); !errors.Is(err, ErrNoKeys) && !errors.Is(err, ErrKeys) {
		t.Errorf("a prover without its keys: got %v", err)
	}
}

// Keys of another setup, such as a ceremony's, are used where they replace the
// reproducible ones; but a proving key of one setup is not used beside a
// verifying key of another, nor either for a contract of another.
func TestKeysOfAnotherSetup(t *testing.T) {
	p := capacity.Dev()
	prover, err := LoadProver(t.Context(), p, devDir(t))
	if err != nil {
		t.Fatal(err)
	}
	circuit, err := CircuitHash(p)
	if err != nil {
		t.Fatal(err)
	}
	pk, vk, dir := *prover.key, DevVerifyingKey(), t.TempDir()
	pk.G1.Delta.Double(&pk.G1.Delta)
	if err := saveKeys(dir, circuit, prover.system, &pk, vk); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadProver(t.Context(), p, dir); !errors.Is(err, ErrKeys) || !strings.Contains(hint.Text(err), "remove that folder") {
		t.Errorf("a proving key beside another setup's verifying key: %v", err)
	}
	vk.G1.Delta = pk.G1.Delta
	vk.G2.Delta.Double(&vk.G2.Delta)
	if err := saveKeys(dir, circuit, prover.system, &pk, vk); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadProver(t.Context(), p, dir); err != nil {
		t.Error(err)
	}
	verifier, err := OpenVerifier(p, circuit.String(), dir)
	if err != nil {
		t.Fatal(err)
	}
	if err := verifier.CheckContract(common.FromHex(bindings.DevVerifierMetaData.Bin)); !errors.Is(err, ErrKeys) {
		t.Errorf("keys of another setup than the contract's: %v", err)
	}
}
