package model

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/chain/ledger"
)

// Rules are what the contracts were deployed with.
type Rules struct {
	Clock    ledger.Clock // with the capacity ledger's rules, and where it is
	Staking  ledger.StakingConfig
	Token    common.Address // FLT
	Vault    common.Address // the staking contract's, which holds the tokens
	Treasury common.Address
	Market   *MarketRules // nil: there is none
	Votes    *VoteRules   // nil: there is no DAO
	Credit   *CreditRules // nil: nothing is lent
}

// VoteRules say where a DAO's contracts are.
type VoteRules struct {
	Governor, Timelock common.Address
	Council            common.Address // zero: none is elected
	Authority          common.Address
	Certificates       common.Address
}

// A Call is who acts, in which block, and the block's time in seconds since 1970, which matters to the market alone.
type Call struct {
	Block  uint64
	Sender common.Address
	Time   uint64
	sees   uint64 // a block whose value was learned, however far back it is: an event says so
}

// A Model is the state of the contracts. It is not safe for concurrent use. A refused action
// leaves it as it was.
type Model struct {
	rules Rules
	beacon
	capacityLedger
	vault
	governance
	commitments []*Commitment // by id - 1
	market      Market
	watch       Watch
	credit      Credit

	certificates Certificates
	dao          Dao
	council      Council
}

// New is the state right after deployment.
func New(rules Rules, values Values) *Model {
	return &Model{
		rules: rules, beacon: newBeacon(values), capacityLedger: newLedger(), vault: newVault(), governance: newGovernance(rules),
		market: newMarket(), watch: newWatch(), credit: newCredit(),
		certificates: newCertificates(), dao: newDao(), council: newCouncil(),
	}
}

// Rules are what the contracts were deployed with.
func (m *Model) Rules() Rules { return m.rules }

// Count is the number of commitments; their ids are 1 … Count.
func (m *Model) Count() uint64 { return uint64(len(m.commitments)) }

// Commitment returns the commitment of an id, or nil. It must not be changed.
func (m *Model) Commitment(id uint64) *Commitment {
	if id == 0 || id > m.Count() {
		return nil
	}
	return m.commitments[id-1]
}

func (m *Model) existing(id uint64) (*Commitment, error) {
	if c := m.Commitment(id); c != nil {
		return c, nil
	}
	return nil, refuse(ledger.ErrNoSuchCommitment, "there are %d", m.Count())
}

func (m *Model) epoch(c Call) uint64 { return m.rules.Clock.Epoch(c.Block) }

// refuse says why an action is refused. kind is the contracts' error.
func refuse(kind error, format string, args ...any) error {
	return fmt.Errorf("%w: %s", kind, fmt.Sprintf(format, args...))
}

// A Commitment is what a provider promised and the stake behind it.
type Commitment struct {
	ID         uint64
	Provider   common.Address
	Units      int      // when it became active
	Class      int      // speed class of its units
	MaxLeased  int      // the most units that may be leased
	Duration   uint64   // epochs
	Commission uint64   // of 10,000
	Collateral *big.Int // per unit; frozen when it became active, as are MinBond and Vesting
	MinBond    uint64   // of 10,000
	Vesting    uint64   // epochs
	State      ledger.State
	StartEpoch uint64
	EndEpoch   uint64 // the last that is settled; while it is open, the last in which it can become active
	NextEpoch  uint64 // the next to settle
	Failing    uint64 // whether each of the last 64 settled epochs was, the newest in the lowest bit
	Bond       *big.Int
	Pool       Pool   // delegated stake
	Thawing    Pool   // stake on its way out
	left       []left // units that were removed
	past       []moment
	earnings   earnings
	slashes    []*Slash
	delegators map[common.Address]*delegator
	totals     Totals
}

// left is how many units are left from an epoch on.
type left struct {
	from  uint64
	units int
}

// UnitsAt is how many units the commitment has in an epoch; for one to come, as it is planned.
func (c *Commitment) UnitsAt(epoch uint64) int {
	units := c.Units
	for _, l := range c.left {
		if l.from <= epoch {
			units = l.units
		}
	}
	return units
}

// covers says whether an epoch is within the terms.
func (c *Commitment) covers(epoch uint64) bool { return c.StartEpoch <= epoch && epoch <= c.EndEpoch }

// started says whether the commitment became active, and is not closed.
func (c *Commitment) started() bool {
	return c.State == ledger.StateActive || c.State == ledger.StateFailed
}

// bound says whether the commitment has to respond in an epoch.
func (c *Commitment) bound(epoch uint64) bool { return c.started() && c.covers(epoch) }
