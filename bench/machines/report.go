//go:build linux

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/muster-network/muster/internal/text"
)

// Report is the result of a run.
type Report struct {
	Command   string    `json:"command"`
	Machine   string    `json:"machine"`
	Accel     string    `json:"accel"`
	QEMU      string    `json:"qemu"`
	Libvirt   string    `json:"libvirt,omitempty"`
	MemoryMiB int       `json:"memoryMiB"` // of each machine
	Machines  int       `json:"machines"`  // together
	Load      []float64 `json:"load"`      // of the computer, after each crowd
	Sides     []*Side   `json:"sides"`     // ours, and the peer's
	Leases    []Lease   `json:"leases,omitempty"`
}

// Side is one way to run machines.
type Side struct {
	Name     string  `json:"name"`
	Alone    []Boot  `json:"alone"`
	Together []Boot  `json:"together"`
	Memory   []Share `json:"memory"`         // of each of those together
	Group    []int64 `json:"group"`          // bytes a machine beside its own, as control groups count, for each round
	Daemon   []int64 `json:"daemon"`         // bytes that the daemons take for each machine, for each round
	Idle     []int64 `json:"idle,omitempty"` // bytes of the daemons without machines
}

// Boot is how soon a machine answered, in seconds.
type Boot struct {
	Start     float64 `json:"start"`     // until its first instruction can run and whoever started it has the prompt
	Boot      float64 `json:"boot"`      // from QEMU's start to SSH with the key read from the console
	Whole     float64 `json:"whole"`     // from the command, or the call, to SSH
	Processor float64 `json:"processor"` // time of processors that QEMU had used by then
}

const ourName, peerName = "muster", "libvirt"

// middle is the median, and worst the greatest, of something of many.
func middle[T any](all []T, of func(T) float64) float64 {
	v := values(all, of)
	if len(v) == 0 {
		return 0
	}
	return (v[(len(v)-1)/2] + v[len(v)/2]) / 2
}

func worst[T any](all []T, of func(T) float64) float64 {
	v := values(all, of)
	if len(v) == 0 {
		return 0
	}
	return v[len(v)-1]
}

func values[T any](all []T, of func(T) float64) (v []float64) {
	for _, one := range all {
		v = append(v, of(one))
	}
	slices.Sort(v)
	return v
}

func bytesOf(n int64) float64 { return float64(n) }

// A figure is one line of a table: the median and the worst of each side.
type figure struct {
	name   string
	unit   float64 // of which its numbers are shown
	digits int
	of     func(*Side) (median, worst float64)
}

const mib = 1 << 20

func shares(of func(Share) int64) func(*Side) (float64, float64) {
	number := func(s Share) float64 { return float64(of(s)) }
	return func(s *Side) (float64, float64) { return middle(s.Memory, number), worst(s.Memory, number) }
}

func boots(which func(*Side) []Boot, of func(Boot) float64) func(*Side) (float64, float64) {
	return func(s *Side) (float64, float64) { return middle(which(s), of), worst(which(s), of) }
}

func alone(s *Side) []Boot    { return s.Alone }
func together(s *Side) []Boot { return s.Together }

var memoryFigures = []figure{
	{"beside its own", mib, 1, shares(Share.beside)},
	{"  of that, code as translated", mib, 1, shares(func(s Share) int64 { return s.Translated })},
	{"  of that, all else", mib, 1, shares(func(s Share) int64 { return s.Rest })},
	{"of the daemons, for each", mib, 2, func(s *Side) (float64, float64) { return middle(s.Daemon, bytesOf), worst(s.Daemon, bytesOf) }},
	{"all of that together", mib, 1, func(s *Side) (float64, float64) {
		m, w := shares(Share.beside)(s)
		return m + middle(s.Daemon, bytesOf), w + worst(s.Daemon, bytesOf)
	}},
	{"beside its own, by control group", mib, 1, func(s *Side) (float64, float64) { return middle(s.Group, bytesOf), worst(s.Group, bytesOf) }},
	{"its own, as far as it has it", mib, 1, shares(func(s Share) int64 { return s.Guest })},
}

var bootFigures = []figure{
	{"alone: started", 1, 2, boots(alone, func(b Boot) float64 { return b.Start })},
	{"alone: QEMU's start to SSH", 1, 2, boots(alone, func(b Boot) float64 { return b.Boot })},
	{"alone: command to SSH", 1, 2, boots(alone, func(b Boot) float64 { return b.Whole })},
	{"alone: QEMU's processor time", 1, 2, boots(alone, func(b Boot) float64 { return b.Processor })},
	{"together: started", 1, 1, boots(together, func(b Boot) float64 { return b.Start })},
	{"together: QEMU's start to SSH", 1, 1, boots(together, func(b Boot) float64 { return b.Boot })},
	{"together: command to SSH", 1, 1, boots(together, func(b Boot) float64 { return b.Whole })},
	{"together: QEMU's processor time", 1, 2, boots(together, func(b Boot) float64 { return b.Processor })},
}

var leaseFigures = []struct {
	name string
	of   func(Lease) float64
}{
	{"vm create, and a first command by SSH", func(l Lease) float64 { return l.Create }},
	{"order to confirmation on chain", func(l Lease) float64 { return l.Confirm }},
	{"  what the machine has to be", func(l Lease) float64 { return l.Spec }},
	{"  image, disk and seed", func(l Lease) float64 { return l.Prepare }},
	{"  waiting for memory, and the start", func(l Lease) float64 { return l.Memory }},
	{"  boot to SSH", func(l Lease) float64 { return l.Boot }},
	{"  the chain", func(l Lease) float64 { return l.Chain }},
	{"order to the prover's memory being free", func(l Lease) float64 { return l.Freed }},
	{"vm delete to the unit being back", func(l Lease) float64 { return l.Back }},
	{"until the next challenge, by chance", func(l Lease) float64 { return l.Wait }},
	{"until all units are proven", func(l Lease) float64 { return l.Proof }},
	{"vm delete to all units being proven", func(l Lease) float64 { return l.Again }},
}

// WriteText writes the report for a terminal or a file, at most 80 columns wide.
func (r *Report) WriteText(w io.Writer) error {
	paragraph(w, r.summary())
	fmt.Fprintf(w, "\nMemory of a machine of %d MiB in MiB, %s of them running together\n", r.MemoryMiB, fmt.Sprint(r.Machines))
	if err := r.table(w, memoryFigures); err != nil {
		return err
	}
	paragraph(w, "Beside its own: of the process's proportional share (PSS) all but the guest's memory. Translated code is QEMU's "+
		"without KVM. Control groups also count what the kernel has for a machine, and do not count the page cache here.")
	for _, s := range r.Sides {
		if len(s.Idle) > 0 {
			paragraph(w, fmt.Sprintf("The daemons of %s take %.0f MiB without machines.", s.Name, middle(s.Idle, bytesOf)/mib))
		}
	}
	if len(r.Leases) > 0 {
		paragraph(w, fmt.Sprintf("muster host run takes %.0f MiB with one machine.", middle(r.Leases, func(l Lease) float64 { return float64(l.HostBytes) })/mib))
	}
	fmt.Fprintf(w, "\nSeconds until a machine answers SSH, alone (%d times) and %d at once\n", len(r.Sides[0].Alone), r.Machines)
	if err := r.table(w, bootFigures); err != nil {
		return err
	}
	paragraph(w, "The key that answers is the one read from the console. The command is virt-install, and here the call that the host makes.")
	return r.writeLeases(w)
}

func (r *Report) summary() string {
	peer := "without the peer"
	if r.Libvirt != "" {
		peer = "libvirt " + r.Libvirt
	}
	return fmt.Sprintf("%s; QEMU %s with %s, %s. Other programs ran meanwhile: a load of %.0f to %.0f, of which the machines here are a part. "+
		"What counts are the ratios.", r.Machine, r.QEMU, r.Accel, peer, slices.Min(r.Load), slices.Max(r.Load))
}

func (r *Report) table(w io.Writer, figures []figure) error {
	var rows [][]string
	head := []string{""}
	for _, s := range r.Sides {
		head = append(head, s.Name, "worst")
	}
	if len(r.Sides) == 2 {
		head = append(head, "ratio")
	}
	rows = append(rows, head)
	for _, f := range figures {
		row, median := []string{f.name}, []float64{}
		for _, s := range r.Sides {
			m, most := f.of(s)
			median = append(median, m)
			row = append(row, fmt.Sprintf("%.*f", f.digits, m/f.unit), fmt.Sprintf("%.*f", f.digits, most/f.unit))
		}
		if len(median) == 2 {
			ratio := ""
			if median[1] > 0 {
				ratio = fmt.Sprintf("%.2f", median[0]/median[1])
			}
			row = append(row, ratio)
		}
		rows = append(rows, row)
	}
	return write(w, rows)
}

func (r *Report) writeLeases(w io.Writer) error {
	if len(r.Leases) == 0 {
		return nil
	}
	fmt.Fprintf(w, "\nSeconds of %s, on a chain with a block every %v\n", text.Count(len(r.Leases), "lease"), blockTime)
	rows := [][]string{{"", "median", "worst"}}
	for _, f := range leaseFigures {
		rows = append(rows, []string{f.name, fmt.Sprintf("%.1f", middle(r.Leases, f.of)), fmt.Sprintf("%.1f", worst(r.Leases, f.of))})
	}
	return write(w, rows)
}

func write(w io.Writer, rows [][]string) error {
	var b bytes.Buffer
	tab := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, row := range rows {
		fmt.Fprintln(tab, strings.Join(row, "\t"))
	}
	if err := tab.Flush(); err != nil {
		return err
	}
	for line := range strings.Lines(b.String()) {
		fmt.Fprintln(w, strings.TrimRight(line, " \n"))
	}
	return nil
}

func paragraph(w io.Writer, s string) {
	fmt.Fprintln(w, strings.Join(text.Wrap(s, text.Columns), "\n"))
}

// update records the report in the project whose root is a folder.
func (r *Report) update(root string) error {
	var b bytes.Buffer
	fmt.Fprintf(&b, "What a machine costs beside its memory, and how soon it answers\n\nCommand, as root:\n  %s\nAll numbers are in machines.json.\n\n", r.Command)
	if err := r.WriteText(&b); err != nil {
		return err
	}
	data, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	for name, content := range map[string][]byte{"machines.txt": b.Bytes(), "machines.json": append(data, '\n')} {
		if err := os.WriteFile(filepath.Join(root, "bench/results", name), content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
