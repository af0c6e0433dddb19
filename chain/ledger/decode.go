package ledger

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/contracts/bindings"
	"github.com/muster-network/muster/internal/hint"
)

// A decoder turns a log whose first topic is known into an event.
type decoder func(r *reader, at At, log *types.Log) (Event, error)

// decode reads a log of one of the deployment's contracts.
func (c *Client) decode(log *types.Log) (Event, error) {
	decoders := c.events[log.Address]
	if decoders == nil {
		decoders = c.voting[log.Address]
	}
	return decodeBy(decoders, log)
}

// decodeBy reads a log by what its contract's decoders are.
func decodeBy(decoders map[common.Hash]decoder, log *types.Log) (Event, error) {
	if len(log.Topics) == 0 || decoders[log.Topics[0]] == nil {
		return nil, hint.Add(fmt.Errorf("%w: %s has an event in block %d that muster does not know", ErrNotMuster, log.Address, log.BlockNumber),
			"update muster")
	}
	var r reader
	event, err := decoders[log.Topics[0]](&r, placeOf(log), log)
	if err == nil {
		err = r.err
	}
	if err != nil {
		return nil, fmt.Errorf("%w: log %d of block %d: %w", ErrNotMuster, log.Index, log.BlockNumber, err)
	}
	return event, nil
}

// decoders are those of the deployment's contracts, of which the market, the watch, the certificates and credit may be missing.
func (c *Client) decoders() map[common.Address]map[common.Hash]decoder {
	d := &c.Deployment
	all := map[common.Address]map[common.Hash]decoder{d.Capacity: capacityDecoders(c.capacity), d.Staking: stakingDecoders(c.staking)}
	if d.HasMarket() {
		all[d.Market], all[d.Watch] = marketDecoders(c.market), watchDecoders(c.watch)
	}
	if d.Certificates != (common.Address{}) {
		all[d.Certificates] = certificatesDecoders(c.certificates)
	}
	if d.Credit != (common.Address{}) {
		all[d.Credit] = creditDecoders(bindings.NewCredit())
		for _, pool := range d.CreditPools() {
			all[pool] = poolDecoders(bindings.NewICreditPool(), pool)
		}
	}
	return all
}

// placeOf is where in the chain a log is.
func placeOf(log *types.Log) At {
	return At{
		Block: log.BlockNumber, BlockHash: log.BlockHash,
		TxHash: log.TxHash, TxIndex: log.TxIndex, LogIndex: log.Index,
	}
}

// with joins what unpacks a log with what makes it an event.
func with[B any](unpack func(*types.Log) (*B, error), make func(*reader, At, *B) Event) decoder {
	bare := without(unpack, make)
	return func(r *reader, at At, log *types.Log) (Event, error) {
		if len(log.Data) == 0 { // the generated code would leave the arguments nil
			return nil, errors.New("it has no data")
		}
		return bare(r, at, log)
	}
}

// without is [with] for events whose arguments are all indexed.
func without[B any](unpack func(*types.Log) (*B, error), make func(*reader, At, *B) Event) decoder {
	return func(r *reader, at At, log *types.Log) (Event, error) {
		b, err := unpack(log)
		if err != nil {
			return nil, err
		}
		return make(r, at, b), nil
	}
}

func capacityDecoders(c *bindings.Capacity) map[common.Hash]decoder {
	events := c.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("Configured"): with(c.UnpackConfiguredEvent, func(r *reader, at At, b *bindings.CapacityConfigured) Event {
			return CapacityConfigured{at, capacityConfigOf(b.Config), b.Staking, b.Verifier, b.Beacon, b.Authority, r.number(b.Genesis)}
		}),
		id("AuthorityUpdated"): with(c.UnpackAuthorityUpdatedEvent, func(r *reader, at At, b *bindings.CapacityAuthorityUpdated) Event {
			return AuthorityUpdated{at, b.Authority}
		}),
		id("UnitsLeased"): with(c.UnpackUnitsLeasedEvent, func(r *reader, at At, b *bindings.CapacityUnitsLeased) Event {
			return UnitsLeased{at, r.number(b.Id), r.number(b.FromBlock), r.units(b.Count)}
		}),
		id("SealBegun"): with(c.UnpackSealBegunEvent, func(r *reader, at At, b *bindings.CapacitySealBegun) Event {
			return SealBegun{at, r.number(b.Id), r.number(b.Period), r.number(b.SeedBlock)}
		}),
		id("SealDrawn"): with(c.UnpackSealDrawnEvent, func(r *reader, at At, b *bindings.CapacitySealDrawn) Event {
			return SealDrawn{at, r.number(b.Id), r.number(b.Period), b.Seed, r.element(b.Ctx)}
		}),
		id("Sealed"): with(c.UnpackSealedEvent, func(r *reader, at At, b *bindings.CapacitySealed) Event {
			return Sealed{at, r.number(b.Id), r.number(b.Period), r.number(b.FromBlock), r.element(b.SealRoot), r.units(b.Units)}
		}),
		id("ChallengeOpened"): with(c.UnpackChallengeOpenedEvent, func(r *reader, at At, b *bindings.CapacityChallengeOpened) Event {
			return ChallengeOpened{at, r.number(b.Challenge), r.number(b.Epoch), r.element(b.Beacon), b.Opener}
		}),
		id("Responded"): with(c.UnpackRespondedEvent, func(r *reader, at At, b *bindings.CapacityResponded) Event {
			return Responded{at, r.number(b.Id), r.number(b.Challenge), r.units(b.N), r.element(b.ChainRoot)}
		}),
		id("ChallengesStopped"): with(c.UnpackChallengesStoppedEvent, func(r *reader, at At, b *bindings.CapacityChallengesStopped) Event {
			return ChallengesStopped{at, r.number(b.FromBlock), r.number(b.ToBlock)}
		}),
		id("ChallengesResumed"): with(c.UnpackChallengesResumedEvent, func(r *reader, at At, b *bindings.CapacityChallengesResumed) Event {
			return ChallengesResumed{at, r.number(b.LastBlock)}
		}),
		id("AuditDrawn"): with(c.UnpackAuditDrawnEvent, func(r *reader, at At, b *bindings.CapacityAuditDrawn) Event {
			return AuditDrawn{at, r.number(b.Challenge), b.Value}
		}),
		id("AuditProven"): with(c.UnpackAuditProvenEvent, func(r *reader, at At, b *bindings.CapacityAuditProven) Event {
			return AuditProven{at, r.number(b.Id), r.number(b.Challenge), r.units(b.Claimed), Proof(b.Proof)}
		}),
	}
}

func stakingDecoders(s *bindings.Staking) map[common.Hash]decoder {
	events := s.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("Configured"): with(s.UnpackConfiguredEvent, func(r *reader, at At, b *bindings.StakingConfigured) Event {
			config := StakingConfig{int(b.Config.MaxUnits), StakingParametersOf(b.Parameters)}
			return StakingConfigured{at, config, b.Config.Token, b.Config.Capacity, b.Treasury, b.Authority}
		}),
		id("AuthorityUpdated"): with(s.UnpackAuthorityUpdatedEvent, func(r *reader, at At, b *bindings.StakingAuthorityUpdated) Event {
			return AuthorityUpdated{at, b.Authority}
		}),
		id("ParametersSet"): with(s.UnpackParametersSetEvent, func(r *reader, at At, b *bindings.StakingParametersSet) Event {
			return ParametersSet{at, r.number(b.FromEpoch), StakingParametersOf(b.Parameters)}
		}),
		id("TreasurySet"): with(s.UnpackTreasurySetEvent, func(r *reader, at At, b *bindings.StakingTreasurySet) Event {
			return TreasurySet{at, r.number(b.FromEpoch), b.Treasury}
		}),
		id("Paused"): with(s.UnpackPausedEvent, func(r *reader, at At, b *bindings.StakingPaused) Event {
			return Paused{at, b.Account}
		}),
		id("Unpaused"): with(s.UnpackUnpausedEvent, func(r *reader, at At, b *bindings.StakingUnpaused) Event {
			return Unpaused{at, b.Account}
		}),
		id("CommitmentCreated"): with(s.UnpackCommitmentCreatedEvent, func(r *reader, at At, b *bindings.StakingCommitmentCreated) Event {
			return CommitmentCreated{
				at, r.number(b.Id), b.Provider, r.units(b.Units), int(r.number(b.SpeedClass)), r.units(b.MaxLeased),
				r.number(b.Duration), r.number(b.CommissionBps), r.number(b.LastEpoch),
			}
		}),
		id("UnitsAdded"): with(s.UnpackUnitsAddedEvent, func(r *reader, at At, b *bindings.StakingUnitsAdded) Event {
			return UnitsAdded{at, r.number(b.Id), r.units(b.Units)}
		}),
		id("UnitsRemoved"): with(s.UnpackUnitsRemovedEvent, func(r *reader, at At, b *bindings.StakingUnitsRemoved) Event {
			return UnitsRemoved{at, r.number(b.Id), r.units(b.Units), r.number(b.FromEpoch)}
		}),
		id("BondAdded"): with(s.UnpackBondAddedEvent, func(r *reader, at At, b *bindings.StakingBondAdded) Event {
			return BondAdded{at, r.number(b.Id), b.Amount}
		}),
		id("Delegated"): with(s.UnpackDelegatedEvent, func(r *reader, at At, b *bindings.StakingDelegated) Event {
			return Delegated{at, r.number(b.Id), b.Delegator, b.Payer, b.Amount, b.Shares}
		}),
		id("Activated"): with(s.UnpackActivatedEvent, func(r *reader, at At, b *bindings.StakingActivated) Event {
			return Activated{at, r.number(b.Id), r.number(b.StartEpoch), r.number(b.EndEpoch), b.CollateralPerUnit}
		}),
		id("Undelegated"): with(s.UnpackUndelegatedEvent, func(r *reader, at At, b *bindings.StakingUndelegated) Event {
			return Undelegated{at, r.number(b.Id), b.Delegator, r.number(b.Request), b.Shares, b.Amount, b.ThawingShares, r.number(b.ReleaseEpoch)}
		}),
		id("Withdrawn"): with(s.UnpackWithdrawnEvent, func(r *reader, at At, b *bindings.StakingWithdrawn) Event {
			return Withdrawn{at, r.number(b.Id), b.Delegator, r.number(b.Request), b.Amount}
		}),
		id("RewardsFunded"): with(s.UnpackRewardsFundedEvent, func(r *reader, at At, b *bindings.StakingRewardsFunded) Event {
			return RewardsFunded{at, b.From, b.Amount}
		}),
		id("RateFixed"): with(s.UnpackRateFixedEvent, func(r *reader, at At, b *bindings.StakingRateFixed) Event {
			return RateFixed{at, r.number(b.Epoch), b.PerWeight, r.number(b.Weight)}
		}),
		id("RewardsClaimed"): with(s.UnpackRewardsClaimedEvent, func(r *reader, at At, b *bindings.StakingRewardsClaimed) Event {
			return RewardsClaimed{at, r.number(b.Id), b.Account, b.To, b.Amount}
		}),
		id("Settled"): with(s.UnpackSettledEvent, func(r *reader, at At, b *bindings.StakingSettled) Event {
			return Settled{
				at, r.number(b.Id), r.number(b.Epoch), b.Settler,
				r.number(b.Opportunities), r.number(b.Claimed), r.number(b.Proven), b.Earned, b.Reward, b.Fee,
			}
		}),
		id("Slashed"): with(s.UnpackSlashedEvent, func(r *reader, at At, b *bindings.StakingSlashed) Event {
			return Slashed{
				at, r.number(b.Id), r.number(b.Epoch), r.number(b.Number), b.ForDowntime, b.ForFalseClaims,
				b.FromBond, b.FromPool, b.FromThawing, b.Forfeited, r.number(b.DueEpoch),
			}
		}),
		id("SlashFinished"): with(s.UnpackSlashFinishedEvent, func(r *reader, at At, b *bindings.StakingSlashFinished) Event {
			return SlashFinished{at, r.number(b.Id), r.number(b.Number), b.Settler, b.Bounty, b.Burned, b.ToTreasury, b.Returned}
		}),
		id("SlashGivenBack"): with(s.UnpackSlashGivenBackEvent, func(r *reader, at At, b *bindings.StakingSlashGivenBack) Event {
			return SlashGivenBack{at, r.number(b.Id), r.number(b.Number), b.Amount}
		}),
		id("SlashTakenBack"): with(s.UnpackSlashTakenBackEvent, func(r *reader, at At, b *bindings.StakingSlashTakenBack) Event {
			return SlashTakenBack{at, r.number(b.Id), r.number(b.Number), b.Account, b.Amount}
		}),
		id("RequestTakenBack"): with(s.UnpackRequestTakenBackEvent, func(r *reader, at At, b *bindings.StakingRequestTakenBack) Event {
			return RequestTakenBack{at, r.number(b.Id), r.number(b.Number), b.Account, r.number(b.Request), b.Amount}
		}),
		id("OpeningPaid"): with(s.UnpackOpeningPaidEvent, func(r *reader, at At, b *bindings.StakingOpeningPaid) Event {
			return OpeningPaid{at, r.number(b.Challenge), b.Opener, b.Fee}
		}),
		id("ReserveMoved"): with(s.UnpackReserveMovedEvent, func(r *reader, at At, b *bindings.StakingReserveMoved) Event {
			return ReserveMoved{at, b.Successor, b.Amount}
		}),
		id("CommitmentFailed"): with(s.UnpackCommitmentFailedEvent, func(r *reader, at At, b *bindings.StakingCommitmentFailed) Event {
			return CommitmentFailed{at, r.number(b.Id), r.number(b.EndEpoch), int(r.number(b.Failures))}
		}),
		id("CommitmentClosed"): with(s.UnpackCommitmentClosedEvent, func(r *reader, at At, b *bindings.StakingCommitmentClosed) Event {
			return CommitmentClosed{at, r.number(b.Id), b.Bond}
		}),
		id("Collected"): with(s.UnpackCollectedEvent, func(r *reader, at At, b *bindings.StakingCollected) Event {
			return Collected{at, b.Account, b.Amount}
		}),
	}
}

// DecodeLogs reads a transaction's events; movements of tokens are those of [Client.Transfers].
func (c *Client) DecodeLogs(logs []*types.Log) ([]Event, error) {
	var events []Event
	for _, log := range logs {
		if c.isOurs(log) {
			event, err := c.decode(log)
			if err != nil {
				return nil, err
			}
			events = append(events, event)
		} else if t, ok := c.transferOf(log); ok {
			events = append(events, t)
		}
	}
	return events, nil
}
