package ledger

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/contracts/bindings"
)

func watchConfigOf(b bindings.IWatchConfig) WatchConfig {
	return WatchConfig{
		b.Token, b.Staking, b.Beacon, uint64(b.DaySeconds), int(b.LeastWatchers), b.Stake, b.DemandDeposit, b.DayPay,
	}
}

func serviceLevelOf(b bindings.IWatchLevel) ServiceLevel {
	return ServiceLevel{uint64(b.TargetBps), uint64(b.Factor), uint64(b.CapBps), int(b.MaxMasked)}
}

func watchWordOf(b bindings.IWatchWord) WatchWord {
	proof := make([]common.Hash, len(b.Proof))
	for i, node := range b.Proof {
		proof[i] = node
	}
	return WatchWord{b.Watcher, DayMaskOf(b.Seen), DayMaskOf(b.Up), b.SshRoot, b.Salt, proof}
}

func watchDecoders(w *bindings.Watch) map[common.Hash]decoder {
	events := w.GetABI().Events
	id := func(name string) common.Hash { return events[name].ID }
	return map[common.Hash]decoder{
		id("Configured"): with(w.UnpackConfiguredEvent, func(r *reader, at At, b *bindings.WatchConfigured) Event {
			return WatchConfigured{at, watchConfigOf(b.Config)}
		}),
		id("ServiceLevelSet"): with(w.UnpackServiceLevelSetEvent, func(r *reader, at At, b *bindings.WatchServiceLevelSet) Event {
			return ServiceLevelSet{at, r.number(b.Commitment), serviceLevelOf(b.Level)}
		}),
		id("MaintenanceAnnounced"): with(w.UnpackMaintenanceAnnouncedEvent, func(r *reader, at At, b *bindings.WatchMaintenanceAnnounced) Event {
			return MaintenanceAnnounced{at, r.number(b.Commitment), r.number(b.Day), DayMaskOf(b.Mask)}
		}),
		id("WatcherRegistered"): with(w.UnpackWatcherRegisteredEvent, func(r *reader, at At, b *bindings.WatchWatcherRegistered) Event {
			return WatcherRegistered{at, b.Watcher, r.number(b.Place), r.number(b.FromDay), b.Url}
		}),
		id("WatcherMoved"): with(w.UnpackWatcherMovedEvent, func(r *reader, at At, b *bindings.WatchWatcherMoved) Event {
			return WatcherMoved{at, b.Watcher, b.Url}
		}),
		id("WatcherResigned"): with(w.UnpackWatcherResignedEvent, func(r *reader, at At, b *bindings.WatchWatcherResigned) Event {
			return WatcherResigned{at, b.Watcher, r.number(b.Place), b.Moved, r.number(b.FromDay), r.number(b.FreeAt)}
		}),
		id("StakeWithdrawn"): with(w.UnpackStakeWithdrawnEvent, func(r *reader, at At, b *bindings.WatchStakeWithdrawn) Event {
			return StakeWithdrawn{at, b.Watcher, b.Amount}
		}),
		id("SeedNamed"): with(w.UnpackSeedNamedEvent, func(r *reader, at At, b *bindings.WatchSeedNamed) Event {
			return SeedNamed{at, r.number(b.Day), r.number(b.Number)}
		}),
		id("SeedStored"): with(w.UnpackSeedStoredEvent, func(r *reader, at At, b *bindings.WatchSeedStored) Event {
			return SeedStored{at, r.number(b.Day), b.Seed}
		}),
		id("Reported"): with(w.UnpackReportedEvent, func(r *reader, at At, b *bindings.WatchReported) Event {
			return DayReported{at, b.Watcher, r.number(b.Day), b.Root}
		}),
		id("WordDemanded"): with(w.UnpackWordDemandedEvent, func(r *reader, at At, b *bindings.WatchWordDemanded) Event {
			return WordDemanded{at, b.Watcher, r.number(b.Day), r.number(b.Commitment), b.By}
		}),
		id("WordShown"): with(w.UnpackWordShownEvent, func(r *reader, at At, b *bindings.WatchWordShown) Event {
			return WordShown{at, r.number(b.Day), r.number(b.Commitment), watchWordOf(b.Word), b.By, b.Deposit}
		}),
		id("WordWithheld"): with(w.UnpackWordWithheldEvent, func(r *reader, at At, b *bindings.WatchWordWithheld) Event {
			return WordWithheld{at, b.Watcher, r.number(b.Day), r.number(b.Commitment), b.Amount, b.ToDemander}
		}),
		id("Judged"): with(w.UnpackJudgedEvent, func(r *reader, at At, b *bindings.WatchJudged) Event {
			return DayJudged{at, r.number(b.Commitment), r.number(b.Day), DayMaskOf(b.Down), r.number(b.Reduction), b.Total}
		}),
		id("Struck"): with(w.UnpackStruckEvent, func(r *reader, at At, b *bindings.WatchStruck) Event {
			return WatcherStruck{
				at, b.Watcher, r.number(b.Day), r.number(b.Commitment), int(r.number(b.Slots)), int(r.number(b.Strikes)),
			}
		}),
		id("WatcherSlashed"): with(w.UnpackWatcherSlashedEvent, func(r *reader, at At, b *bindings.WatchWatcherSlashed) Event {
			return WatcherSlashed{at, b.Watcher, b.Amount}
		}),
		id("PayFixed"): with(w.UnpackPayFixedEvent, func(r *reader, at At, b *bindings.WatchPayFixed) Event {
			return PayFixed{at, r.number(b.Day), r.number(b.Reporters), b.Each}
		}),
		id("PayClaimed"): with(w.UnpackPayClaimedEvent, func(r *reader, at At, b *bindings.WatchPayClaimed) Event {
			return PayClaimed{at, b.Watcher, r.number(b.Day), b.Amount}
		}),
		id("ReserveFunded"): with(w.UnpackReserveFundedEvent, func(r *reader, at At, b *bindings.WatchReserveFunded) Event {
			return WatchFunded{at, b.From, b.Amount}
		}),
	}
}
