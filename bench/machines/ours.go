//go:build linux

package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"time"

	"golang.org/x/crypto/ssh"

	"github.com/muster-network/muster/lease/machine"
)

// A running machine, of ours or of the peer's.
type running interface {
	pid() int
	hostKeys(ctx context.Context) ([]ssh.PublicKey, error) // from its console
	end(ctx context.Context) error
}

// ours starts machines as a host does.
type ours struct{ counted group }

type ownMachine struct{ *machine.Machine }

func (o *ours) start(ctx context.Context, p *plan) (running, error) {
	m, err := machine.Start(ctx, p.config())
	if err != nil {
		return nil, err
	}
	return ownMachine{m}, nil
}

func (p *plan) config() machine.Config {
	return machine.Config{
		Lease: uint64(p.number), Dir: p.dir, MemoryMiB: p.guest.MemoryMiB, VCPUs: 1, Accel: p.accel, Disk: p.disk, Seed: p.seed,
		Boot: machine.Boot{Kernel: p.guest.Kernel, Initrd: p.guest.Initrd, Cmdline: p.guest.Cmdline},
		Net:  machine.Net{MAC: p.mac, Args: []string{"-netdev", p.netdev()}},
	}
}

func (m ownMachine) pid() int { return m.PID() }

func (m ownMachine) hostKeys(ctx context.Context) ([]ssh.PublicKey, error) { return m.HostKeys(ctx) }

func (m ownMachine) end(ctx context.Context) error { return m.Kill(ctx) }

// A host is the program that has machines in hand. What it takes for each is measured in a process that does nothing
// else.
const holdFlag = "--hold"

// hold adopts the machines of folders, says how much memory this process took before and after, and lets go of them
// when it is told.
func hold(ctx context.Context, folders []string, in io.Reader, out io.Writer) error {
	before, err := settled()
	if err != nil {
		return err
	}
	var held []*machine.Machine
	for _, folder := range folders {
		m, err := machine.Adopt(ctx, folder)
		if err != nil {
			return err
		}
		defer m.Close()
		held = append(held, m)
	}
	for _, m := range held { // as a host does that has served a while
		if _, err := m.Stats(ctx); err != nil {
			return err
		}
	}
	after, err := settled()
	if err != nil {
		return err
	}
	fmt.Fprintln(out, before, after)
	_, err = bufio.NewReader(in).ReadString('\n')
	if errors.Is(err, io.EOF) {
		return nil
	}
	return err
}

// settled is what this process takes without garbage.
func settled() (int64, error) {
	runtime.GC()
	debug.FreeOSMemory()
	time.Sleep(time.Second)
	s, err := shareOf(os.Getpid(), 0)
	return s.Rest, err
}

// keeper is what a host takes for each machine of ours, which it adopts.
func keeper(ctx context.Context, all []running) (perMachine int64, err error) {
	args := []string{holdFlag}
	for _, r := range all {
		m, ok := r.(ownMachine)
		if !ok {
			return 0, errors.New("these are not our machines")
		}
		m.Close() // one at a time speaks with a machine
		args = append(args, m.Config().Dir)
	}
	program, err := os.Executable()
	if err != nil {
		return 0, err
	}
	c := exec.CommandContext(ctx, program, args...)
	c.Stderr = os.Stderr
	in, err := c.StdinPipe()
	if err != nil {
		return 0, err
	}
	out, err := c.StdoutPipe()
	if err != nil {
		return 0, err
	}
	if err := c.Start(); err != nil {
		return 0, err
	}
	var before, after int64
	_, failed := fmt.Fscan(out, &before, &after)
	in.Close()
	if err := errors.Join(failed, c.Wait()); err != nil {
		return 0, fmt.Errorf("measure what a host takes: %w", err)
	}
	for i, r := range all {
		if all[i], err = adopted(ctx, r); err != nil {
			return 0, err
		}
	}
	return (after - before) / int64(len(all)), nil
}

func adopted(ctx context.Context, r running) (running, error) {
	m, err := machine.Adopt(ctx, r.(ownMachine).Config().Dir)
	return ownMachine{m}, err
}
