package api

import "github.com/muster-network/muster/index"

// A Clock is the deployment's time, which is counted in blocks.
type Clock struct {
	BlockMillis     uint64 `json:"blockMillis" doc:"How long a block took lately, in milliseconds; 0: it is not known"`
	Epoch           uint64 `json:"epoch" doc:"The present epoch"`
	EpochBlocks     uint64 `json:"epochBlocks" doc:"Blocks of an epoch"`
	EpochStart      uint64 `json:"epochStart" doc:"The first block of this epoch"`
	EpochEnd        uint64 `json:"epochEnd" doc:"Its last block"`
	NextEpochAt     int64  `json:"nextEpochAt" doc:"When the next epoch is to be expected, in seconds since 1970; 0: it is not known"`
	FinalFrom       uint64 `json:"finalFrom" doc:"The first block in which this epoch can be settled"`
	Period          uint64 `json:"period" doc:"The present seal period"`
	SealEpochs      uint64 `json:"sealEpochs" doc:"Epochs of a seal period"`
	PeriodStart     uint64 `json:"periodStart" doc:"The first block of this period"`
	NextPeriodStart uint64 `json:"nextPeriodStart" doc:"The first block of the next period"`
	SealGrace       uint64 `json:"sealGrace" doc:"Blocks at a period's start in which units without a seal are excused"`
	ResponseWindow  uint64 `json:"responseWindow" doc:"Blocks in which a response is on time"`
	ProofWindow     uint64 `json:"proofWindow" doc:"Blocks in which a response can be proven, after the one that draws the audits"`
	Slot            Slot   `json:"slot" doc:"The next slot: it may begin with a challenge"`
}

// A Slot is a stretch of blocks whose first one may be a challenge.
type Slot struct {
	Start        uint64 `json:"start" doc:"Its first block"`
	StartsAt     int64  `json:"startsAt" doc:"When that is to be expected, in seconds since 1970; 0: it is not known"`
	LastOpening  uint64 `json:"lastOpening" doc:"The last block in which the challenge can be opened, if it is one"`
	LastResponse uint64 `json:"lastResponse" doc:"The last block in which a response is on time"`
	DrawBlock    uint64 `json:"drawBlock" doc:"The block whose value draws the audits"`
	LastProof    uint64 `json:"lastProof" doc:"The last block in which a response can be proven"`
	Odds         uint64 `json:"odds" doc:"A slot begins with a challenge with a probability of 1 in so many"`
}

// blockMillis is how long blocks take.
func (s *Server) blockMillis(v *index.View) (uint64, error) {
	millis, err := v.Pace()
	if err != nil || millis > 0 {
		return millis, err
	}
	return s.config.Deployment.Parameters.Market.BlockMillis, nil
}

// clockAt is the deployment's time at a block.
func (s *Server) clockAt(at AsOf, millis uint64) Clock {
	c, epoch := s.clock, s.clock.Epoch(at.Block)
	period := c.Period(epoch)
	return Clock{
		BlockMillis: millis, Epoch: epoch, EpochBlocks: c.EpochBlocks, EpochStart: c.EpochStart(epoch), EpochEnd: c.EpochEnd(epoch),
		NextEpochAt: expected(at, c.EpochStart(epoch+1), millis), FinalFrom: c.FinalFrom(epoch), Period: period, SealEpochs: c.SealEpochs,
		PeriodStart: c.PeriodStart(period), NextPeriodStart: c.PeriodStart(period + 1), SealGrace: c.SealGrace,
		ResponseWindow: c.ResponseWindow, ProofWindow: c.ProofWindow, Slot: s.slotAt(c.NextSlotStart(at.Block+1), at, millis),
	}
}

func (s *Server) slotAt(start uint64, at AsOf, millis uint64) Slot {
	c := s.clock
	return Slot{
		Start: start, StartsAt: expected(at, start, millis), LastOpening: c.LastOpening(start), LastResponse: c.LastResponse(start),
		DrawBlock: c.DrawBlock(start), LastProof: c.LastProof(start), Odds: c.ChallengeOdds,
	}
}

// expected is when a block is to be expected.
func expected(at AsOf, block, millis uint64) int64 {
	if millis == 0 || block < at.Block {
		return 0
	}
	return at.Time + int64((block-at.Block)*millis/1000)
}
