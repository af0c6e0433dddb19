package topology

import (
	"errors"
	"runtime"
	"slices"
	"testing"
)

func TestDetect(t *testing.T) {
	m, err := Detect()
	if err != nil {
		t.Fatal(err)
	}
	var threads []int
	for _, c := range m.Cores {
		threads = append(threads, c.Threads...)
	}
	slices.Sort(threads)
	if !slices.Equal(threads, m.Limits.CPUs) || len(threads) == 0 {
		t.Errorf("the cores have threads %v, allowed are %v", threads, m.Limits.CPUs)
	}
}

func TestPin(t *testing.T) {
	m, err := Detect()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range m.Cores {
		var inside, child []int
		err := Pin(c, func() (err error) {
			if inside, err = affinity(); err != nil {
				return err
			}
			done := make(chan error)
			go func() {
				runtime.LockOSThread()
				var err error
				child, err = affinity()
				done <- err
			}()
			return <-done
		})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(inside, c.Threads) {
			t.Errorf("pinned to %v, wanted %v", inside, c.Threads)
		}
		if !slices.Equal(child, startMask) {
			t.Errorf("a goroutine of pinned work may run on %v only, not on %v", child, startMask)
		}
	}
}

func TestPinReturnsErrors(t *testing.T) {
	m, err := Detect()
	if err != nil {
		t.Fatal(err)
	}
	failure := errors.New("failure")
	if err := Pin(m.Cores[0], func() error { return failure }); !errors.Is(err, failure) {
		t.Errorf("the error of the work became %v", err)
	}
	absent := Core{Threads: []int{1023}}
	if err := Pin(absent, func() error { t.Error("it ran"); return nil }); err == nil {
		t.Error("pinned to a CPU that does not exist")
	}
}

// A core that is gone must not hold up the others.
func TestTogetherWithoutACore(t *testing.T) {
	m, err := Detect()
	if err != nil {
		t.Fatal(err)
	}
	ran := false
	err = Together([]Core{{Threads: []int{1023}}, m.Cores[0]}, func(i int) error {
		ran = ran || i == 1
		return nil
	})
	if err == nil || !ran {
		t.Errorf("the other core ran: %v; error: %v", ran, err)
	}
}
