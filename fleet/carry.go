package fleet

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/chain/wallet"
	"github.com/muster-network/muster/internal/loop"
	"github.com/muster-network/muster/prover"
)

// mostAtOnce is how many orders are written down together.
const mostAtOnce = 256

// takeOrders takes orders from the stream. Those that came while others were written down are the next batch.
func (h *Hub) takeOrders(ctx context.Context) error {
	arrived := make(chan jetstream.Msg, mostAtOnce)
	reading, err := h.orders.Consume(func(m jetstream.Msg) {
		select {
		case arrived <- m:
		case <-ctx.Done():
		}
	}, jetstream.PullMaxMessages(2*mostAtOnce))
	if err != nil {
		return fmt.Errorf("read the stream of orders: %w", err)
	}
	defer reading.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case m := <-arrived:
			batch := []jetstream.Msg{m}
			for more := true; more && len(batch) < mostAtOnce; {
				select {
				case m := <-arrived:
					batch = append(batch, m)
				default:
					more = false
				}
			}
			if err := h.takeBatch(ctx, batch); err != nil {
				return err
			}
		}
	}
}

// takeBatch writes orders down, lets the stream forget them, and begins to carry them out.
func (h *Hub) takeBatch(ctx context.Context, batch []jetstream.Msg) error {
	var arrivals []arrival
	for _, m := range batch {
		a, err := h.readOrder(m)
		if err != nil {
			h.Metrics.forged()
			h.Log.Warn("an order was not taken", "subject", m.Subject(), "error", err)
			continue
		}
		arrivals = append(arrivals, a)
	}
	verdicts, err := h.book.accept(arrivals)
	if err != nil {
		return err
	}
	for _, m := range batch {
		if err := m.Ack(); err != nil { // it comes again, and is known then
			h.Log.Warn("could not take an order off the stream", "error", err)
		}
	}
	for i, v := range verdicts {
		a := arrivals[i]
		switch {
		case v.begin != nil:
			h.Metrics.accepted()
			h.begin(ctx, a.id, v.begin)
		case v.outcome != nil && v.outcome.failed():
			h.Metrics.refused()
			h.Log.Warn("refused an order", "server", a.from, "order", a.Order.String(), "error", v.outcome.Text)
			h.tell([]string{a.from}, news{a.id, v.outcome})
		case v.outcome != nil:
			h.sending.Go(func() { h.tellAgain(ctx, a, v.outcome) })
		}
	}
	return nil
}

// readOrder reads and checks the message of an order.
func (h *Hub) readOrder(m jetstream.Msg) (a arrival, err error) {
	name, rest, key, ok := h.keyOf(m.Subject(), orderSubject)
	if !ok || rest != "" {
		return a, fmt.Errorf("%w: %q", ErrNoServer, name)
	}
	var in ordered
	if err := open(key, m.Subject(), m.Headers().Get(signatureHeader), m.Data(), &in); err != nil {
		return a, err
	}
	if err := decode(in.Order, &a.Order); err != nil {
		return a, fmt.Errorf("read an order: %w", err)
	}
	if err := a.Order.check(); err != nil {
		return a, err
	}
	if a.Order.ChainID != h.scope.ChainID || a.Order.Contract != h.scope.Contract {
		return a, fmt.Errorf("the order is for contract %s on chain %d", a.Order.Contract, a.Order.ChainID)
	}
	a.from, a.term, a.id = name, in.Term, a.Order.ID()
	return a, nil
}

// tellAgain repeats the outcome of an order whose transaction is in the chain. If a reorganisation took it out, the
// order is carried out again.
func (h *Hub) tellAgain(ctx context.Context, a arrival, o *outcome) {
	header, err := h.Chain.Header(ctx, o.Receipt.Block)
	switch {
	case err != nil: // the server asks again
		h.Log.Warn("could not look for a transaction's block", "error", err)
	case header.Hash == o.Receipt.BlockHash:
		h.tell([]string{a.from}, news{a.id, o})
	default:
		r, err := h.book.reopen(a)
		if err != nil {
			h.Log.Warn("could not take an order again", "error", err)
		} else if r != nil {
			h.begin(ctx, a.id, r)
		}
	}
}

// retryPause is how long the hub waits when it cannot even try to send.
const retryPause = time.Second

// begin carries an order out beside everything else, and tells its servers what came of it.
func (h *Hub) begin(ctx context.Context, id string, r *taken) {
	h.sending.Go(func() {
		o, over := h.carryOut(ctx, r)
		if !over {
			return // the next hub goes on
		}
		servers, err := h.book.finish(id, o)
		if err != nil {
			h.Log.Error("an order's outcome is lost until the hub starts again", "order", r.Order.String(), "error", err)
			return
		}
		h.Metrics.finished(o)
		if o.failed() {
			h.Log.Warn("an order failed", "servers", servers, "order", r.Order.String(), "error", o.Text)
		} else {
			h.Log.Info("sent", "servers", servers, "order", r.Order.String(), "block", o.Receipt.Block)
		}
		h.tell(servers, news{id, &o})
	})
}

// carryOut sends the transaction of an order, and waits until it is mined. over is false if the hub stops before that.
func (h *Hub) carryOut(ctx context.Context, r *taken) (o outcome, over bool) {
	if r.resumed {
		if found := h.insist(ctx, r); found != nil {
			return outcome{Receipt: found}, true
		}
		if ctx.Err() != nil {
			return o, false
		}
	}
	receipt, err := h.send(ctx, &r.Order)
	if ctx.Err() != nil || errors.Is(err, wallet.ErrSenderClosed) {
		return o, false
	}
	if r.resumed && isAlready(err) {
		if found := h.insist(ctx, r); found != nil {
			return outcome{Receipt: found}, true
		}
		if ctx.Err() != nil {
			return o, false
		}
	}
	return outcomeOf(receipt, err), true
}

// isAlready says whether a contract has refused because what was to be done is.
func isAlready(err error) bool {
	return errors.Is(err, ledger.ErrAlreadyResponded) || errors.Is(err, ledger.ErrSealAlreadyBegun)
}

// insist looks for an order's effect until the node tells.
func (h *Hub) insist(ctx context.Context, r *taken) *receipt {
	for {
		found, err := h.find(ctx, &r.Order)
		if err == nil {
			return found
		}
		h.Log.Warn("could not look for an order's effect", "order", r.Order.String(), "error", err)
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(retryPause):
		}
	}
}

// find looks for the effect of an order on the chain: nil is none. An order that the contracts let have its effect
// only once, and that nobody mistakes for somebody else's, need not be looked for.
func (h *Hub) find(ctx context.Context, o *Order) (*receipt, error) {
	head, err := h.Chain.Head(ctx)
	if err != nil {
		return nil, err
	}
	ctx = chain.Since(ctx, head.Number)
	var block uint64
	switch o.Kind {
	case BeginSeal:
		seal, err := h.Chain.Seal(ctx, o.Commitment, o.Period)
		if err != nil {
			return nil, err
		}
		if seal.Begun > o.After {
			block = seal.Begun
		}
	case PostSeal:
		seal, err := h.Chain.Seal(ctx, o.Commitment, o.Period)
		if err != nil {
			return nil, err
		}
		if seal.From != 0 && seal.Ctx.Bytes() == *o.Context && seal.Root.Bytes() == *o.Root {
			block = head.Number // or an earlier one, which is as good
		}
	case Respond:
		if block, err = h.findResponse(ctx, o); err != nil {
			return nil, err
		}
	}
	if block == 0 {
		return nil, nil
	}
	header, err := h.Chain.Header(ctx, block)
	if err != nil {
		return nil, err
	}
	return &receipt{Block: block, BlockHash: header.Hash}, nil
}

// findResponse is the block that has just the response that was ordered.
func (h *Hub) findResponse(ctx context.Context, o *Order) (block uint64, err error) {
	on, err := h.Chain.Response(ctx, o.Commitment, o.Challenge)
	if err != nil || on.Block == 0 {
		return 0, err
	}
	events, err := h.Chain.Events(ctx, on.Block, on.Block, nil)
	if err != nil {
		return 0, err
	}
	for _, e := range events {
		if r, ok := e.(ledger.Responded); ok && r.ID == o.Commitment && r.Challenge == o.Challenge {
			if r.ChainRoot.Bytes() == *o.Root && r.Claimed == o.Units {
				return on.Block, nil
			}
			return 0, nil
		}
	}
	return 0, loop.Passing(fmt.Errorf("block %d no longer has the response to challenge %d", on.Block, o.Challenge))
}

// send makes the transaction of an order.
func (h *Hub) send(ctx context.Context, o *Order) (*ledger.Receipt, error) {
	s, err := h.senderFor(ctx, o.Commitment)
	if err != nil {
		return nil, err
	}
	switch o.Kind {
	case BeginSeal:
		return s.BeginSeal(ctx, o.Commitment)
	case DrawSeal:
		return s.DrawSeal(ctx, o.Commitment, o.Evidence)
	case Open:
		return s.Open(ctx, o.Challenge, o.Evidence)
	case Draw:
		return s.Draw(ctx, o.Challenge, o.Evidence)
	case PostSeal:
		return postSeal(ctx, s, o)
	case Respond:
		return respond(ctx, s, o)
	}
	root, err := elementOf(o.Root)
	if err != nil {
		return nil, err
	}
	return s.Prove(ctx, o.Commitment, o.Challenge, root, o.Evidence, proofOf(o.Proof))
}

func postSeal(ctx context.Context, s prover.Sender, o *Order) (*ledger.Receipt, error) {
	sealContext, err1 := elementOf(o.Context)
	root, err2 := elementOf(o.Root)
	units, err3 := elementsOf(o.Roots)
	if err := errors.Join(err1, err2, err3); err != nil {
		return nil, err
	}
	return s.PostSeal(ctx, ledger.SealRoot{ID: o.Commitment, Ctx: sealContext, Root: root, Period: o.Period, Units: units})
}

func respond(ctx context.Context, s prover.Sender, o *Order) (*ledger.Receipt, error) {
	beacon, err1 := elementOf(o.Beacon)
	root, err2 := elementOf(o.Root)
	if err := errors.Join(err1, err2); err != nil {
		return nil, err
	}
	return s.Respond(ctx, ledger.Response{ID: o.Commitment, Challenge: o.Challenge, Block: *o.Block, Beacon: beacon, Units: o.Units, ChainRoot: root})
}
