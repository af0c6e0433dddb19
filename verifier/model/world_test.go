package model

import (
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/muster-network/muster/capacity"
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
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64([]byte("model test"), number))
}

// testParameters make every window a few blocks, and amounts that no division leaves whole.
func testParameters() ledger.Parameters {
	p, err := ledger.ProfileParameters("dev")
	if err != nil {
		panic(err)
	}
	c := &p.Capacity
	c.EpochBlocks, c.SealEpochs, c.SealGrace = 16, 3, 7
	c.ResponseWindow, c.DrawDelay, c.ProofWindow = 4, 1, 5
	c.ChallengeOdds, c.MaxChallenges = 4, 4
	s := &p.Staking
	s.CollateralPerUnit = add(ledger.FLT(200), number(7))
	s.RewardPool = add(ledger.FLT(120), number(13))
	s.RewardCap = add(ledger.FLT(31), number(1))
	s.VestingEpochs, s.ThawingEpochs = 3, 3
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
}

func newWorld(p picker) *world {
	params := testParameters()
	rules := Rules{
		ChainID:  devnet.ChainID,
		Clock:    ledger.Clock{CapacityConfig: params.Capacity, Genesis: testGenesis, HashReach: ledger.EVMHashReach},
		Staking:  params.Staking,
		Capacity: common.HexToAddress("0xca"), Vault: common.HexToAddress("0x5a"), Treasury: accounts()[7],
	}
	return &world{picker: p, m: New(rules, blockHash), block: testGenesis + 1, accounts: accounts()}
}

// next lets some blocks pass, and thinks of a deed.
func (w *world) next() deed {
	switch w.IntN(600) {
	case 0:
		w.block += uint64(w.IntN(80))
	case 1, 2, 3:
		w.block += uint64(w.IntN(8))
	default:
		w.block += uint64(w.IntN(6) / 5)
	}
	kinds := []struct {
		weight int
		think  func() deed
	}{
		{2, w.create}, {2, w.addUnits}, {2, w.removeUnits}, {3, w.addBond}, {10, w.delegate}, {4, w.undelegate}, {6, w.withdraw}, {4, w.redelegate},
		{14, w.settle},
		{6, w.claim}, {2, w.close}, {2, w.collect}, {1, w.fund}, {1, w.donate}, {2, w.govern},
		{3, w.setLeased}, {8, w.beginSeal}, {8, w.postSeal}, {4, w.open}, {20, w.respond}, {16, w.draw}, {16, w.prove},
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

// id prefers recent commitments.
func (w *world) id() uint64 {
	n := int(w.m.Count())
	if n == 0 || w.IntN(50) == 0 {
		return uint64(w.IntN(n + 3))
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

// bound prefers a commitment that has to answer now.
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

func (w *world) create() deed {
	units := 1 + w.IntN(4)
	if w.IntN(10) == 0 {
		units = w.IntN(1100)
	}
	o := Offer{
		Units: units, Duration: uint64(w.IntN(14)), Commission: uint64(w.IntN(10_100)),
		Bond: add(w.m.RequiredBond(units, w.m.rules.Clock.Epoch(w.block)), sub(w.amount(100), number(1000))),
	}
	if o.Bond.Sign() < 0 {
		o.Bond = zero()
	}
	return deed{w.account(), "createCommitment", []any{o.Units, o.Duration, o.Commission, o.Bond},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.CreateCommitment(c, o) }}
}

func (w *world) addUnits() deed {
	id := w.idLike(func(c *Commitment) bool { return c.State == ledger.StateOpen })
	n := w.IntN(4)
	if w.IntN(20) == 0 {
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
		amount = add(above(c.collateral(c.Units), c.stake()), number(uint64(w.IntN(2))))
	}
	return deed{w.account(), "delegate", []any{id, amount},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Delegate(c, id, amount) }}
}

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
	return deed{account, "redelegate", []any{id, index, to},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Redelegate(c, id, index, to) }}
}

// request prefers one that has thawed.
func (w *world) request() (account common.Address, id, index uint64) {
	account = w.account()
	id = w.idLike(func(c *Commitment) bool {
		return slices.ContainsFunc(c.Requests(account), func(r ledger.Request) bool {
			return positive(r.ThawingShares) && (r.ReleaseEpoch <= w.m.rules.Clock.Epoch(w.block) || w.IntN(8) == 0)
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
	return deed{account, "collect", nil,
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Collect(c) }}
}

func (w *world) fund() deed {
	amount := w.amount(150) // so that the reserve is short at times
	return deed{w.account(), "fundRewards", []any{amount},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.FundRewards(c, amount) }}
}

// donate sends tokens to a contract that has not asked for them.
func (w *world) donate() deed {
	from, to, amount := w.account(), w.m.rules.Vault, w.amount(900)
	if w.IntN(4) == 0 {
		to = w.m.rules.Capacity
	}
	return deed{from, "transfer", []any{to, amount}, func(m *Model, _ Call) ([]ledger.Event, error) {
		if to != m.rules.Vault {
			return nil, nil // nobody counts what the ledger has
		}
		return []ledger.Event{ledger.Transferred{From: from, To: to, Amount: amount}}, nil
	}}
}

func (w *world) setLeased() deed {
	epoch := w.m.rules.Clock.Epoch(w.block)
	id := w.idLike(func(c *Commitment) bool { return c.bound(epoch) })
	var set, clear ledger.Bitmap
	if c := w.m.Commitment(id); c != nil {
		if w.IntN(2) == 0 {
			set.Add(w.IntN(max(1, c.UnitsAt(ever))))
		}
		if w.IntN(20) == 0 {
			set.Add(c.Units)
		}
		for unit := range min(c.Units, 8) {
			if w.IntN(2) == 0 {
				clear.Add(unit)
			}
		}
	}
	return deed{w.m.rules.Treasury, "setLeased", []any{id, set, clear},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.SetLeased(c, id, set, clear) }}
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
	switch n := w.IntN(8); {
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
	switch w.IntN(6) {
	case 0:
		p.CollateralPerUnit = add(ledger.FLT(int64(w.IntN(300))), number(uint64(w.IntN(2))))
		p.MinBondBps = 90 + over(2000)
	case 1:
		p.RewardPool, p.RewardCap, p.SettleFee = w.amount(2000), w.amount(50), w.amount(1010)
	case 2:
		p.ToleranceBps, p.DowntimeBps, p.FalseClaimBps = over(5000), over(1000), 95+over(9905)
	case 3:
		p.BountyBps, p.BurnBps, p.MaxFailures = over(2000), over(10_000), w.IntN(10)
	case 4:
		p.VestingEpochs, p.ThawingEpochs = over(66), 1+over(5)
	}
	return p
}

func (w *world) beginSeal() deed {
	id := w.idLike(func(c *Commitment) bool {
		epoch := w.m.rules.Clock.Epoch(w.block)
		return c.bound(epoch) && w.m.Seal(c.ID, w.m.rules.Clock.Period(epoch)).Seed == common.Hash{}
	})
	return deed{w.provider(id), "beginSeal", []any{id},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.BeginSeal(c, id) }}
}

func (w *world) postSeal() deed {
	id := w.idLike(func(c *Commitment) bool {
		s := w.m.Seal(c.ID, w.m.rules.Clock.PeriodAt(w.block))
		return s.Seed != common.Hash{} && s.Posted == 0
	})
	root := ledger.Beacon(blockHash(w.block << 32))
	made := w.m.Seal(id, w.m.rules.Clock.PeriodAt(w.block)).Ctx
	if w.IntN(30) == 0 {
		made = root
	}
	return deed{w.provider(id), "postSeal", []any{id, made, root},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.PostSeal(c, id, made, root) }}
}

// challenge prefers a recent block that wins the lottery.
func (w *world) challenge() uint64 {
	first := w.block - uint64(w.IntN(8))
	if w.often() {
		for b := first; b+8 > first; b-- {
			if ledger.IsChallenge(blockHash(b), w.m.rules.Clock.ChallengeOdds) {
				return b
			}
		}
	}
	return first
}

func (w *world) open() deed {
	challenge := w.challenge()
	return deed{w.account(), "open", []any{challenge},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Open(c, challenge) }}
}

func (w *world) respond() deed {
	challenge := w.challenge()
	id := w.idLike(func(c *Commitment) bool {
		return c.bound(w.m.rules.Clock.Epoch(challenge)) && w.m.sealedBefore(c.ID, challenge) &&
			w.m.Response(c.ID, challenge).Block == 0
	})
	a := ledger.Response{
		ID: id, Challenge: challenge, Beacon: ledger.Beacon(blockHash(challenge)),
		ShareRoot: ledger.Beacon(blockHash(w.block<<32 + id)),
	}
	if w.IntN(30) == 0 {
		a.Beacon = ledger.Beacon(blockHash(challenge + 1))
	}
	if c := w.m.Commitment(id); c != nil {
		units := c.UnitsAt(w.m.rules.Clock.Epoch(challenge))
		for unit := range units {
			if w.IntN(4) != 0 {
				a.Bitmap.Add(unit)
			}
		}
		if w.IntN(10) != 0 {
			a.Bitmap = a.Bitmap.Without(w.m.LeasedAt(id, challenge))
		}
		if w.IntN(30) == 0 {
			a.Bitmap.Add(min(units, capacity.MaxUnits-1))
		}
	}
	return deed{w.provider(id), "respond", []any{id, challenge, a.Beacon, a.ShareRoot, a.Bitmap},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Respond(c, a) }}
}

// answer prefers a recent response that a condition holds for.
func (w *world) answer(ok func(*response) bool) (id, challenge uint64, r *response) {
	for range 100 {
		id, challenge = w.bound(), w.block-uint64(w.IntN(14))
		if r, found := w.m.responses[answer{id, challenge}]; found && (ok(r) || w.IntN(40) == 0) {
			return id, challenge, r
		}
	}
	return id, challenge, &response{}
}

func (w *world) draw() deed {
	id, challenge, r := w.answer(func(r *response) bool { return !r.drawn })
	root, bitmap := r.shareRoot, r.bitmap
	if w.IntN(30) == 0 {
		bitmap.Add(0)
	}
	return deed{w.account(), "drawAudit", []any{id, challenge, root, bitmap},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.DrawAudit(c, id, challenge, root, bitmap) }}
}

func (w *world) prove() deed {
	id, challenge, r := w.answer(func(r *response) bool { return r.drawn && !r.proven })
	root := r.shareRoot
	if w.IntN(30) == 0 {
		root = ledger.Beacon(blockHash(1))
	}
	proof := testProof()
	return deed{w.account(), "prove", []any{id, challenge, root, proof},
		func(m *Model, c Call) ([]ledger.Event, error) { return m.Prove(c, id, challenge, root, proof) }}
}

// testProof is twelve numbers: whether they prove something is not the model's business.
func testProof() (p ledger.Proof) {
	for i := range p.Points {
		p.Points[i] = number(uint64(i + 1))
	}
	p.Commitments, p.CommitmentPok = [2]*big.Int{number(9), number(10)}, [2]*big.Int{number(11), number(12)}
	return p
}
