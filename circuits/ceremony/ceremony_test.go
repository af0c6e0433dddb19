package ceremony

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	cs "github.com/consensys/gnark/constraint/bn254"
	"github.com/consensys/gnark/frontend"

	"github.com/muster-network/muster/circuits"
	"github.com/muster-network/muster/internal/hint"
)

const ptauFile = "testdata/power5.ptau" // see testdata/README.md

var (
	first  = Beacon{"0x" + strings.Repeat("01", 32), "first"}
	second = Beacon{"0x" + strings.Repeat("02", 32), "second"}
)

func begin(t *testing.T, ptau string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	if _, err := Init(t.Context(), dir, Rehearsal, ptau, nil); err != nil {
		t.Fatal(err)
	}
	return dir
}

func add(t *testing.T, dir string, phase, base int, names ...string) {
	t.Helper()
	for i, name := range names {
		if _, _, err := Contribute(t.Context(), filepath.Join(dir, fileName(phase, base+i)), "", name, nil); err != nil {
			t.Fatal(err)
		}
	}
}

func finalize(t *testing.T, dir, keys string, b Beacon) Report {
	t.Helper()
	r, err := Finalize(t.Context(), dir, keys, b, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// A whole ceremony: its keys prove and verify, anyone finds the same keys, and
// what was cut off is completed.
func TestCeremony(t *testing.T) {
	for name, ptau := range map[string]string{"from nothing": "", "from a ptau file": ptauFile} {
		t.Run(name, func(t *testing.T) {
			dir, keys := begin(t, ptau), t.TempDir()
			add(t, dir, 1, 0, "alice", "bob", "carol")
			if r := finalize(t, dir, keys, first); r.Phase != 2 || r.Result != nil || len(r.Verdicts) != 5 {
				t.Fatalf("after phase 1: %+v", r)
			}
			if err := os.Remove(filepath.Join(dir, fileName(2, 0))); err != nil { // as if cut off
				t.Fatal(err)
			}
			if _, err := Finalize(t.Context(), dir, keys, second, nil); !errors.Is(err, ErrBeacon) {
				t.Errorf("completed with another beacon: %v", err)
			}
			finalize(t, dir, keys, first)
			add(t, dir, 2, 0, "alice", "bob", "carol")
			made := finalize(t, dir, keys, second)
			if made.Result == nil {
				t.Fatalf("no result: %+v", made)
			}
			if err := os.Remove(filepath.Join(dir, resultFile)); err != nil { // as if cut off
				t.Fatal(err)
			}
			if _, err := Verify(t.Context(), dir, "", nil); !errors.Is(err, ErrTranscript) {
				t.Errorf("a missing result is accepted: %v", err)
			}
			finalize(t, dir, keys, second)
			checked, err := Verify(t.Context(), dir, "", nil)
			if err != nil || *checked.Result != *made.Result {
				t.Errorf("the transcript gives other keys: %v", err)
			}
			proveRehearsal(t, dir, keys)
		})
	}
}

// proveRehearsal proves and verifies with the keys that were stored, and
// returns what lastProof proves.
func proveRehearsal(t *testing.T, dir, keys string) fr.Vector {
	t.Helper()
	system, err := compile(Rehearsal)
	if err != nil {
		t.Fatal(err)
	}
	hash, err := digestOf(system)
	if err != nil {
		t.Fatal(err)
	}
	stored, err := os.ReadFile(filepath.Join(keys, hash.String(), "proving.key"))
	if err != nil {
		t.Fatal(err)
	}
	var pk groth16.ProvingKey
	if err := pk.ReadDump(bytes.NewReader(stored[104:])); err != nil { // after the header that circuits writes
		t.Fatal(err)
	}
	data, err := os.ReadFile(filepath.Join(dir, keyFile))
	if err != nil {
		t.Fatal(err)
	}
	var vk circuits.VerifyingKey
	if _, err := vk.ReadFrom(bytes.NewReader(data)); err != nil {
		t.Fatal(err)
	}
	public := proveWith(t, system, &pk, &vk)
	other := append(fr.Vector{}, public...)
	other[0].SetUint64(5)
	if err := verifyWith(&vk, lastProof, other); err == nil {
		t.Error("a proof shows another input")
	}
	expectTestedCode(t, filepath.Join(dir, contractFile))
	return public
}

// expectTestedCode fails the test unless the contract is the one that the
// contracts' tests try, but for its name and its key's numbers.
func expectTestedCode(t *testing.T, exported string) {
	t.Helper()
	number := regexp.MustCompile(`(?m)^(    uint256 constant \w+ = )\d+;$`)
	tested := number.ReplaceAllString(string(read(t, devContract)), "$1;")
	tested = strings.Replace(tested, "contract DevVerifier ", "contract "+contractName+" ", 1)
	if number.ReplaceAllString(string(read(t, exported)), "$1;") != tested {
		t.Errorf("%s has other code than DevVerifier.sol", exported)
	}
}

var lastProof *groth16.Proof

func proveWith(t *testing.T, system *cs.R1CS, pk *groth16.ProvingKey, vk *circuits.VerifyingKey) (public fr.Vector) {
	t.Helper()
	var assignment rehearsal
	for i := range assignment.Products {
		assignment.Products[i], assignment.Factors[i] = (i+2)*(i+3), [2]frontend.Variable{i + 2, i + 3}
		var e fr.Element
		public = append(public, *e.SetInt64(int64((i + 2) * (i + 3))))
	}
	w, err := frontend.NewWitness(&assignment, fr.Modulus())
	if err != nil {
		t.Fatal(err)
	}
	lastProof, err = groth16.Prove(system, pk, w, solidity.WithProverTargetSolidityVerifier(backend.GROTH16))
	if err != nil {
		t.Fatal(err)
	}
	if err := verifyWith(vk, lastProof, public); err != nil {
		t.Fatal(err)
	}
	return public
}

func verifyWith(vk *circuits.VerifyingKey, proof *groth16.Proof, public fr.Vector) error {
	return groth16.Verify(proof, vk, public, solidity.WithVerifierTargetSolidityVerifier(backend.GROTH16))
}

// Mallory is the second of three. Whatever she does, the verdict is on her
// file, and on nothing before it.
func TestMallory(t *testing.T) {
	for _, phase := range []int{1, 2} {
		dir := begin(t, "")
		if phase == 2 {
			add(t, dir, 1, 0, "alice")
			finalize(t, dir, "", first)
		}
		add(t, dir, phase, 0, "alice", "mallory", "carol")
		honest := map[int][]byte{}
		for i := range 4 {
			honest[i] = read(t, filepath.Join(dir, fileName(phase, i)))
		}
		other := begin(t, ptauFile)
		add(t, other, 1, 0, "alice", "mallory")
		if phase == 2 {
			finalize(t, other, "", first)
			add(t, other, 2, 0, "alice", "mallory")
		}
		path := filepath.Join(dir, fileName(phase, 2))

		for name, c := range map[string]struct {
			file []byte // instead of the second, nil for none
			want string
		}{
			"a byte altered":        {flip(honest[2], len(honest[2])/2), "damaged"},
			"cut short":             {honest[2][:len(honest[2])-1], "damaged"},
			"no header":             {honest[2][600:], "not a contribution's file"},
			"missing":               {nil, "is missing"},
			"a skipped one":         {rename(t, honest[3], nil), "is not in this ceremony"},
			"alice left out":        {skip(t, dir, phase), "skips those between"},
			"another ceremony":      {read(t, filepath.Join(other, fileName(phase, 2))), "another ceremony"},
			"other points":          {forge(t, phase, honest[2], swapPoints), "not its base's"},
			"no points":             {forge(t, phase, honest[2], noPoints), "not points"},
			"another base":          {rename(t, honest[2], func(h *Header) { h.Base[0] ^= 1 }), "not in this ceremony"},
			"another number":        {rename(t, honest[2], func(h *Header) { h.Index = 7 }), "number 7"},
			"another phase":         {rename(t, honest[2], func(h *Header) { h.Phase = 3 - phase }), "is for phase"},
			"another challenge":     {forge(t, phase, honest[2], otherChallenge), "another challenge"},
			"alice's again":         {rename(t, honest[1], func(h *Header) { h.Index, h.Base = 2, digestIn(t, honest[1]) }), "another challenge"},
			"no secret of her own":  {forge(t, phase, honest[2], noProof), "not its base's"},
			"memory without bounds": {forge(t, phase, honest[2], hugeLength), "form of a contribution"},
		} {
			restore(t, path, c.file)
			r, err := Verify(t.Context(), dir, "", nil)
			if !errors.Is(err, ErrTranscript) || !strings.Contains(hint.Text(err), c.want) {
				t.Errorf("phase %d, %s: %v, not %q", phase, name, err, c.want)
			}
			last := r.Verdicts[len(r.Verdicts)-3:]
			if !last[0].Good || last[1].Good || last[2].Good || !strings.Contains(last[2].Problem, "builds on contribution 2") {
				t.Errorf("phase %d, %s: verdicts %+v", phase, name, last)
			}
		}
		restore(t, path, honest[2])
		if _, err := Verify(t.Context(), dir, "", nil); err != nil {
			t.Errorf("phase %d, honest: %v", phase, err)
		}
	}
}

// What is cut off leaves nothing behind, and can be done again.
func TestInterrupted(t *testing.T) {
	dir := begin(t, "")
	ctx, cancel := context.WithCancel(t.Context())
	_, _, err := Contribute(ctx, filepath.Join(dir, fileName(1, 0)), "", "alice", func(what string) {
		if what == "contributing" {
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 2 {
		t.Errorf("files %v, %v", entries, err)
	}
	add(t, dir, 1, 0, "alice")
}

// A .ptau file is refused whatever is altered in what is read of it.
func TestPtauRefused(t *testing.T) {
	whole := read(t, ptauFile)
	if _, err := readPtau(ptauFile, 32); err != nil {
		t.Fatal(err)
	}
	if _, err := readPtau(ptauFile, 64); !errors.Is(err, ErrPtau) || !strings.Contains(hint.Text(err), "larger file") {
		t.Errorf("too few powers: %v", err)
	}
	sections, err := ptauSections(bytes.NewReader(whole))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "altered.ptau")
	for kind := uint32(ptauHeader); kind <= ptauBetaG2; kind++ {
		at := int(sections[kind].start)
		restore(t, path, flip(whole, at))
		if _, err := readPtau(path, 16); !errors.Is(err, ErrPtau) {
			t.Errorf("section %d altered: %v", kind, err)
		}
	}
	for name, swap := range map[string]struct {
		kind uint32
		size int
	}{"tau": {ptauTauG1, 64}, "tau in G2": {ptauTauG2, 128}, "alpha": {ptauAlphaTauG1, 64}, "beta": {ptauBetaTauG1, 64}} {
		altered := bytes.Clone(whole) // powers 1 and 2 change places
		at := int(sections[swap.kind].start) + swap.size
		copy(altered[at:], whole[at+swap.size:at+2*swap.size])
		copy(altered[at+swap.size:], whole[at:at+swap.size])
		restore(t, path, altered)
		if _, err := readPtau(path, 16); !errors.Is(err, ErrPtau) || !strings.Contains(err.Error(), "powers of one number") {
			t.Errorf("%s: %v", name, err)
		}
	}
	altered := bytes.Clone(whole) // beta in G2 becomes tau
	copy(altered[sections[ptauBetaG2].start:], whole[sections[ptauTauG2].start+128:][:128])
	restore(t, path, altered)
	if _, err := readPtau(path, 16); !errors.Is(err, ErrPtau) || !strings.Contains(err.Error(), "two values for beta") {
		t.Errorf("beta: %v", err)
	}
	for _, length := range []int{3, 11, 60, 400, len(whole) / 2, len(whole) - 1} {
		restore(t, path, whole[:length])
		if _, err := readPtau(path, 16); !errors.Is(err, ErrPtau) {
			t.Errorf("cut to %d bytes: %v", length, err)
		}
	}
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// restore writes a file, or removes it.
func restore(t *testing.T, path string, data []byte) {
	t.Helper()
	var err error
	if data == nil {
		err = os.Remove(path)
	} else {
		err = os.WriteFile(path, data, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

func flip(data []byte, at int) []byte {
	altered := bytes.Clone(data)
	altered[at] ^= 1
	return altered
}

type raw []byte

func (r raw) WriteTo(w io.Writer) (int64, error) {
	n, err := w.Write(r)
	return int64(n), err
}

// split reads a contribution that is whole.
func split(t *testing.T, file []byte) (Header, []byte) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x")
	restore(t, path, file)
	h, payload, err := readContribution(path, phase1Size(maxDomain))
	if err != nil {
		t.Fatal(err)
	}
	return h, payload
}

func digestIn(t *testing.T, file []byte) Digest {
	h, _ := split(t, file)
	return h.Digest
}

// rename gives a contribution another header.
func rename(t *testing.T, file []byte, alter func(*Header)) []byte {
	t.Helper()
	h, payload := split(t, file)
	if alter != nil {
		alter(&h)
	}
	return join(t, h, payload)
}

func join(t *testing.T, h Header, payload []byte) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x")
	if _, err := writeContribution(path, h, raw(payload)); err != nil {
		t.Fatal(err)
	}
	return read(t, path)
}

// skip is a contribution on the start, where it should be on alice's.
func skip(t *testing.T, dir string, phase int) []byte {
	t.Helper()
	out := filepath.Join(t.TempDir(), "x")
	if _, _, err := Contribute(t.Context(), filepath.Join(dir, fileName(phase, 0)), out, "mallory", nil); err != nil {
		t.Fatal(err)
	}
	return rename(t, read(t, out), func(h *Header) { h.Index = 2 })
}

// forge alters the parameters of a contribution, under a header that fits.
func forge(t *testing.T, phase int, file []byte, alter func(phase int, payload []byte)) []byte {
	t.Helper()
	h, payload := split(t, file)
	payload = bytes.Clone(payload)
	alter(phase, payload)
	return join(t, h, payload)
}

// firstList is where the first list of points in G1 begins.
func firstList(phase int) int {
	if phase == 1 {
		return 3*updateSize + 8 + bn254.SizeOfG2AffineCompressed
	}
	return 2 + bn254.SizeOfG1AffineCompressed + 4
}

func swapPoints(phase int, b []byte) {
	swap(b[firstList(phase):], 32)
}

// noPoints writes an x that is on no point of the curve.
func noPoints(phase int, b []byte) {
	x := new(big.Int)
	for x.SetInt64(1); ; x.Add(x, big.NewInt(1)) {
		encoded := x.FillBytes(make([]byte, 32))
		encoded[0] |= 0x80
		var p bn254.G1Affine
		if _, err := p.SetBytes(encoded); err != nil {
			copy(b[firstList(phase):], encoded)
			return
		}
	}
}

func otherChallenge(_ int, b []byte) { b[len(b)-1] ^= 1 }

// noProof replaces what proves to know the secret by the generator.
func noProof(phase int, b []byte) {
	_, _, _, g2 := bn254.Generators()
	encoded := g2.Bytes()
	at := bn254.SizeOfG1AffineCompressed
	if phase == 2 {
		at = len(b) - 33 - bn254.SizeOfG2AffineCompressed
	}
	copy(b[at:], encoded[:])
}

func hugeLength(phase int, b []byte) {
	at := 3 * updateSize
	if phase == 2 {
		at = 2 + bn254.SizeOfG1AffineCompressed
	}
	b[at+3], b[at+4] = 0xff, 0xff
}
