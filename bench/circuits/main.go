// Command circuits measures what a proof takes: loading the prover, making
// the witness, proving and verifying, and the peak memory of a process that
// does only that.
//
//	go run ./bench/circuits -profile main > bench/results/circuits-main.json
//
// With -sweep it measures audit circuits of 10^5 to 2·10^6 constraints, whose
// lanes have more or fewer steps.
//
//	go run ./bench/circuits -sweep > bench/results/circuits-sweep.json
//
// The keys are made on the first run and kept in -keys. They are those of a
// reproducible setup: UNSAFE FOR ANYTHING OF VALUE, whatever the profile.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/circuits"
)

// measured is the result for one profile. Times are wall-clock seconds; the
// processor's are of all cores together, so that a run beside other work can
// be judged.
type measured struct {
	Profile        string  `json:"profile"`
	Constraints    int     `json:"constraints"`
	Cores          int     `json:"cores"`
	Load           float64 `json:"loadSeconds"`
	Witness        float64 `json:"witnessSeconds"`
	Prove          float64 `json:"proveSeconds"`
	ProveProcessor float64 `json:"proveProcessorSeconds"`
	Verify         float64 `json:"verifySeconds"`
	PeakBytes      int64   `json:"peakBytes"`
	LoadAverage    string  `json:"loadAverage"` // of the machine, when it began
}

func main() {
	profile := flag.String("profile", "dev", "dev or main")
	keys := flag.String("keys", filepath.Join(os.TempDir(), "muster-bench-keys"), "folder of the benchmark's keys")
	proofs := flag.Int("proofs", 3, "proofs to make; the fastest counts")
	inside := flag.Bool("inside", false, "measure in this process (for the command's own use)")
	sizes := flag.Bool("sweep", false, "measure circuits of different sizes instead")
	steps := flag.Int("steps", 0, "measure one circuit of -sweep (for the command's own use)")
	flag.Parse()
	var err error
	switch {
	case *sizes:
		err = sweep()
	case *steps > 0:
		err = printed(proveOnce(*steps))
	default:
		err = run(*profile, *keys, *proofs, *inside)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "circuits:", err)
		os.Exit(1)
	}
}

func run(profile, keys string, proofs int, inside bool) error {
	p, err := capacity.ProfileByName(profile)
	if err != nil {
		return err
	}
	if inside {
		return printed(measure(p, keys, proofs))
	}
	if err := makeKeys(p, keys); err != nil {
		return err
	}
	info, err := circuits.Describe(p)
	if err != nil {
		return err
	}
	average, _ := os.ReadFile("/proc/loadavg")
	var out bytes.Buffer
	child := exec.Command(os.Args[0], "-inside", "-profile", profile, "-keys", keys, "-proofs", fmt.Sprint(proofs))
	child.Stdout, child.Stderr = &out, os.Stderr
	if err := child.Run(); err != nil {
		return fmt.Errorf("measure in a process of its own: %w", err)
	}
	var m measured
	if err := json.Unmarshal(out.Bytes(), &m); err != nil {
		return err
	}
	m.Constraints, m.LoadAverage = info.Constraints, string(bytes.TrimSpace(average))
	m.PeakBytes = peak(child.ProcessState.SysUsage().(*syscall.Rusage))
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetIndent("", "  ")
	return encoder.Encode(m)
}

// printed hands a child's measurement to its parent.
func printed[T any](measured T, err error) error {
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(measured)
}

// makeKeys makes reproducible keys, for main too: under another name, because
// the setup refuses to make keys that could be taken for a ceremony's.
func makeKeys(p capacity.Profile, dir string) error {
	p.Name += "-unsafe"
	return circuits.Setup(context.Background(), p, dir, func(step, total int, what string) {
		fmt.Fprintf(os.Stderr, "%s: %d of %d: %s\n", p.Name, step, total, what)
	})
}

func measure(p capacity.Profile, keys string, proofs int) (measured, error) {
	ctx := context.Background()
	m := measured{Profile: p.Name, Cores: runtime.GOMAXPROCS(0)}
	st, e, err := evidence(p)
	if err != nil {
		return m, err
	}
	if err := capacity.Verify(p, st, e); err != nil {
		return m, fmt.Errorf("the evidence is wrong: %w", err)
	}
	runtime.GC()

	start := time.Now()
	prover, err := circuits.LoadProver(ctx, p, keys)
	if err != nil {
		return m, err
	}
	m.Load = time.Since(start).Seconds()

	start = time.Now()
	assigned, err := circuits.Assign(p, st, e)
	if err != nil {
		return m, err
	}
	if _, err := frontend.NewWitness(assigned, fr.Modulus()); err != nil {
		return m, err
	}
	m.Witness = time.Since(start).Seconds()

	var proof circuits.Proof
	for range proofs {
		start, before := time.Now(), processor()
		if proof, err = prover.Prove(ctx, st, e); err != nil {
			return m, err
		}
		if took := time.Since(start).Seconds(); m.Prove == 0 || took < m.Prove {
			m.Prove = took
		}
		if used := processor() - before; m.ProveProcessor == 0 || used < m.ProveProcessor {
			m.ProveProcessor = used
		}
	}

	key, err := circuits.LoadVerifyingKey(p, keys)
	if err != nil {
		return m, err
	}
	verifier, err := circuits.NewVerifier(p, key)
	if err != nil {
		return m, err
	}
	start = time.Now()
	if err := verifier.Verify(st, proof); err != nil {
		return m, err
	}
	m.Verify = time.Since(start).Seconds()
	return m, nil
}

// processor is the time that this process has used of all cores.
func processor() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	seconds := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	return seconds(u.Utime) + seconds(u.Stime)
}

// peak is the most memory that a process held. The kernel counts in KiB, but
// macOS in bytes.
func peak(u *syscall.Rusage) int64 {
	if runtime.GOOS == "darwin" {
		return int64(u.Maxrss)
	}
	return int64(u.Maxrss) << 10
}
