package bench

import (
	"errors"
	"math"
	"sync"

	"github.com/muster-network/muster/bench/peer"
)

// fillPeers are those of fill-argon2d.
func (s *suite) fillPeers(log int) ([]contender, error) {
	roof, err := s.roof(log)
	if err != nil {
		return nil, err
	}
	libargon2, err := s.libargon2(log)
	if err != nil {
		return nil, err
	}
	kernel, err := s.gkernel(log, func(f peer.GKernelFigures) float64 { return blockBytes * math.Exp2(float64(log)) / f.Fill })
	if err != nil {
		return nil, err
	}
	for i := range kernel {
		kernel[i].rate = sync.OnceValues(kernel[i].rate) // it takes long, and repeats its measurements itself
	}
	return append(append(libargon2, kernel...),
		s.xCrypto(log),
		// Each block is written once, and another is read.
		fixed("sequential memory", roof.sequential/2),
	), nil
}

// walkPeers are those of walk.
func (s *suite) walkPeers(log int) ([]contender, error) {
	roof, err := s.roof(log)
	if err != nil {
		return nil, err
	}
	kernel, err := s.gkernel(log, peer.GKernelFigures.BestSteps)
	if err != nil {
		return nil, err
	}
	return append(kernel, fixed("random memory", roof.random/blockBytes)), nil
}

const blockBytes = 1024

// libargon2 is libargon2, called from a program in C or else by its command.
// There is no contender if the machine has neither.
func (s *suite) libargon2(log int) ([]contender, error) {
	bytes := blockBytes * math.Exp2(float64(log))
	a, err := peer.NewArgon2(s.ctx)
	if err == nil {
		s.atEnd(a.Close)
		return []contender{{"libargon2", func() (float64, error) {
			seconds, err := a.Fill(log)
			return bytes / seconds, err
		}}}, nil
	}
	if !errors.Is(err, peer.ErrAbsent) {
		return nil, err
	}
	s.tell(Event{Note: err.Error()})
	if _, err := peer.Argon2Command(s.ctx, 10); err != nil {
		return nil, s.unlessAbsent(err)
	}
	return []contender{{"argon2 command", func() (float64, error) {
		seconds, err := peer.Argon2Command(s.ctx, log)
		return bytes / seconds, err
	}}}, nil
}

// gkernel is the yardstick in C; figure picks one of its figures. There is no
// contender if the machine cannot run it, or if log is not its size.
func (s *suite) gkernel(log int, figure func(peer.GKernelFigures) float64) ([]contender, error) {
	if log != peer.GKernelLogBlocks {
		return nil, nil
	}
	k, err := peer.NewGKernel(s.ctx)
	if err != nil {
		return nil, s.unlessAbsent(err)
	}
	s.atEnd(k.Close)
	return []contender{{"gkernel.c", func() (float64, error) {
		f, err := k.Run(s.ctx)
		return figure(f), err
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
