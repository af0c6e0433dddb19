package topology

import (
	"errors"
	"sync"
	"testing"
	"time"
)

// All must be running before any goes on, or this waits for ever.
func TestTogether(t *testing.T) {
	m, err := Detect()
	if err != nil {
		t.Fatal(err)
	}
	cores := append(m.Cores, m.Cores...)
	var mu sync.Mutex
	seen := map[int]bool{}
	all := make(chan struct{})
	err = Together(cores, func(i int) error {
		mu.Lock()
		seen[i] = true
		if len(seen) == len(cores) {
			close(all)
		}
		mu.Unlock()
		select {
		case <-all:
			return nil
		case <-time.After(time.Minute):
			return errors.New("the others did not come")
		}
	})
	if err != nil {
		t.Error(err)
	}
}
