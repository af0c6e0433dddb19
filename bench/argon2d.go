package bench

import (
	"context"

	"github.com/muster-network/muster/capacity"
)

// fillArgon2d fills blocks from the third on as Argon2d's first pass does
// with one lane (RFC 9106 sections 3.2 and 3.4.2), with our G. The first two
// blocks are the caller's.
func fillArgon2d(ctx context.Context, blocks []capacity.Block) error {
	for i := 2; i < len(blocks); i++ {
		if i&0xffff == 0 {
			if err := ctx.Err(); err != nil {
				return err
			}
		}
		j1 := blocks[i-1][0] & 0xffffffff
		area := uint64(i - 1) // all blocks but the last one written
		back := area * (j1 * j1 >> 32) >> 32
		capacity.G(&blocks[i], &blocks[i-1], &blocks[area-1-back])
	}
	return nil
}
