package model

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/sha3"

	"github.com/muster-network/muster/chain/devnet"
	"github.com/muster-network/muster/chain/ledger"
)

// A picker makes a random history what it is.
type picker interface {
	// IntN is a number in [0, n).
	IntN(n int) int
}

func seeded(seed uint64) picker { return rand.New(rand.NewPCG(seed, 1)) }

// blockHash makes up a chain.
func blockHash(number uint64) common.Hash {
	h := sha3.NewLegacyKeccak256()
	h.Write(binary.BigEndian.AppendUint64([]byte("model test"), number))
	return common.Hash(h.Sum(nil))
}

// blockValue is the value of a block, from a beacon of kind blockhash.
func blockValue(number uint64) ledger.Value { return blockHash(number).Bytes() }

// testReach is how many blocks back the contracts read hashes: so few that values are lost.
const testReach = 4

// testParameters make every window a few blocks, and amounts that no division leaves whole. A grace ends
// where a slot begins, so that its last block matters; every other epoch begins within a slot.
func testParameters() ledger.Parameters {
	p, err := ledger.ProfileParameters("dev")
	if err != nil {
		panic(err)
	}
	c := &p.Capacity
	c.EpochBlocks, c.SealEpochs, c.SealGrace = 28, 2, 16
	c.ResponseWindow, c.ProofWindow = 5, 10
	c.ChallengeOdds, c.MaxChallenges = 2, 3
	p.Beacon = ledger.BeaconConfig{Kind: ledger.BeaconBlockHash}
	s := &p.Staking
	s.CollateralPerUnit = add(ledger.FLT(200), number(7))
	s.RewardPool = add(ledger.FLT(120), number(13))
	s.RewardCap = add(ledger.FLT(31), number(9)) // so that a wei more is more for a class, too
	s.OpeningFee = add(ledger.FLT(1), number(3))
	s.VestingEpochs, s.ThawingEpochs, s.HoldEpochs = 3, 3, 2
	s.MaxFailures, s.FailureEpochs, s.MaxStakeMultiple = 2, 6, 4
	s.BountyBps, s.BurnBps = 511, 4999
	return p
}

const testGenesis = 100

func accounts() (all []common.Address) {
	for i := range 8 {
		all = append(all, common.BigToAddress(big.NewInt(int64(0xa0000+i))))
	}
	return all
}

// A deed is an action that can be done to the model and to the contracts alike.
type deed struct {
	sender   common.Address
	function string // of the contracts
	args     []any
	do       func(m *Model, c Call) ([]ledger.Event, error)
}

func (d deed) String() string { return fmt.Sprintf("%s %s%v", d.sender, d.function, d.args) }

// A world thinks of deeds: mostly possible ones, and some that must be refused.
type world struct {
	picker
	m        *Model
	block    uint64
	accounts []common.Address
	// successor takes what the reserve can give.
	successor common.Address
}

func newWorld(p picker) *world {
	params := testParameters()
	rules := Rules{
		Clock: ledger.Clock{
			CapacityConfig: params.Capacity, Genesis: testGenesis, HashReach: testReach,
			ChainID: devnet.ChainID, Contract: common.HexToAddress("0xca"),
		},
		Staking: params.Staking,
		Vault:   common.HexToAddress("0x5a"), Treasury: accounts()[7],
	}
	return &world{picker: p, m: New(rules, blockValue), block: testGenesis + 1, accounts: accounts(), successor: common.HexToAddress("0x5b")}
}

// next lets some blocks pass, and thinks of a deed.
func (w *world) next() deed {
	switch w.IntN(1200) {
	case 0:
		w.block += uint64(w.IntN(80))
		if w.IntN(4) == 0 { // for about as long as it takes an open commitment to lapse
			w.block += uint64(openEpochs-1+w.IntN(3)) * w.m.rules.Clock.EpochBlocks
		}
	case 1, 2, 3:
		w.block += uint64(w.IntN(8))
	default:
		w.block += uint64(w.IntN(12) / 11)
	}
	if w.opens(w.challenge()) && w.IntN(3) == 0 {
		return w.open()
	}
	if living := w.living(); len(living) > 0 && w.IntN(3) == 0 {
		id := living[w.IntN(len(living))]
		away := (w.epoch()+id)%5 == 0
		if d, ok := w.duty(id); ok && !(away && d.function == "respond") && w.often() {
			return d
		}
	}
	kinds := []struct {
		weight int
		think  func() deed
	}{
		{3, w.create}, {1, w.addUnits}, {1, w.removeUnits}, {1, w.addBond}, {4, w.delegate}, {2, w.undelegate}, {5, w.withdraw}, {4, w.redelegate},
		{14, w.settle}, {2, w.settleMany}, {8, w.finishSlash}, {2, w.giveBack}, {6, w.takeBack}, {6, w.takeBackRequest},
		{12, w.claim}, {1, w.claimMany}, {2, w.close}, {3, w.collect}, {1, w.fund}, {3, w.payOpening}, {1, w.donate}, {2, w.govern},
		{1, w.setLeased}, {6, w.beginSeal}, {8, w.drawSeal}, {2, w.postSeal}, {4, w.open}, {w.responds(), w.respond}, {4, w.draw}, {12, w.prove},
	}
	total := 0
	for _, k := range kinds {
		total += k.weight
	}
	n := w.IntN(total)
	for _, k := range kinds {
		if n -= k.weight; n < 0 {
			return k.think()
		}
	}
	panic("weights")
}

// often is true nine times out of ten.
func (w *world) often() bool { return w.IntN(10) != 0 }

func (w *world) account() common.Address { return w.accounts[w.IntN(6)] }

// id prefers recent commitments, and those that live.
func (w *world) id() uint64 {
	n := int(w.m.Count())
	if n == 0 || w.IntN(50) == 0 {
		return uint64(w.IntN(n + 3))
	}
	if living := w.living(); len(living) > 0 && w.IntN(3) != 0 {
		return living[w.IntN(len(living))]
	}
	return uint64(max(1, n-w.IntN(min(n, 5))))
}

// idLike prefers a recent commitment that a condition holds for.
func (w *world) idLike(ok func(*Commitment) bool) uint64 {
	if w.often() {
		for range 12 {
			if c := w.m.Commitment(w.id()); c != nil && ok(c) {
				return c.ID
			}
		}
	}
	return w.id()
}

// bound prefers a commitment that has to respond now.
func (w *world) bound() uint64 {
	epoch := w.m.rules.Clock.Epoch(w.block)
	return w.idLike(func(c *Commitment) bool { return c.bound(epoch) })
}

func (w *world) provider(id uint64) common.Address {
	if c := w.m.Commitment(id); c != nil && w.often() {
		return c.Provider
	}
	return w.account()
}

// amount is up to so many FLT, down to the last wei.
func (w *world) amount(flt int) *big.Int {
	if w.IntN(30) == 0 {
		return number(uint64(w.IntN(3)))
	}
	milli := mulDiv(ledger.FLT(1), number(uint64(w.IntN(flt*1000))), number(1000))
	return add(milli, number(uint64(w.IntN(1e9))))
}

// living are the commitments that run, or wait for stake.
func (w *world) living() (ids []uint64) {
	epoch := w.m.rules.Clock.Epoch(w.block)
	for _, c := range w.m.commitments {
		if c.State == ledger.StateOpen || c.bound(epoch) {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// create makes a commitment, unless there are more already than a history looks after.
func (w *world) create() deed {
	if len(w.living()) > 5 && w.IntN(3) != 0 {
		return w.settle()
	}
	units := 1 + w.IntN(4)
	if w.IntN(6) == 0 {
		units = w.IntN(1100)
	}
	class := 4 + w.IntN(28)
	if w.IntN(20) == 0 {
		class = w.IntN(40)
	}
	o := Offer{
		Units: units, Class: class, MaxLeased: w.IntN(units + 2), Duration: uint64(w.IntN(14)), Commission: uint64(w.IntN(10_100)),
		Bond: add(w.m.RequiredBond(units, class, w.m.rules.Clock.Epoch(w.block)), sub(w.amount(100), number(1000))),
	}
	if o.Bond.Sign() < 0 {
		o.Bond = zero()
	}
	return deed{w.account(), "createCommitment", []any{o.Units, o.Class, o.MaxLeased, o.Duration, o.Commission, o.Bond},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.CreateCommitment(c, o) }}
}

func (w *world) addUnits() deed {
	id := w.idLike(func(c *Commitment) bool { return c.State == ledger.StateOpen })
	n := w.IntN(4)
	if w.IntN(6) == 0 {
		n = w.IntN(1100)
	}
	return deed{w.provider(id), "addUnits", []any{id, n},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.AddUnits(c, id, n) }}
}

func (w *world) removeUnits() deed {
	epoch := w.m.rules.Clock.Epoch(w.block)
	id := w.idLike(func(c *Commitment) bool { return c.bound(epoch) && c.UnitsAt(ever) > 1 })
	n := w.IntN(3)
	if w.IntN(20) == 0 {
		n = w.IntN(10)
	}
	if c := w.m.Commitment(id); c != nil && w.IntN(4) == 0 {
		n = c.UnitsAt(ever) - w.m.LeasedAt(id, ever) + w.IntN(2)
	}
	return deed{w.provider(id), "removeUnits", []any{id, n},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.RemoveUnits(c, id, n) }}
}

func (w *world) addBond() deed {
	id, amount := w.id(), w.amount(200)
	return deed{w.provider(id), "addBond", []any{id, amount},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.AddBond(c, id, amount) }}
}

func (w *world) delegate() deed {
	id := w.idLike(func(c *Commitment) bool {
		return c.State == ledger.StateOpen || c.bound(w.m.rules.Clock.Epoch(w.block))
	})
	amount := w.amount(800)
	if c := w.m.Commitment(id); c != nil && c.State == ledger.StateOpen && w.IntN(2) == 0 {
		amount = add(above(w.m.collateral(c, w.epoch()), c.stake()), number(uint64(w.IntN(2))))
	}
	if c := w.m.Commitment(id); c != nil && w.IntN(12) == 0 { // the most that it takes, or a wei more
		most := times(w.m.collateral(c, w.epoch()), w.m.ParametersAt(w.epoch()).MaxStakeMultiple)
		amount = add(above(most, c.stake()), number(uint64(w.IntN(2))))
	}
	most := w.maxPending(id)
	if w.IntN(3) == 0 {
		delegator := w.given()
		return deed{w.account(), "delegateFor", []any{delegator, id, amount, most},
			func(m *Model, c Call) ([]ledger.Event, error) { return m.DelegateFor(c, delegator, id, amount, most) }}
	}
	return deed{w.account(), "delegate", []any{id, amount, most},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Delegate(c, id, amount, most) }}
}

// given is an account that somebody is given something for, and rarely one that can take nothing.
func (w *world) given() common.Address {
	switch w.IntN(30) {
	case 0:
		return common.Address{}
	case 1:
		return w.m.rules.Vault
	}
	return w.accounts[w.IntN(8)]
}

// maxPending is mostly enough.
func (w *world) maxPending(id uint64) uint64 {
	pending := w.m.Pending(Call{Block: w.block}, id)
	switch w.IntN(8) {
	case 0:
		return uint64(w.IntN(3))
	case 1:
		return pending - min(pending, 1)
	}
	return pending
}

func (w *world) epoch() uint64 { return w.m.rules.Clock.Epoch(w.block) }

func (w *world) undelegate() deed {
	account := w.account()
	id := w.idLike(func(c *Commitment) bool { return positive(c.Shares(account)) })
	shares := w.amount(100)
	if c := w.m.Commitment(id); c != nil {
		shares = mulDiv(c.Shares(account), number(uint64(1+w.IntN(4))), number(4))
		if w.IntN(20) == 0 {
			shares = add(shares, w.amount(50))
		}
	}
	return deed{account, "undelegate", []any{id, shares},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Undelegate(c, id, shares) }}
}

func (w *world) withdraw() deed {
	account, id, index := w.request()
	return deed{account, "withdraw", []any{id, index},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Withdraw(c, id, index) }}
}

// redelegate goes into any commitment that takes stake, the same one too.
func (w *world) redelegate() deed {
	account, id, index := w.request()
	to := w.idLike(func(c *Commitment) bool {
		return c.State == ledger.StateOpen || c.bound(w.m.rules.Clock.Epoch(w.block))
	})
	most := w.maxPending(to)
	return deed{account, "redelegate", []any{id, index, to, most},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Redelegate(c, id, index, to, most) }}
}

// request prefers one that has thawed.
func (w *world) request() (account common.Address, id, index uint64) {
	account = w.account()
	id = w.idLike(func(c *Commitment) bool {
		return slices.ContainsFunc(c.Requests(account), func(r ledger.Request) bool {
			return positive(r.ThawingShares) && (r.ReleaseEpoch <= w.epoch() || w.IntN(8) == 0)
		})
	})
	index = uint64(w.IntN(4))
	if c := w.m.Commitment(id); c != nil {
		for _, r := range c.Requests(account) {
			if positive(r.ThawingShares) && w.often() {
				return account, id, r.Index
			}
		}
	}
	return account, id, index
}

func (w *world) settle() deed {
	id := w.idLike(func(c *Commitment) bool {
		return c.bound(c.NextEpoch) && w.block >= w.m.rules.Clock.FinalFrom(c.NextEpoch)
	})
	epoch := uint64(w.IntN(20))
	if c := w.m.Commitment(id); c != nil && w.often() {
		epoch = c.NextEpoch
	}
	return deed{w.account(), "settle", []any{id, epoch},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Settle(c, id, epoch) }}
}

// settleMany takes any commitments, the same ones again too.
func (w *world) settleMany() deed {
	ids, most := w.ids(func(c *Commitment) bool { return w.m.Pending(Call{Block: w.block}, c.ID) > 0 }), uint64(w.IntN(4))
	return deed{w.account(), "settleMany", []any{numbers(ids), most},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.SettleMany(c, ids, most) }}
}

// ids are some commitments, mostly ones that a condition holds for.
func (w *world) ids(ok func(*Commitment) bool) (ids []uint64) {
	for range w.IntN(4) {
		ids = append(ids, w.idLike(ok))
	}
	return ids
}

func numbers(ids []uint64) []*big.Int {
	return append([]*big.Int{}, all(ids, number)...)
}

// slash prefers one of a fate that is not long ago.
func (w *world) slash(ok func(*Slash) bool) (id, number uint64) {
	if w.often() {
		for range 12 {
			c := w.m.Commitment(uint64(1 + w.IntN(max(1, int(w.m.Count())))))
			if c == nil || len(c.slashes) == 0 {
				continue
			}
			if s := c.slashes[w.IntN(len(c.slashes))]; ok(s) {
				return c.ID, s.Number
			}
		}
	}
	return w.id(), uint64(w.IntN(3))
}

func (w *world) finishSlash() deed {
	id, number := w.slash(func(s *Slash) bool {
		return s.Fate == ledger.FateHeld && (s.DueEpoch <= w.epoch() || w.IntN(8) == 0)
	})
	return deed{w.account(), "finishSlash", []any{id, number},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.FinishSlash(c, id, number) }}
}

func (w *world) giveBack() deed {
	id, number := w.slash(func(s *Slash) bool { return s.Fate == ledger.FateHeld })
	return deed{admin(), "giveBack", []any{id, number},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.GiveBack(c, id, number) }}
}

func (w *world) takeBack() deed {
	account := w.account()
	id, number := w.slash(func(s *Slash) bool {
		if w.IntN(2) == 0 {
			account = w.account()
		}
		g, ok := s.returns[account]
		return s.Fate == ledger.FateGivenBack && ok && !g.done
	})
	return deed{account, "takeBack", []any{id, number},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.TakeBack(c, id, number) }}
}

func (w *world) takeBackRequest() deed {
	account := w.account()
	id, number := w.slash(func(s *Slash) bool {
		if w.IntN(2) == 0 {
			account = w.account()
		}
		g, ok := s.returns[account]
		return s.Fate == ledger.FateGivenBack && ok && len(g.requests) > 0
	})
	index := uint64(w.IntN(4))
	if c := w.m.Commitment(id); c != nil && number < uint64(len(c.slashes)) && w.often() {
		if g, ok := c.slashes[number].returns[account]; ok && len(g.requests) > 0 {
			index = slices.Min(slices.Collect(maps.Keys(g.requests)))
		}
	}
	return deed{account, "takeBackRequest", []any{id, number, index},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.TakeBackRequest(c, id, number, index) }}
}

// payOpening prefers a challenge of an epoch that is final, or nearly.
func (w *world) payOpening() deed {
	epoch := w.epoch() - min(w.epoch(), uint64(1+w.IntN(3)))
	challenge := w.challenge()
	if opened := w.m.epochs[epoch]; len(opened) > 0 && w.often() {
		challenge = opened[w.IntN(len(opened))]
	}
	return deed{w.account(), "payOpening", []any{challenge},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.PayOpening(c, challenge) }}
}

func (w *world) claimMany() deed {
	account := w.account()
	ids := w.ids(func(c *Commitment) bool {
		return positive(w.m.Claimable(Call{Block: w.block, Sender: account}, c.ID))
	})
	if w.IntN(2) == 0 {
		to := w.given()
		return deed{account, "claimTo", []any{numbers(ids), to},
			func(m *Model, c Call) ([]ledger.Event, error) { return m.ClaimTo(c, ids, to) }}
	}
	return deed{account, "claimMany", []any{numbers(ids)},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.ClaimMany(c, ids) }}
}

func (w *world) claim() deed {
	account := w.account()
	id := w.idLike(func(c *Commitment) bool {
		if w.IntN(2) == 0 {
			account = w.account()
		}
		return positive(w.m.Claimable(Call{Block: w.block, Sender: account}, c.ID))
	})
	return deed{account, "claim", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Claim(c, id) }}
}

func (w *world) close() deed {
	id := w.id()
	return deed{w.provider(id), "close", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Close(c, id) }}
}

func (w *world) collect() deed {
	account := w.accounts[w.IntN(8)]
	if w.IntN(2) == 0 {
		account = w.m.TreasuryAt(w.m.rules.Clock.Epoch(w.block))
	}
	if w.IntN(2) == 0 {
		return deed{w.account(), "collectFor", []any{account},
			func(m *Model, c Call) ([]ledger.Event, error) { return m.CollectFor(c, account) }}
	}
	return deed{account, "collect", nil,
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Collect(c) }}
}

func (w *world) fund() deed {
	amount := w.amount(30) // so that the reserve is short at times
	return deed{w.account(), "fundRewards", []any{amount},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.FundRewards(c, amount) }}
}

// donate sends tokens to a contract that has not asked for them.
func (w *world) donate() deed {
	from, to, amount := w.account(), w.m.rules.Vault, w.amount(900)
	if w.IntN(4) == 0 {
		to = w.m.rules.Clock.Contract
	}
	return deed{from, "transfer", []any{to, amount}, func(m *Model, _ Call) ([]ledger.Event, error) {
		if to != m.rules.Vault {
			return nil, nil // nobody counts what the ledger has
		}
		return []ledger.Event{ledger.Transferred{From: from, To: to, Amount: amount}}, nil
	}}
}

// setLeased leases what can be leased or less, and at times a unit more; or it ends the leases of a
// commitment that takes none any more.
func (w *world) setLeased() deed {
	call := Call{Block: w.block}
	id := w.idLike(func(c *Commitment) bool { return w.m.Leasable(call, c.ID)+w.m.LeasedAt(c.ID, ever) > 0 })
	if w.IntN(4) == 0 {
		over := func(c *Commitment) bool { return w.m.LeasedAt(c.ID, ever) > 0 && w.m.Leasable(call, c.ID) == 0 }
		if i := slices.IndexFunc(w.m.commitments, over); i >= 0 {
			id = w.m.commitments[i].ID
		}
	}
	count := w.IntN(w.m.Leasable(call, id) + 1)
	if w.IntN(4) == 0 {
		count = w.m.Leasable(call, id) + w.IntN(2)
	}
	return deed{w.m.rules.Treasury, "setLeased", []any{id, count},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.SetLeased(c, id, count) }}
}

// admin governs without delay.
func admin() common.Address { return accounts()[6] }

// governed are the parameters that the contracts are made with.
func (w *world) governed() ledger.Parameters {
	p := testParameters()
	p.Governance.Admin = admin()
	return p
}

func (w *world) govern() deed {
	switch n := w.IntN(9); {
	case n == 8 && w.IntN(3) == 0:
		return deed{admin(), "stopChallenges", nil, func(m *Model, c Call) ([]ledger.Event, error) { return m.StopChallenges(c) }}
	case n == 8:
		return deed{admin(), "resumeChallenges", nil, func(m *Model, c Call) ([]ledger.Event, error) { return m.ResumeChallenges(c) }}
	case n == 7 && w.IntN(3) == 0:
		to := w.successor
		return deed{admin(), "moveReserve", []any{to},
			func(m *Model, c Call) ([]ledger.Event, error) { return m.MoveReserve(c, to) }}
	case n == 0:
		return deed{admin(), "pause", nil, func(m *Model, c Call) ([]ledger.Event, error) { return m.Pause(c) }}
	case n == 1 || n > 2 && w.m.Paused():
		return deed{admin(), "unpause", nil, func(m *Model, c Call) ([]ledger.Event, error) { return m.Unpause(c) }}
	case n == 2:
		account := w.accounts[w.IntN(8)]
		if w.IntN(8) == 0 {
			account = common.Address{}
		}
		return deed{admin(), "setTreasury", []any{account},
			func(m *Model, c Call) ([]ledger.Event, error) { return m.SetTreasury(c, account) }}
	}
	p := w.parameters()
	return deed{admin(), "setParameters", []any{p},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.SetParameters(c, p) }}
}

// parameters are mostly within bounds.
func (w *world) parameters() ledger.StakingParameters {
	p := testParameters().Staking.StakingParameters
	over := func(max int) uint64 { return uint64(w.IntN(max + 1 + max/100)) }
	switch w.IntN(7) {
	case 0:
		p.CollateralPerUnit = add(ledger.FLT(int64(w.IntN(300))), number(uint64(w.IntN(2))))
		p.MinBondBps = 90 + over(2000)
	case 1:
		p.RewardPool, p.RewardCap, p.SettleFee, p.OpeningFee = w.amount(2000), w.amount(50), w.amount(1010), w.amount(1010)
	case 2:
		p.ToleranceBps, p.DowntimeBps, p.FalseClaimBps = over(5000), over(1000), 95+over(9905)
	case 3:
		p.BountyBps, p.BurnBps, p.MaxFailures, p.FailureEpochs = over(2000), over(10_000), w.IntN(65), w.IntN(65)
	case 4:
		p.VestingEpochs, p.ThawingEpochs, p.HoldEpochs = over(66), 1+over(5), over(64)
	case 5:
		p.MaxStakeMultiple = over(20)
	}
	return p
}

// sealing is the seal of a commitment in the current period.
func (w *world) sealing(id uint64) (s seal) {
	if found, ok := w.m.seals[period{id, w.m.rules.Clock.PeriodAt(w.block)}]; ok {
		s = *found
	}
	return s
}

func (w *world) beginSeal() deed {
	id := w.idLike(func(c *Commitment) bool {
		s := w.sealing(c.ID)
		return c.bound(w.m.rules.Clock.Epoch(w.block)) &&
			(s.begun == 0 || !s.drawn && w.m.lost(Call{Block: w.block}, s.begun+seedDelay))
	})
	return beginSeal(w.provider(id), id)
}

func (w *world) drawSeal() deed {
	id := w.idLike(func(c *Commitment) bool {
		s := w.sealing(c.ID)
		return s.begun != 0 && !s.drawn && s.begun+seedDelay < w.block
	})
	return drawSeal(w.account(), id)
}

// noEvidence is what shows a block's hash: the beacon reads it itself.
var noEvidence = []byte{}

// postSeal prefers a commitment without a root, and replaces one at times.
func (w *world) postSeal() deed {
	again := w.IntN(20) == 0
	id := w.idLike(func(c *Commitment) bool {
		s := w.sealing(c.ID)
		return s.drawn && (len(s.roots) == 0) != again
	})
	root := elementOf(w.block << 32)
	made := w.sealing(id).ctx
	if w.IntN(30) == 0 {
		made = root
	}
	return postSeal(w.provider(id), id, made, root)
}

// elementOf makes up a field element.
func elementOf(seed uint64) (e ledger.Element) {
	e.SetBytes(blockHash(seed).Bytes())
	return e
}

// challenge is the block with which the slot begins that is going on, or another one nearby.
func (w *world) challenge() uint64 {
	clock := &w.m.rules.Clock
	slot := clock.Slot(w.block)
	if w.IntN(20) == 0 {
		slot -= min(slot, uint64(w.IntN(3)))
	}
	challenge := clock.SlotStart(slot)
	if w.IntN(40) == 0 {
		challenge += uint64(w.IntN(4))
	}
	return challenge
}

// opens says whether a challenge can be opened now.
func (w *world) opens(challenge uint64) bool {
	clock := &w.m.rules.Clock
	_, wins := clock.Challenge(clock.Slot(challenge), blockValue(challenge))
	_, open := w.m.challenges[challenge]
	return wins && !open && challenge < w.block && w.block <= clock.LastOpening(challenge)
}

func (w *world) open() deed {
	challenge := w.challenge()
	if w.IntN(8) == 0 {
		challenge = w.block - 1 // whether or not a slot begins with it
	}
	return open(w.account(), challenge)
}

// responds is how often to respond: more often while there is an open challenge.
func (w *world) responds() (weight int) {
	clock := &w.m.rules.Clock
	challenge := clock.SlotStart(clock.Slot(w.block))
	if _, open := w.m.challenges[challenge]; open && w.block <= clock.LastResponse(challenge) {
		return 60
	}
	return 2
}

func (w *world) respond() deed {
	challenge := w.challenge()
	id := w.idLike(func(c *Commitment) bool {
		return c.bound(w.m.rules.Clock.Epoch(challenge)) && w.m.sealed(c.ID, challenge) &&
			w.m.Response(c.ID, challenge).Block == 0
	})
	a := ledger.Response{ID: id, Challenge: challenge, ChainRoot: elementOf(w.block<<32 + id)}
	a.Beacon, _ = w.m.Beacon(challenge)
	if w.IntN(30) == 0 {
		a.Beacon = elementOf(challenge)
	}
	if c := w.m.Commitment(id); c != nil {
		a.Units = w.m.owing(c, challenge)
		switch w.IntN(10) {
		case 0, 1, 2:
			a.Units -= w.IntN(a.Units + 1)
		case 3:
			a.Units++
		}
	}
	return respond(w.provider(id), a)
}

func (w *world) draw() deed {
	clock := &w.m.rules.Clock
	slot := clock.Slot(w.block)
	challenge := clock.SlotStart(slot - min(slot, uint64(w.IntN(3))))
	return deed{w.account(), "draw", []any{challenge, noEvidence},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Draw(c, challenge) }}
}

// prove prefers a response that can be proven now.
func (w *world) prove() deed {
	id, challenge, root := w.claimed()
	if w.IntN(30) == 0 {
		root = elementOf(1)
	}
	return prove(w.account(), id, challenge, root)
}

func (w *world) claimed() (id, challenge uint64, root ledger.Element) {
	clock := &w.m.rules.Clock
	slot := clock.Slot(w.block)
	for range 40 {
		id, challenge = w.bound(), clock.SlotStart(slot-min(slot, uint64(w.IntN(3))))
		r, found := w.m.responses[responseKey{id, challenge}]
		if found && (!r.proven && clock.DrawBlock(challenge) < w.block || w.IntN(40) == 0) {
			return id, challenge, r.chainRoot
		}
	}
	return id, challenge, root
}

// testProof is twelve numbers: whether they prove something is not the model's business.
func testProof() (p ledger.Proof) {
	for i := range p.Points {
		p.Points[i] = number(uint64(i + 1))
	}
	p.Commitments, p.CommitmentPok = [2]*big.Int{number(9), number(10)}, [2]*big.Int{number(11), number(12)}
	return p
}
