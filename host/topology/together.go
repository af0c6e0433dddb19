package topology

import (
	"sync"

	"golang.org/x/sync/errgroup"
)

// Together runs f once for each of the cores, pinned to it and all at the same
// moment, and returns the first error when all have ended. i is the index into
// cores.
func Together(cores []Core, f func(i int) error) error {
	var ready sync.WaitGroup
	ready.Add(len(cores))
	var g errgroup.Group
	for i, core := range cores {
		g.Go(func() error {
			arrive := sync.OnceFunc(ready.Done)
			defer arrive() // also when pinning fails: the others wait
			return Pin(core, func() error {
				arrive()
				ready.Wait()
				return f(i)
			})
		})
	}
	return g.Wait()
}
