package bench

import (
	"errors"
	"sync"

	"github.com/muster-network/muster/bench/peer"
)

// fillPeers are those of fill-argon2d.
func (s *suite) fillPeers(blocks int) ([]contender, error) {
	roof, err := s.roof(blocks)
	if err != nil {
		return nil, err
	}
	libargon2, err := s.libargon2(blocks)
	if err != nil {
		return nil, err
	}
	kernel, err := s.gkernel(blocks)
	if err != nil {
		return nil, err
	}
	for i := range kernel {
		kernel[i].rate = sync.OnceValues(kernel[i].rate) // it takes long, and repeats its measurements itself
	}
	return append(append(libargon2, kernel...),
		s.xCrypto(blocks),
		// Each block is written once, and another is read.
		fixed("sequential memory", roof.sequential/2),
	), nil
}

const blockBytes = 1024

// libargon2 is libargon2, called from a program in C or else by its command.
// There is no contender if the machine has neither.
func (s *suite) libargon2(blocks int) ([]contender, error) {
	bytes := float64(blockBytes * blocks)
	a, err := peer.NewArgon2(s.ctx)
	if err == nil {
		s.atEnd(a.Close)
		return []contender{{"libargon2", func() (float64, error) {
			seconds, err := a.Fill(blocks)
			return bytes / seconds, err
		}}}, nil
	}
	if !errors.Is(err, peer.ErrAbsent) {
		return nil, err
	}
	s.tell(Event{Note: err.Error()})
	if _, err := peer.Argon2Command(s.ctx, 1024); err != nil {
		return nil, s.unlessAbsent(err)
	}
	return []contender{{"argon2 command", func() (float64, error) {
		seconds, err := peer.Argon2Command(s.ctx, blocks)
		return bytes / seconds, err
	}}}, nil
}

// gkernel is the yardstick in C. There is no contender if the machine cannot
// run it, or if its array has another size.
func (s *suite) gkernel(blocks int) ([]contender, error) {
	if blocks != peer.GKernelBlocks {
		return nil, nil
	}
	k, err := peer.NewGKernel(s.ctx)
	if err != nil {
		return nil, s.unlessAbsent(err)
	}
	s.atEnd(k.Close)
	return []contender{{"gkernel.c", func() (float64, error) {
		seconds, err := k.Fill(s.ctx)
		return blockBytes * peer.GKernelBlocks / seconds, err
	}}}, nil
}

// unlessAbsent returns err, unless it only says that a peer is not installed;
// that becomes a note.
func (s *suite) unlessAbsent(err error) error {
	if !errors.Is(err, peer.ErrAbsent) {
		return err
	}
	s.tell(Event{Note: err.Error()})
	return nil
}
