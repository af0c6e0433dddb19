package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/backend"
	groth16 "github.com/consensys/gnark/backend/groth16/bn254"
	"github.com/consensys/gnark/backend/solidity"
	"github.com/consensys/gnark/frontend"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
)

// swept is what a proof takes with a circuit of some size.
type swept struct {
	Steps          int     `json:"steps"` // q of the profile
	Constraints    int     `json:"constraints"`
	Prove          float64 `json:"proveSeconds"`
	ProveProcessor float64 `json:"proveProcessorSeconds"`
	PeakBytes      int64   `json:"peakBytes"` // while proving, circuit and key included
}

// sweptSteps give audit circuits of about 10^5, 2·10^5, 4·10^5, 10^6 and 2·10^6
// constraints.
var sweptSteps = []int{1, 16, 48, 146, 309}

// sweep measures each circuit in a process of its own.
func sweep() error {
	var all []swept
	for _, steps := range sweptSteps {
		fmt.Fprintf(os.Stderr, "a lane of %d steps\n", steps)
		var out bytes.Buffer
		child := exec.Command(os.Args[0], "-inside", "-steps", fmt.Sprint(steps))
		child.Stdout, child.Stderr = &out, os.Stderr
		if err := child.Run(); err != nil {
			return fmt.Errorf("measure in a process of its own: %w", err)
		}
		var s swept
		if err := json.Unmarshal(out.Bytes(), &s); err != nil {
			return err
		}
		all = append(all, s)
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	return encoder.Encode(all)
}

// proveOnce measures a proof with a key of random points, which takes as long as with a real one:
// the time of a multi-scalar multiplication depends on the scalars only.
func proveOnce(steps int) (swept, error) {
	p := capacity.Dev()
	p.Steps = steps
	st, e, err := evidence(p)
	if err != nil {
		return swept{}, err
	}
	system, err := circuits.Compile(p)
	if err != nil {
		return swept{}, err
	}
	s := swept{Steps: steps, Constraints: system.GetNbConstraints()}
	key := new(groth16.ProvingKey)
	if err := groth16.DummySetup(system, key); err != nil {
		return s, err
	}
	assigned, err := circuits.Assign(p, st, e)
	if err != nil {
		return s, err
	}
	witness, err := frontend.NewWitness(assigned, fr.Modulus())
	if err != nil {
		return s, err
	}
	runtime.GC()
	debug.FreeOSMemory()
	if err := os.WriteFile("/proc/self/clear_refs", []byte("5"), 0); err != nil { // peak := present
		return s, err
	}
	start, before := time.Now(), processor()
	if _, err := groth16.Prove(system, key, witness, solidity.WithProverTargetSolidityVerifier(backend.GROTH16)); err != nil {
		return s, err
	}
	s.Prove, s.ProveProcessor = time.Since(start).Seconds(), processor()-before
	s.PeakBytes, err = peakResident()
	return s, err
}

// peakResident is the most memory that this process held since the peak was reset.
func peakResident() (int64, error) {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, err
	}
	for line := range strings.Lines(string(status)) {
		if f := strings.Fields(line); len(f) > 1 && f[0] == "VmHWM:" {
			kib, err := strconv.ParseInt(f[1], 10, 64)
			return kib * 1024, err
		}
	}
	return 0, fmt.Errorf("/proc/self/status has no VmHWM")
}
