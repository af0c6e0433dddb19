package agent

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/agent/cards"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/health"
	"github.com/muster-network/muster/internal/hint"
	"github.com/muster-network/muster/view"
)

// Config is what an agent needs.
type Config struct {
	Book   *book.Book
	Cards  *cards.Client
	Chain  *ledger.Client
	Sender *ledger.Sender
	Signer wallet.Signer // of the sender's account: signs sessions for customers
	Token  ledger.Token  // the stablecoin
	Policy Policy
	// Currency is that of the cards: one of it buys a token.
	Currency string
	// Issuer is what the company says of itself on invoices, in lines: its name, address, tax number and what the law wants.
	Issuer string
	// Every is how often the agent looks at everything; it does so as well when something happened.
	Every time.Duration
	// OnEvent is told what happened; nil: nobody is. It must not block.
	OnEvent func(Event)
	Health  *health.Health // nil: nobody asks
}

// An Agent rents for its customers. It is safe for concurrent use.
type Agent struct {
	Config
	perCent *big.Int // grains of a hundredth of a token
	wake    chan struct{}
	metrics *Metrics
	now     func() time.Time

	offersMu sync.Mutex
	offers   []view.Offer // that can be taken, as of offersAt
	offersAt time.Time

	working chan struct{} // has a value while the chain is dealt with

	synced time.Time            // when the processor's movements were read
	idle   map[string]time.Time // when the account of a customer without leases was looked at
}

// New makes an agent of its parts.
func New(config Config) (*Agent, error) {
	if err := config.Policy.check(); err != nil {
		return nil, err
	}
	if config.Every <= 0 {
		config.Every = 15 * time.Second
	}
	if config.Token.Decimals < 2 {
		return nil, hint.Add(fmt.Errorf("%s has %d decimals, and a cent cannot be paid in it", config.Token.Name(), config.Token.Decimals), "choose another token")
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(config.Token.Decimals-2)), nil)
	return &Agent{Config: config, perCent: ledger.Grains(unit), wake: make(chan struct{}, 1), working: make(chan struct{}, 1), metrics: NewMetrics(config.Health), idle: map[string]time.Time{}, now: time.Now}, nil
}

// Run does the agent's work until ctx ends, or the books are lost: [book.ErrLost].
func (a *Agent) Run(ctx context.Context) error {
	for {
		a.Health.Pulse()
		err := a.Round(ctx)
		switch {
		case ctx.Err() != nil:
			return context.Cause(ctx)
		case errors.Is(err, book.ErrLost): // another may have the books now
			return hint.Add(err, "start the agent again")
		}
		a.Health.Trouble(err)
		if err != nil {
			a.failed(Event{Event: "round"}, err)
		}
		timer := time.NewTimer(a.Every)
		select {
		case <-ctx.Done():
			timer.Stop()
			return context.Cause(ctx)
		case <-timer.C:
		case <-a.wake:
			timer.Stop()
		}
	}
}

// Round does once what there is to do.
func (a *Agent) Round(ctx context.Context) error {
	done, err := a.work(ctx)
	if err != nil {
		return err
	}
	defer done()
	if err := a.settle(ctx); err != nil {
		return err
	}
	if err := a.Book.Change(ctx, func(tx *book.Tx) error { return tx.EndTrials(a.now().Unix()) }); err != nil {
		return err
	}
	return errors.Join(a.askForRefunds(ctx), a.followRentals(ctx), a.fundAll(ctx), a.syncMovements(ctx), a.measure(ctx))
}

// work waits until nobody else deals with the chain. Whoever has done so calls done.
func (a *Agent) work(ctx context.Context) (done func(), err error) {
	select {
	case a.working <- struct{}{}:
		return func() { <-a.working }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// settle brings the books up to what the chain has of the agent's transfers and of its float.
func (a *Agent) settle(ctx context.Context) error {
	head, err := a.Chain.Head(ctx)
	if err != nil {
		return err
	}
	a.Health.Head(head.Number)
	if err := a.matchTransfers(ctx); err != nil {
		return err
	}
	return a.readFloat(ctx, head.Number)
}

// Wake has the agent look at everything soon.
func (a *Agent) Wake() {
	select {
	case a.wake <- struct{}{}:
	default:
	}
}

func (a *Agent) say(e Event) {
	if a.OnEvent != nil {
		a.OnEvent(e)
	}
}

// failed tells of something that went wrong and is tried again.
func (a *Agent) failed(e Event, err error) {
	e.Error, e.Hints = err.Error(), hint.Of(err)
	a.say(e)
}

// Account is a customer's in the market.
func (a *Agent) Account(c book.Customer) ledger.AccountID {
	return ledger.AccountID{Renter: a.Sender.Address(), Token: a.Token.Address, Number: c.Number}
}

// centsUp is how many cents some grains are, rounded up; centsDown rounds down. What is more than can be counted, such as the
// price of an offer that nobody is to take, stays more than anybody has.
func (a *Agent) centsUp(grains *big.Int) int64 {
	return a.centsDown(new(big.Int).Sub(new(big.Int).Add(grains, a.perCent), big.NewInt(1)))
}

func (a *Agent) centsDown(grains *big.Int) int64 {
	cents := new(big.Int).Quo(grains, a.perCent)
	if !cents.IsInt64() {
		return math.MaxInt64
	}
	return cents.Int64()
}

// hashOf reads a hash that the books keep as text.
func hashOf(text string) common.Hash { return common.HexToHash(text) }
