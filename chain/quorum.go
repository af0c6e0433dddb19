package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/internal/hint"
)

// ErrNoQuorum says that fewer nodes than [WithQuorum] asks for gave the same answer. It may pass.
var ErrNoQuorum = errors.New("too few nodes give the same answer")

// WithQuorum has headers, heads, logs, code and calls of contracts believed only when so many endpoints
// give the same answer about the same block; 0 or 1: when one gives it. Who wants one answer to win
// whatever the others say asks for more than half. Transactions go to one endpoint at a time all the same.
func WithQuorum(endpoints int) Option { return func(n *Node) { n.quorum = endpoints } }

// OnDissent sets a function that is told when an endpoint begins to give other answers than the quorum,
// and when it no longer does. It must be safe for concurrent use.
func OnDissent(f func(Dissent)) Option { return func(n *Node) { n.onDissent = f } }

// checkQuorum says what is wrong with a quorum.
func (n *Node) checkQuorum() error {
	if n.quorum <= 1 {
		return nil
	}
	if n.quorum > len(n.endpoints) {
		return hint.Add(fmt.Errorf("a quorum of %d is more than the number of nodes, which is %d", n.quorum, len(n.endpoints)),
			"give the URLs of more nodes, separated by commas, or a smaller quorum")
	}
	seen := map[string]bool{}
	for _, e := range n.endpoints {
		if seen[e.url] {
			return hint.Add(fmt.Errorf("%s is given twice: a node that agrees with itself proves nothing", e.name),
				"give each node's URL once")
		}
		seen[e.url] = true
	}
	return nil
}

// enrol makes the members that a quorum is of: nodes with one endpoint each, that try once.
func (n *Node) enrol() {
	if n.quorum <= 1 {
		return
	}
	n.closed, n.close = context.WithCancel(context.Background())
	for _, e := range n.endpoints {
		m := newNode([]*endpoint{e}, nil)
		m.attempt, m.onAttempt = n.attempt, n.onAttempt
		n.members = append(n.members, m)
	}
}

// connectAll finds out which chain the members are of, and leaves the current one at one that is.
func (n *Node) connectAll(ctx context.Context) error {
	same := func(a, b uint64) bool { return a == b }
	o, err := poll(ctx, n, n.quorum, "which chain it is of", same, func(ctx context.Context, m *Node) (uint64, error) {
		return m.endpoint().connect(ctx, 0)
	})
	if err != nil {
		return err
	}
	n.chainID = o.answer
	n.current.Store(int64(slices.Index(n.endpoints, o.by[0].endpoint())))
	return nil
}

// An opinion is an answer, or an error in its place, and the members who gave it.
type opinion[T any] struct {
	answer T
	err    error
	by     []*Node
}

// askAll asks all members at once. Each has one opinion. end tells those who are still at it to stop; who
// is not needed any more may finish: it keeps its connection, and may turn out to dissent.
func askAll[T any](ctx context.Context, n *Node, read func(context.Context, *Node) (T, error)) (opinions <-chan opinion[T], end func()) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), n.attempt)
	stop := context.AfterFunc(n.closed, cancel)
	end = func() { stop(); cancel() }
	all, chainID := make(chan opinion[T], len(n.members)), n.chainID
	var asked sync.WaitGroup
	for _, m := range n.members {
		asked.Go(func() {
			o := opinion[T]{by: []*Node{m}}
			o.err = m.Try(ctx, func(ctx context.Context) (err error) {
				if _, err = m.endpoint().connect(ctx, chainID); err == nil {
					o.answer, err = read(ctx, m)
				}
				return err
			})
			all <- o
		})
	}
	go func() { asked.Wait(); end() }()
	return all, end
}

// errSilent says that a member was not waited for any longer.
var errSilent = errors.New("no reply yet")

// overdue is why the opinions that there are, all, have to do: somebody does not want any, or time is up.
func overdue[T any](ctx context.Context, n *Node, enough int, all []opinion[T]) error {
	if cause := context.Cause(ctx); !errors.Is(cause, context.DeadlineExceeded) {
		return cause
	}
	for _, m := range n.members {
		if !slices.ContainsFunc(all, func(o opinion[T]) bool { return slices.Contains(o.by, m) }) {
			all = append(all, opinion[T]{err: errSilent, by: []*Node{m}})
		}
	}
	return discordOf(enough, all)
}

// agree is the answer that as many members as the quorum give. what names it.
func agree[T any](ctx context.Context, n *Node, what string, same func(a, b T) bool, read func(context.Context, *Node) (T, error)) (T, error) {
	o, err := poll(ctx, n, n.quorum, what, same, read)
	if err != nil {
		return o.answer, err
	}
	return o.answer, o.err
}

// poll asks all members until so many are of one opinion, and then does not wait for the others: what
// they say is noted when they do.
func poll[T any](ctx context.Context, n *Node, enough int, what string, same func(a, b T) bool, read func(context.Context, *Node) (T, error)) (opinion[T], error) {
	replies, end := askAll(ctx, n, read)
	var b []opinion[T]
	for i := range n.members {
		select {
		case <-ctx.Done():
			end()
			return opinion[T]{}, overdue(ctx, n, enough, b)
		case o := <-replies:
			at := slices.IndexFunc(b, func(p opinion[T]) bool { return alike(p, o, same) })
			if at < 0 {
				at, b = len(b), append(b, o)
			} else {
				b[at].by = append(b[at].by, o.by...)
			}
			if won := b[at]; len(won.by) >= enough && isSaid(won.err) {
				go func() {
					for range len(n.members) - i - 1 {
						b = append(b, <-replies)
					}
					judge(n, what, won, b, same)
				}()
				return won, nil
			}
		}
	}
	return opinion[T]{}, discordOf(enough, b)
}

// isSaid says whether an opinion is about the chain, and not a failure to have one.
func isSaid(err error) bool {
	var refused *Reverted
	return err == nil || errors.As(err, &refused) || isLack(err)
}

// isLack says whether a node does not have what it was asked for: it may be behind, or keep less.
func isLack(err error) bool {
	return errors.Is(err, ErrNoBlock) || errors.Is(err, ethereum.NotFound) || errors.Is(err, ErrPruned)
}

func alike[T any](a, b opinion[T], same func(a, b T) bool) bool {
	if a.err == nil && b.err == nil {
		return same(a.answer, b.answer)
	}
	var refusedA, refusedB *Reverted
	if errors.As(a.err, &refusedA) && errors.As(b.err, &refusedB) {
		return bytes.Equal(refusedA.Data, refusedB.Data) // messages are each node's own
	}
	return isLack(a.err) && isLack(b.err) && errors.Is(a.err, ErrPruned) == errors.Is(b.err, ErrPruned)
}

// judge notes who is not of the opinion that won. Who has no opinion, or is behind, does not dissent.
func judge[T any](n *Node, what string, won opinion[T], all []opinion[T], same func(a, b T) bool) {
	if isLack(won.err) {
		return // others may be ahead
	}
	for _, o := range all {
		for _, m := range o.by {
			switch e := m.endpoint(); {
			case alike(o, won, same):
				n.assents(e)
			case isSaid(o.err) && !isLack(o.err), isUntrue(o.err):
				n.dissents(e, what, o.err)
				if e == n.endpoint() { // what goes to one node goes to a better one
					n.current.Store(int64(slices.Index(n.endpoints, won.by[0].endpoint())))
				}
			}
		}
	}
}

// A discord is an [ErrNoQuorum]. It does not unwrap to the members' errors: none of them is the reason.
type discord struct {
	text   string
	causes []error
}

func (d *discord) Error() string        { return d.text }
func (d *discord) Is(target error) bool { return target == ErrNoQuorum }

// about says whether a member's error is one of a kind.
func (d *discord) about(kind error) bool {
	return slices.ContainsFunc(d.causes, func(err error) bool { return errors.Is(err, kind) })
}

func discordOf[T any](enough int, all []opinion[T]) error {
	d := &discord{}
	var parts []string
	for _, o := range all {
		names := make([]string, len(o.by))
		for i, m := range o.by {
			names[i] = m.URL()
		}
		who := strings.Join(names, " and ")
		if o.err != nil {
			d.causes = append(d.causes, o.err)
			parts = append(parts, fmt.Sprintf("%s: %v", who, o.err))
		} else {
			parts = append(parts, who+" gives an answer that nobody else gives")
			if len(o.by) > 1 {
				parts[len(parts)-1] = who + " agree with each other"
			}
		}
	}
	d.text = fmt.Sprintf("%v: %d are needed; %s", ErrNoQuorum, enough, strings.Join(parts, "; "))
	return hint.Add(d, "see which of the nodes are wrong or behind, and give others instead")
}

// headWait is for how long, after as many members as the quorum have said what their newest block is,
// the others are waited for.
const headWait = 500 * time.Millisecond

// agreedHead is the newest block that as many members as the quorum have. That one is behind, or claims
// blocks that nobody else has, does not matter.
func (n *Node) agreedHead(ctx context.Context) (Header, error) {
	replies, end := askAll(ctx, n, func(ctx context.Context, m *Node) (Header, error) { return m.latest(ctx) })
	var (
		all     []opinion[Header]
		numbers []uint64
		late    <-chan time.Time
	)
wait:
	for range n.members {
		select {
		case <-ctx.Done():
			end()
			return Header{}, overdue(ctx, n, n.quorum, all)
		case <-late:
			break wait
		case o := <-replies:
			all = append(all, o)
			if o.err != nil {
				continue
			}
			numbers = append(numbers, o.answer.Number)
			same := 0
			for _, other := range all {
				if other.err == nil && other.answer.Hash == o.answer.Hash {
					same++
				}
			}
			if same >= n.quorum {
				return o.answer, nil
			}
			if len(numbers) == n.quorum {
				late = time.After(headWait)
			}
		}
	}
	if len(numbers) < n.quorum {
		return Header{}, discordOf(n.quorum, all)
	}
	number := nthLargest(numbers, n.quorum)
	headers, err := n.agreedHeaders(ctx, number, number)
	if err != nil {
		return Header{}, err
	}
	return headers[0], nil
}

// nthLargest is the largest number that n of some numbers reach.
func nthLargest(numbers []uint64, n int) uint64 {
	slices.Sort(numbers)
	return numbers[len(numbers)-n]
}

// agreedHeaders are blocks from … to. Their hashes, which were recomputed, stand for all that is in them.
func (n *Node) agreedHeaders(ctx context.Context, from, to uint64) ([]Header, error) {
	same := func(a, b []Header) bool {
		return slices.EqualFunc(a, b, func(a, b Header) bool { return a.Hash == b.Hash })
	}
	return agree(ctx, n, fmt.Sprintf("the headers of blocks %d to %d", from, to), same, func(ctx context.Context, m *Node) ([]Header, error) {
		return m.headerBatch(ctx, from, to)
	})
}

// agreedLogs are the logs of blocks from … to.
func (n *Node) agreedLogs(ctx context.Context, queries []LogQuery, from, to uint64) ([]types.Log, error) {
	type stretch struct {
		end  common.Hash // of block to: one branch's logs are not another's
		logs []types.Log
	}
	same := func(a, b stretch) bool { return a.end == b.end && slices.EqualFunc(a.logs, b.logs, equalLogs) }
	agreed, err := agree(ctx, n, fmt.Sprintf("the events of blocks %d to %d", from, to), same, func(ctx context.Context, m *Node) (s stretch, err error) {
		if s.logs, err = m.inPieces(ctx, queries, from, to, m.someLogs, func(uint64, uint64) {}); err != nil {
			return s, err
		}
		end, err := m.headerBatch(ctx, to, to)
		if err != nil {
			return s, err
		}
		s.end = end[0].Hash
		return s, nil
	})
	return agreed.logs, err
}

// equalLogs compares what every node tells of a log.
func equalLogs(a, b types.Log) bool {
	return a.Address == b.Address && slices.Equal(a.Topics, b.Topics) && bytes.Equal(a.Data, b.Data) &&
		a.BlockNumber == b.BlockNumber && a.BlockHash == b.BlockHash && a.Index == b.Index && a.TxHash == b.TxHash && a.TxIndex == b.TxIndex
}

// agreedAt reads something of the state after a block, nil: the newest. The block is the same for all
// members, by its hash: who does not have it has no opinion.
func (n *Node) agreedAt(ctx context.Context, what string, block *big.Int, read func(context.Context, *Node, common.Hash) ([]byte, error)) ([]byte, error) {
	var at Header
	if block == nil {
		head, err := n.agreedHead(ctx)
		if err != nil {
			return nil, err
		}
		if since := SinceOf(ctx); head.Number < since {
			return nil, fmt.Errorf("%w: fewer than %d nodes have block %d", errLag, n.quorum, since)
		}
		at = head
	} else {
		headers, err := n.agreedHeaders(ctx, block.Uint64(), block.Uint64())
		if err != nil {
			return nil, err
		}
		at = headers[0]
	}
	what = fmt.Sprintf("%s after block %d", what, at.Number)
	return agree(ctx, n, what, bytes.Equal, func(ctx context.Context, m *Node) ([]byte, error) { return read(ctx, m, at.Hash) })
}
