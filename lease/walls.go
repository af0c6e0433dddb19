package lease

import (
	"context"
	"errors"
)

// errWallsBack is told where walls were gone and are up.
var errWallsBack = errors.New("something else on this server had removed rules of nftables")

// watchWalls tells what becomes of the walls around machines, each change once.
func (h *host) watchWalls(ctx context.Context) {
	failing := ""
	for {
		var err error
		select {
		case <-ctx.Done():
			return
		case err = <-h.Walls:
		}
		e := Event{Kind: WallsUp}.because(errWallsBack)
		switch {
		case err == nil:
			failing = ""
		case err.Error() == failing:
			continue
		default:
			failing, e = err.Error(), Event{Kind: WallsDown}.because(err)
		}
		h.mu.Lock()
		h.emit(e)
		h.mu.Unlock()
	}
}
