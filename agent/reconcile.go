package agent

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
)

// A Report holds the books of some time against what the card processor and the chain say.
type Report struct {
	From  int64  `json:"from" doc:"The first second, since 1970"`
	To    int64  `json:"to" doc:"The first second after it"`
	Block uint64 `json:"block" doc:"The newest block that was read"`

	Cards  CardSums  `json:"cards" doc:"What moved at the card processor in this time, as it says itself, in cents"`
	Tokens TokenSums `json:"tokens" doc:"What moved between the float and the market in this time, by the chain, in grains"`
	Now    Sums      `json:"now" doc:"How the books stand"`

	Holdings    []Holding `json:"holdings" doc:"What became of the tokens that were sent to the market, as of now"`
	Lines       []Line    `json:"lines" doc:"What was booked in this time"`
	Differences []string  `json:"differences" doc:"Whatever does not fit; empty: every cent was found"`
}

// CardSums are sums of the card processor's movements. What left it is negative.
type CardSums struct {
	Payments int64 `json:"payments"`
	Refunds  int64 `json:"refunds"`
	Disputes int64 `json:"disputes"`
	Fees     int64 `json:"fees"`
	Payouts  int64 `json:"payouts"`
	Other    int64 `json:"other"`
}

// TokenSums are sums of what the chain shows of the agent's transfers, in grains.
type TokenSums struct {
	Deposits    ledger.Wei `json:"depositsGrains"`
	Withdrawals ledger.Wei `json:"withdrawalsGrains"`
}

// Sums are how the books stand: payments + trials + debts = unspent + sold + refunds + disputes, and capital = float + sold.
type Sums struct {
	Payments  int64      `json:"paymentsCents" doc:"All payments"`
	Trials    int64      `json:"trialsCents" doc:"Credit that was given away, less what was not used in time"`
	Debts     int64      `json:"debtsCents" doc:"What customers owe"`
	Unspent   int64      `json:"unspentCents" doc:"What customers can still spend"`
	Sold      int64      `json:"soldCents" doc:"What customers' tokens in the market have cost them, less what came back"`
	Refunds   int64      `json:"refundsCents" doc:"What was refunded, or is about to be"`
	Waiting   int64      `json:"waitingRefundsCents" doc:"Of those, what the card processor has not paid yet"`
	Disputes  int64      `json:"disputesCents" doc:"What disputes took, less what they gave back"`
	Fees      int64      `json:"feesCents" doc:"What the card processor took for itself"`
	Processor int64      `json:"processorCents" doc:"What the card processor has"`
	Bank      int64      `json:"bankCents" doc:"What it has paid out"`
	Other     int64      `json:"otherCents" doc:"What it moved for reasons of its own"`
	Float     ledger.Wei `json:"floatGrains" doc:"The agent's own tokens in its wallet"`
	Capital   ledger.Wei `json:"capitalGrains" doc:"What was put into the float"`
	Market    ledger.Wei `json:"marketGrains" doc:"What was sent to the market, less what came back"`
}

// A Line is something that was booked.
type Line struct {
	Entry    int64      `json:"entry"`
	At       int64      `json:"at"`
	Kind     string     `json:"kind"`
	Customer string     `json:"customer"`
	Ref      string     `json:"ref" doc:"The payment, the refund, the transfer …"`
	Tx       string     `json:"tx" doc:"The transaction on chain, if there is one"`
	Account  string     `json:"account"`
	Asset    string     `json:"asset"`
	Amount   ledger.Wei `json:"amount"`
}

// Reconcile holds the books of some time against the card processor and the chain. What does not fit is named in the
// report; an error says that it could not be made.
func (a *Agent) Reconcile(ctx context.Context, from, to time.Time) (*Report, error) {
	r := &Report{From: from.Unix(), To: to.Unix(), Holdings: []Holding{}, Lines: []Line{}, Differences: []string{}}
	done, err := a.work(ctx)
	if err != nil {
		return nil, err
	}
	defer done()
	if err := errors.Join(a.Sync(ctx), a.settle(ctx)); err != nil {
		return nil, err
	}
	strange, err := a.reconcileChain(ctx, r)
	if err != nil {
		return nil, err
	}
	if err := a.reconcileHoldings(ctx, r, strange); err != nil {
		return nil, err
	}
	if err := a.reconcileCards(ctx, r); err != nil {
		return nil, err
	}
	err = a.Book.Read(ctx, func(tx *book.Tx) error { return errors.Join(a.readLines(tx, r), a.readSums(tx, r)) })
	return r, err
}

func (r *Report) differ(format string, args ...any) {
	r.Differences = append(r.Differences, fmt.Sprintf(format, args...))
}

// reconcileChain compares the transfers with the market's events, and the float with the wallet. It returns what
// strangers have paid into each account.
func (a *Agent) reconcileChain(ctx context.Context, r *Report) (strange map[uint64]*big.Int, err error) {
	head, err := a.Chain.Head(ctx)
	if err != nil {
		return nil, err
	}
	r.Block = head.Number
	r.Tokens = TokenSums{zero(), zero()}
	events, err := a.Chain.AccountTransfers(ctx, a.Sender.Address(), a.Chain.Deployment.Block, head.Number, nil)
	if err != nil {
		return nil, err
	}
	has, err := a.Chain.TokenBalanceAt(ctx, a.Token.Address, a.Sender.Address(), head.Number)
	if err != nil {
		return nil, err
	}
	strange = map[uint64]*big.Int{}
	err = a.Book.Read(ctx, func(tx *book.Tx) error {
		customers, err := tx.Customers()
		if err != nil {
			return err
		}
		transfers, err := tx.Transfers("")
		if err != nil {
			return err
		}
		numbers, byTx := map[string]uint64{}, map[string]book.Transfer{}
		for _, c := range customers {
			numbers[c.ID] = c.Number
		}
		for _, t := range transfers {
			switch t.State {
			case book.TransferDone:
				byTx[t.Tx] = t
			case book.TransferBegun:
				r.differ("%s %d of %d cents for customer %s was begun, and is not known to be in the chain", t.Kind, t.ID, t.Cents, t.Customer)
			}
		}
		for _, e := range events {
			kind, number, units, at := a.transferOf(e)
			if d, ok := e.(ledger.AccountDeposited); ok && kind == "" {
				add(strange, d.Number.Uint64(), ledger.Grains(d.Amount))
				r.differ("%s has paid %s %s into account %s of the agent, in transaction %s: it is nobody's in the books", d.From, a.Token.Format(d.Amount), a.Token.Name(), d.Number, d.TxHash)
				continue
			}
			t, known := byTx[at.TxHash.Hex()]
			if !known || t.Kind != kind || numbers[t.Customer] != number || a.units(t.Cents).Cmp(units) != 0 {
				r.differ("the chain has a %s of %s %s, account %d, in transaction %s, and the books do not", kind, a.Token.Format(units), a.Token.Name(), number, at.TxHash)
				continue
			}
			delete(byTx, t.Tx)
			if t.At < r.From || t.At >= r.To {
				continue
			}
			if kind == book.Deposit {
				r.Tokens.Deposits.Add(r.Tokens.Deposits.Int, ledger.Grains(units))
			} else {
				r.Tokens.Withdrawals.Add(r.Tokens.Withdrawals.Int, ledger.Grains(units))
			}
		}
		for _, t := range byTx {
			r.differ("the books have a %s of %d cents in transaction %s, and the chain does not", t.Kind, t.Cents, t.Tx)
		}
		if own := tx.Balance(book.Wallet, book.Grains); own.Cmp(ledger.Grains(has)) != 0 {
			r.differ("the wallet has %s %s, and the books %s", a.Token.Format(has), a.Token.Name(), a.Token.FormatGrains(own))
		}
		return nil
	})
	return strange, err
}

func add[K comparable](sums map[K]*big.Int, key K, amount *big.Int) {
	if sums[key] == nil {
		sums[key] = new(big.Int)
	}
	sums[key].Add(sums[key], amount)
}

// reconcileHoldings finds every grain that was sent to the market.
func (a *Agent) reconcileHoldings(ctx context.Context, r *Report, strange map[uint64]*big.Int) error {
	type used struct {
		customer book.Customer
		rentals  []book.Rental
		sent     *big.Int
	}
	var all []used
	err := a.Book.Read(ctx, func(tx *book.Tx) error {
		customers, err := tx.Customers()
		if err != nil {
			return err
		}
		for _, c := range customers {
			sent := tx.Balance(book.MarketAccount(c.ID), book.Grains)
			rentals, err := tx.Rentals(c.ID, "")
			if err != nil {
				return err
			}
			if sent.Sign() != 0 || len(rentals) > 0 || strange[c.Number] != nil {
				all = append(all, used{c, rentals, sent})
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, u := range all {
		extra := strange[u.customer.Number]
		if extra == nil {
			extra = new(big.Int)
		}
		h, err := a.holding(ctx, u.customer, u.rentals, u.sent, extra)
		if err != nil {
			return err
		}
		if left := h.left(); left.Sign() != 0 {
			r.differ("customer %s: %s grains were sent to the market, and the chain accounts for %s fewer", u.customer.ID, h.Sent, left)
		}
		r.Holdings = append(r.Holdings, h)
	}
	return nil
}

// late is for how long the processor's side of something may be missing, or ours, without being a difference.
const late = 3600

// reconcileCards compares payments, refunds and disputes with the card processor's movements, each with each.
func (a *Agent) reconcileCards(ctx context.Context, r *Report) error {
	moved, err := a.Cards.Movements(ctx, max(0, r.From-syncBack))
	if err != nil {
		return err
	}
	return a.Book.Read(ctx, func(tx *book.Tx) error {
		ours, err := expected(tx)
		if err != nil {
			return err
		}
		for _, m := range moved {
			inTime := m.At >= r.From && m.At < r.To
			if inTime {
				r.Cards.add(m)
			}
			if !settledByEvents(m.Kind) {
				continue
			}
			i := slices.IndexFunc(ours, func(o counterpart) bool { return !o.found && o.fits(m) })
			if i >= 0 {
				ours[i].found = true
			} else if inTime && m.At < a.now().Unix()-late {
				r.differ("the card processor has a %s of %d cents (%s, %s), and the books do not", m.Kind, m.Gross, m.ID, m.Source)
			}
		}
		for _, o := range ours {
			if !o.found && o.at >= r.From && o.at < min(r.To, a.now().Unix()-late) {
				r.differ("the books have a %s of %d cents (%s), and the card processor does not", o.kind, o.cents, o.ref)
			}
		}
		return nil
	})
}

func (s *CardSums) add(m book.CardMovement) {
	s.Fees -= m.Fee
	switch m.Kind {
	case "charge":
		s.Payments += m.Gross
	case "refund", "refund_failure", "partial_capture_reversal":
		s.Refunds += m.Gross
	case "dispute", "dispute_reversal":
		s.Disputes += m.Gross
	case "payout", "payout_reversal":
		s.Payouts += m.Gross
	case "fee":
		s.Fees += m.Gross
	default:
		s.Other += m.Gross
	}
}

// settledByEvents says whether the books learn of such movements by events, and not by the list of movements.
func settledByEvents(kind string) bool {
	return slices.Contains([]string{"charge", "refund", "refund_failure", "dispute", "dispute_reversal"}, kind)
}

// A counterpart is what the books have of something that the card processor has to have too.
type counterpart struct {
	kind, ref string
	by        string // the movement's source, or ID; empty: only the amount is known
	cents     int64
	at        int64
	found     bool
}

func (c counterpart) fits(m book.CardMovement) bool {
	kind := m.Kind
	if kind == "dispute_reversal" {
		kind = "dispute"
	}
	return c.kind == kind && c.cents == m.Gross && (c.by == "" || c.by == m.Source || c.by == m.ID)
}

// expected is all that the card processor has to have.
func expected(tx *book.Tx) (all []counterpart, err error) {
	payments, err := tx.Payments("")
	if err != nil {
		return nil, err
	}
	for _, p := range payments {
		all = append(all, counterpart{kind: "charge", ref: p.ID, by: p.Charge, cents: p.Cents, at: p.At})
	}
	refunds, err := tx.Refunds("", "")
	if err != nil {
		return nil, err
	}
	for _, f := range refunds {
		if f.State == book.RefundDone || f.Remote != "" {
			all = append(all, counterpart{kind: "refund", ref: f.ID, by: f.Remote, cents: -f.Cents, at: f.At})
		}
		if f.State == book.RefundFailed && f.Remote != "" {
			all = append(all, counterpart{kind: "refund_failure", ref: f.ID, by: f.Remote, cents: f.Cents, at: f.At})
		}
	}
	// What only the amount is known of comes last, so that it takes nothing that is another's.
	slices.SortStableFunc(all, func(a, b counterpart) int { return len(b.by) - len(a.by) })
	entries, err := tx.EntriesOf("dispute")
	for _, e := range entries {
		for _, m := range e.Movements {
			if m.Account == book.Processor {
				all = append(all, counterpart{kind: "dispute", ref: e.Ref, by: e.Ref, cents: m.Amount.Int64(), at: e.At})
			}
		}
	}
	return all, err
}

// readLines reads what was booked in the report's time.
func (a *Agent) readLines(tx *book.Tx, r *Report) error {
	entries, err := tx.Entries("", r.From, r.To)
	if err != nil {
		return err
	}
	transfers, err := tx.Transfers("")
	if err != nil {
		return err
	}
	hashes := map[string]string{}
	for _, t := range transfers {
		hashes[fmt.Sprint(t.ID)] = t.Tx
	}
	for _, e := range entries {
		hash := ""
		if e.Kind == book.Deposit || e.Kind == book.Withdrawal {
			hash = hashes[e.Ref]
		}
		for _, m := range e.Movements {
			r.Lines = append(r.Lines, Line{e.ID, e.At, e.Kind, e.Customer, e.Ref, hash, m.Account, m.Asset, ledger.Wei{Int: m.Amount}})
		}
	}
	return nil
}

// readSums reads how the books stand, and whether they add up.
func (a *Agent) readSums(tx *book.Tx, r *Report) error {
	wrong, err := tx.Check()
	if err != nil {
		return err
	}
	r.Differences = append(r.Differences, wrong...)
	s := Sums{
		Trials: tx.CentsIn(book.Trials), Sold: -tx.CentsIn(book.Sold), Fees: tx.CentsIn(book.Fees), Processor: tx.CentsIn(book.Processor),
		Bank: tx.CentsIn(book.Bank), Other: tx.CentsIn(book.Other), Float: ledger.Wei{Int: tx.Balance(book.Wallet, book.Grains)},
		Capital: ledger.Wei{Int: new(big.Int).Neg(tx.Balance(book.Capital, book.Grains))}, Market: zero(),
	}
	payments, err := tx.Payments("")
	if err != nil {
		return err
	}
	for _, p := range payments {
		s.Payments += p.Cents
	}
	refunds, err := tx.Refunds("", "")
	if err != nil {
		return err
	}
	for _, f := range refunds {
		if f.State != book.RefundFailed {
			s.Refunds += f.Cents
		}
		if f.State == book.RefundWanted {
			s.Waiting += f.Cents
		}
	}
	disputes, err := tx.EntriesOf("dispute")
	if err != nil {
		return err
	}
	for _, e := range disputes {
		for _, m := range e.Movements {
			if m.Account == book.Processor {
				s.Disputes -= m.Amount.Int64()
			}
		}
	}
	customers, err := tx.Customers()
	if err != nil {
		return err
	}
	for _, c := range customers {
		s.Unspent -= tx.CentsIn(book.CustomerAccount(c.ID))
		s.Debts += tx.CentsIn(book.DebtAccount(c.ID))
		s.Market.Add(s.Market.Int, tx.Balance(book.MarketAccount(c.ID), book.Grains))
		s.Market.Add(s.Market.Int, tx.Balance(book.TransitAccount(c.ID), book.Grains))
	}
	r.Now = s
	r.addUp(a.perCent)
	return tx.Failed()
}

// addUp names the sums that do not add up.
func (r *Report) addUp(perCent *big.Int) {
	s := r.Now
	if left := s.Payments + s.Trials + s.Debts - s.Unspent - s.Sold - s.Refunds - s.Disputes; left != 0 {
		r.differ("payments, trials and debts are %d cents more than what is unspent, sold, refunded and disputed", left)
	}
	if left := s.Payments - s.Refunds + s.Waiting - s.Disputes - s.Fees - s.Processor - s.Bank - s.Other; left != 0 {
		r.differ("payments are %d cents more than refunds, disputes, fees, and what the processor and the bank have", left)
	}
	if left := new(big.Int).Sub(s.Capital.Int, new(big.Int).Add(s.Float.Int, s.Market.Int)); left.Sign() != 0 {
		r.differ("what was put into the float is %s grains more than the float and what is in the market", left)
	}
	if left := new(big.Int).Sub(new(big.Int).Mul(big.NewInt(s.Sold), perCent), s.Market.Int); left.Sign() != 0 {
		r.differ("what was sold is %s grains more than what is in the market", left)
	}
}
