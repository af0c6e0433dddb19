package circuits

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	mathrand "math/rand/v2"
	"runtime"
	"strings"
	"sync"

	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	cs "github.com/consensys/gnark/constraint/bn254"

	"github.com/muster-network/muster/capacity"
)

// ErrCeremony says that a profile's keys must not be made on one machine.
var ErrCeremony = errors.New("the keys of this profile come from a ceremony only")

// Progress is told which of total steps begins, and what it is. A step of a
// setup can take a minute.
type Progress func(step, total int, what string)

const setupSteps = 3

// Setup makes a profile's keys and stores them, with the circuit, in dir. It
// is reproducible: the same circuit has the same keys on any machine, so that
// a verifier contract can be committed to the repository. For the same reason
// the keys are UNSAFE FOR ANYTHING OF VALUE: their secret is known to
// everybody, and anyone who knows it can prove anything. It refuses to make
// keys for the main profile, with [ErrCeremony].
//
// Keys that are already in dir and intact are kept. For the dev profile a
// setup takes about a minute on two cores. If ctx ends first, Setup returns
// its error and stores nothing; gnark's computation runs on for a while in the
// background.
func Setup(ctx context.Context, p capacity.Profile, dir string, progress Progress) error {
	if p.Name == capacity.Main().Name {
		return fmt.Errorf("set up profile %q: %w", p.Name, ErrCeremony)
	}
	report := func(step int, what string) {
		if progress != nil {
			progress(step, setupSteps, what)
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	report(1, "compiling the circuit")
	system, err := Compile(p)
	if err != nil {
		return err
	}
	circuit, err := hashOf(system)
	if err != nil {
		return err
	}
	if storedWhole(dir, circuit) {
		return nil
	}
	report(2, fmt.Sprintf("making keys for %d constraints", system.GetNbConstraints()))
	pk, vk, err := reproducibleKeys(ctx, system, circuit)
	if err != nil {
		return fmt.Errorf("set up profile %q: %w", p.Name, err)
	}
	report(3, "writing the keys")
	return saveKeys(dir, circuit, system, pk, vk)
}

// storedWhole says whether all files of a circuit are there and undamaged.
func storedWhole(dir string, circuit Hash) bool {
	for _, kind := range []string{circuitFile, verifyingKeyFile, provingKeyFile} {
		if readFile(dir, circuit, kind, nil, func(io.Reader) error { return nil }) != nil {
			return false
		}
	}
	return true
}

// reproducibleKeys runs gnark's setup with randomness that everybody can
// repeat.
func reproducibleKeys(ctx context.Context, system *cs.R1CS, circuit Hash) (*groth16.ProvingKey, *VerifyingKey, error) {
	if err := ctx.Err(); err != nil {
		return nil, nil, err
	}
	var pk groth16.ProvingKey
	var vk VerifyingKey
	done := make(chan error, 1)
	go func() {
		defer replaceRandomness(circuit)()
		done <- groth16.Setup(system, &pk, &vk)
	}()
	select {
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	case err := <-done:
		return &pk, &vk, err
	}
}

// knownSeed is hashed with the circuit into the seed of its setup.
const knownSeed = "muster: reproducible setup, unsafe for anything of value"

var replacing sync.Mutex

// replaceRandomness makes gnark's setup draw from a stream that depends on the
// circuit alone, until restore is called. gnark offers no other way than to
// replace crypto/rand.Reader for the whole process; so the replacement looks
// at its caller, and gives all others real randomness.
func replaceRandomness(circuit Hash) (restore func()) {
	replacing.Lock()
	system := rand.Reader
	rand.Reader = &setupRandomness{
		known:  mathrand.NewChaCha8(sha256.Sum256(append([]byte(knownSeed), circuit[:]...))),
		system: system,
	}
	return func() {
		rand.Reader = system
		replacing.Unlock()
	}
}

type setupRandomness struct {
	known  io.Reader // used by the one goroutine that runs the setup
	system io.Reader
}

func (r *setupRandomness) Read(p []byte) (int, error) {
	if calledBySetup() {
		return r.known.Read(p)
	}
	return r.system.Read(p)
}

const setupFunction = "github.com/consensys/gnark/backend/groth16/bn254.Setup"

// calledBySetup says whether gnark's setup is on the stack of this goroutine.
func calledBySetup() bool {
	callers := make([]uintptr, 32)
	frames := runtime.CallersFrames(callers[:runtime.Callers(2, callers)])
	for {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, setupFunction) {
			return true
		}
		if !more {
			return false
		}
	}
}
