package lease

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/muster-network/muster/lease/network"
)

// A machine that has a connection and no walls is stopped where it is, by the run of the host that is told and by the next
// one, and goes on when the walls are up.
func TestExposedMachinesArePaused(t *testing.T) {
	f, _ := twoMachines(t)
	if err := f.Adopt(t.Context(), []uint64{3, 4}); err != nil {
		t.Fatal(err)
	}
	are := func(f *Fleet, want string) {
		t.Helper()
		for _, id := range []uint64{3, 4} {
			until(t, fmt.Sprintf("lease %d is not %s", id, want), func() bool {
				status, err := f.Monitor(t.Context(), id, "info status")
				if err != nil {
					t.Fatal(err)
				}
				return strings.TrimSpace(status) == "VM status: "+want
			})
		}
	}
	are(f, "running")
	f.Walls(errors.New("they are down, and machines are cut off"))
	f.holdOrLetAll()
	are(f, "running")
	f.Walls(fmt.Errorf("%w: the kernel does not answer", network.ErrExposed))
	are(f, "paused")
	f.Walls(nil)
	are(f, "running")
	f.Walls(network.ErrExposed)
	are(f, "paused")
	f.Close()
	next, err := NewFleet(f.FleetConfig)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(next.Close)
	if err := next.Adopt(t.Context(), []uint64{3, 4}); err != nil {
		t.Fatal(err)
	}
	are(next, "running") // its network started, so that the walls are up
}

// A host tells of walls when they change, and of one failure once.
func TestHostTellsOfWalls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		walls := make(chan error)
		var told []string
		h := newHost(Config{Walls: walls, OnEvent: func(e Event) { told = append(told, string(e.Kind)+" "+e.Reason) }}, &book{})
		ctx, cancel := context.WithCancel(t.Context())
		go h.watchWalls(ctx)
		for _, err := range []error{errors.New("first"), errors.New("first"), errors.New("second"), nil, nil, errors.New("second")} {
			walls <- err
		}
		cancel()
		synctest.Wait()
		want := "walls-down first, walls-down second, walls-up " + errWallsBack.Error() + ", walls-up " + errWallsBack.Error() + ", walls-down second"
		if got := strings.Join(told, ", "); got != want {
			t.Errorf("told: %s", got)
		}
	})
}

// The doctor says how machines that run are protected.
func TestDoctorLooksAtWalls(t *testing.T) {
	for _, c := range []struct {
		network.Walls
		error
		want Grade
	}{
		{network.Walls{Machines: 2, Up: true}, nil, Good},
		{network.Walls{Machines: 2, CutOff: 1, Up: true}, nil, Bad},
		{network.Walls{Machines: 2}, nil, Bad},
		{network.Walls{}, errors.New("no such protocol"), Fair},
	} {
		if f := examineWalls(c.Walls, c.error); f == nil || f.Grade != c.want {
			t.Errorf("%+v: %+v", c, f)
		}
	}
	if f := examineWalls(network.Walls{}, nil); f != nil {
		t.Errorf("without machines: %+v", f)
	}
}
