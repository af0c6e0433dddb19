package ledger

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/contracts/bindings"
)

// What a sender can do in the watch, one method for each function of the contract. Amounts are wei of FLT. What only a
// provider may do goes through the provider account that the sender acts for, if it does.

// binding is the level as the contract takes it.
func (l ServiceLevel) binding() bindings.IWatchLevel {
	return bindings.IWatchLevel{TargetBps: uint16(l.TargetBps), Factor: uint8(l.Factor), CapBps: uint16(l.CapBps), MaxMasked: uint8(l.MaxMasked)}
}

// binding is the word as the contract takes it.
func (w WatchWord) binding() bindings.IWatchWord {
	proof := make([][32]byte, len(w.Proof))
	for i, node := range w.Proof {
		proof[i] = node
	}
	return bindings.IWatchWord{Watcher: w.Watcher, Seen: w.Seen.Big(), Up: w.Up.Big(), SshRoot: w.SSHRoot, Salt: w.Salt, Proof: proof}
}

// SetServiceLevel sets the service level of a commitment's hosts, once.
func (s *Sender) SetServiceLevel(ctx context.Context, id uint64, level ServiceLevel) (*Receipt, error) {
	what := fmt.Sprintf("set the service level of commitment %d", id)
	b := level.binding()
	if serviceLevelOf(b) != level {
		return nil, fmt.Errorf("%s: the contracts have room for smaller numbers only", what)
	}
	return s.operate(ctx, what, s.client.Deployment.Watch, s.client.watch.PackSetServiceLevel(bigUint(id), b), true)
}

// AnnounceMaintenance names the slots of a day in which a commitment's hosts may be down.
func (s *Sender) AnnounceMaintenance(ctx context.Context, id, day uint64, mask DayMask) (*Receipt, error) {
	return s.operate(ctx, fmt.Sprintf("announce maintenance of commitment %d on day %d", id, day), s.client.Deployment.Watch,
		s.client.watch.PackAnnounceMaintenance(bigUint(id), bigUint(day), mask.Big()), true)
}

// RegisterWatcher puts up the sender's stake as a watcher, which serves its words at a URL.
func (s *Sender) RegisterWatcher(ctx context.Context, url string) (*Receipt, error) {
	rules, err := s.client.WatchRules(ctx)
	if err != nil {
		return nil, err
	}
	return s.payFrom(ctx, s.watchPurse(), fmt.Sprintf("register as a watcher with a stake of %s FLT", FormatFLT(rules.Stake)), rules.Stake,
		func() []byte { return s.client.watch.PackRegister(url) })
}

// watchPurse is FLT for the watch.
func (s *Sender) watchPurse() purse {
	d := &s.client.Deployment
	return purse{token: d.Token, format: inFLT, spender: d.Watch, contract: "watch"}
}

// MoveWatcher says where the sender serves its words from now on.
func (s *Sender) MoveWatcher(ctx context.Context, url string) (*Receipt, error) {
	return s.toWatch(ctx, "serve words at another URL", s.client.watch.PackMove(url))
}

// ResignWatcher takes the sender off the list of watchers.
func (s *Sender) ResignWatcher(ctx context.Context) (*Receipt, error) {
	return s.toWatch(ctx, "resign as a watcher", s.client.watch.PackResign())
}

// WithdrawWatcherStake pays what is left of the stake of a watcher that has left.
func (s *Sender) WithdrawWatcherStake(ctx context.Context) (*Receipt, error) {
	return s.toWatch(ctx, "withdraw the stake of a watcher", s.client.watch.PackWithdrawStake())
}

// NameSeed names the block whose value seeds the current day.
func (s *Sender) NameSeed(ctx context.Context) (*Receipt, error) {
	return s.toWatch(ctx, "name the block of the day's seed", s.client.watch.PackNameSeed())
}

// StoreSeed stores the seed of a day, by the evidence of [Client.SeedEvidence].
func (s *Sender) StoreSeed(ctx context.Context, day uint64, evidence []byte) (*Receipt, error) {
	return s.toWatch(ctx, fmt.Sprintf("store the seed of day %d", day), s.client.watch.PackStoreSeed(bigUint(day), evidence))
}

// ReportDay posts the root over the sender's words of a day that is over.
func (s *Sender) ReportDay(ctx context.Context, day uint64, root common.Hash) (*Receipt, error) {
	return s.toWatch(ctx, fmt.Sprintf("report day %d", day), s.client.watch.PackReport(bigUint(day), root))
}

// DemandWord demands a watcher's word about a commitment, for a deposit.
func (s *Sender) DemandWord(ctx context.Context, day, id uint64, watcher common.Address) (*Receipt, error) {
	rules, err := s.client.WatchRules(ctx)
	if err != nil {
		return nil, err
	}
	return s.payFrom(ctx, s.watchPurse(), fmt.Sprintf("demand the word of %s about commitment %d on day %d", watcher, id, day), rules.DemandDeposit,
		func() []byte { return s.client.watch.PackDemand(bigUint(day), bigUint(id), watcher) })
}

// ShowWord shows a word on chain.
func (s *Sender) ShowWord(ctx context.Context, day, id uint64, word WatchWord) (*Receipt, error) {
	return s.toWatch(ctx, fmt.Sprintf("show the word of %s about commitment %d on day %d", word.Watcher, id, day),
		s.client.watch.PackShow(bigUint(day), bigUint(id), word.binding()))
}

// PunishWithheld punishes that a word was demanded and not shown.
func (s *Sender) PunishWithheld(ctx context.Context, day, id uint64, watcher common.Address) (*Receipt, error) {
	return s.toWatch(ctx, fmt.Sprintf("punish %s for its word about commitment %d on day %d", watcher, id, day),
		s.client.watch.PackPunishWithheld(bigUint(day), bigUint(id), watcher))
}

// Judge judges a commitment's day by words of its committee, in the order of their watchers' addresses.
func (s *Sender) Judge(ctx context.Context, id, day uint64, words []WatchWord) (*Receipt, error) {
	given := make([]bindings.IWatchWord, len(words))
	for i, w := range words {
		given[i] = w.binding()
	}
	return s.toWatch(ctx, fmt.Sprintf("judge day %d of commitment %d", day, id), s.client.watch.PackJudge(bigUint(id), bigUint(day), given))
}

// StrikeWatcher strikes a watcher whose word differs from that of most.
func (s *Sender) StrikeWatcher(ctx context.Context, day, id uint64, watcher common.Address) (*Receipt, error) {
	return s.toWatch(ctx, fmt.Sprintf("strike %s for its word about commitment %d on day %d", watcher, id, day),
		s.client.watch.PackStrike(bigUint(day), bigUint(id), watcher))
}

// ClaimWatcherPay pays the sender for a day that it reported.
func (s *Sender) ClaimWatcherPay(ctx context.Context, day uint64) (*Receipt, error) {
	return s.toWatch(ctx, fmt.Sprintf("claim the pay of day %d", day), s.client.watch.PackClaimPay(bigUint(day)))
}

// FundWatchers adds to the reserve that watchers are paid from.
func (s *Sender) FundWatchers(ctx context.Context, amount *big.Int) (*Receipt, error) {
	return s.payFrom(ctx, s.watchPurse(), fmt.Sprintf("fund watchers with %s FLT", FormatFLT(amount)), amount,
		func() []byte { return s.client.watch.PackFundReserve(amount) })
}

// toWatch sends a call that has an effect once only.
func (s *Sender) toWatch(ctx context.Context, what string, data []byte) (*Receipt, error) {
	return s.Do(ctx, wallet.Call{What: what, To: &s.client.Deployment.Watch, Data: data, Once: true})
}
