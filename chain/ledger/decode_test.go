package ledger

import (
	"errors"
	"math/big"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/muster-network/muster/capacity"
	"github.com/muster-network/muster/chain"
	"github.com/muster-network/muster/contracts/bindings"
)

func decodingClient() *Client {
	c := &Client{
		Node:     &chain.Node{},
		capacity: bindings.NewCapacity(), staking: bindings.NewStaking(),
		Deployment: Deployment{Capacity: common.Address{1}, Staking: common.Address{2}},
	}
	c.capacityEvents, c.stakingEvents = capacityDecoders(c.capacity), stakingDecoders(c.staking)
	return c
}

// makeLog makes an event's log whose arguments are small numbers, each another one.
func makeLog(t *testing.T, contract common.Address, e abi.Event) *types.Log {
	t.Helper()
	log := &types.Log{Address: contract, Topics: []common.Hash{e.ID}, BlockNumber: 5, Index: 6}
	next, tail := int64(0), []byte(nil)
	for _, in := range e.Inputs {
		if in.Indexed {
			next++
			log.Topics = append(log.Topics, common.BigToHash(big.NewInt(next)))
			continue
		}
		words := 1
		switch in.Type.T {
		case abi.TupleTy:
			words = staticWords(in.Type)
		case abi.ArrayTy:
			words = in.Type.Size
		}
		if in.Type.T == abi.BytesTy { // its offset; what it is comes last
			next++
			log.Data = append(log.Data, common.BigToHash(big.NewInt(int64(32*(len(e.Inputs)-len(log.Topics)+1)))).Bytes()...)
			tail = append(append(tail, common.BigToHash(big.NewInt(32)).Bytes()...), common.BigToHash(big.NewInt(next)).Bytes()...)
			continue
		}
		for range words {
			next++
			log.Data = append(log.Data, common.BigToHash(big.NewInt(next)).Bytes()...)
		}
	}
	log.Data = append(log.Data, tail...)
	return log
}

func staticWords(typ abi.Type) (n int) {
	for _, elem := range typ.TupleElems {
		switch elem.T {
		case abi.ArrayTy:
			n += elem.Size
		default:
			n++
		}
	}
	return n
}

// Every event of both contracts is decoded, and nothing of it is lost.
func TestEveryEventIsDecoded(t *testing.T) {
	c := decodingClient()
	for contract, parsed := range map[common.Address]abi.ABI{
		c.Deployment.Capacity: c.capacity.GetABI(),
		c.Deployment.Staking:  c.staking.GetABI(),
	} {
		for _, e := range parsed.Events {
			event, err := c.decode(makeLog(t, contract, e))
			if err != nil {
				t.Errorf("%s: %v", e.Sig, err)
				continue
			}
			if at := event.Where(); at.Block != 5 || at.LogIndex != 6 {
				t.Errorf("%s is at %+v", e.Sig, at)
			}
			v := reflect.ValueOf(event)
			if v.NumField() < len(e.Inputs)+1 { // a struct may be spread out
				t.Errorf("%s has %d arguments, %T has %d fields", e.Sig, len(e.Inputs), event, v.NumField()-1)
			}
			for i := 1; i < v.NumField(); i++ {
				if v.Field(i).IsZero() {
					t.Errorf("%s: %T.%s is empty", e.Sig, event, v.Type().Field(i).Name)
				}
			}
		}
	}
}

// The order of arguments is kept: spot checks where two have the same type.
func TestEventArguments(t *testing.T) {
	c := decodingClient()
	decode := func(parsed abi.ABI, contract common.Address, name string) Event {
		event, err := c.decode(makeLog(t, contract, parsed.Events[name]))
		if err != nil {
			t.Fatal(err)
		}
		return event
	}
	capacity, staking := c.capacity.GetABI(), c.staking.GetABI()
	if e := decode(capacity, c.Deployment.Capacity, "Responded").(Responded); e.ID != 1 || e.Challenge != 2 ||
		e.Claimed != 3 || bigOf(e.ChainRoot).Int64() != 4 {
		t.Errorf("%+v", e)
	}
	if e := decode(capacity, c.Deployment.Capacity, "AuditProven").(AuditProven); e.Claimed != 3 ||
		e.Proof.Points[7].Int64() != 11 || e.Proof.Commitments[1].Int64() != 13 || e.Proof.CommitmentPok[0].Int64() != 14 {
		t.Errorf("%+v", e)
	}
	// Indexed arguments come first in the log, so they have the lower numbers.
	s := decode(staking, c.Deployment.Staking, "Slashed").(Slashed)
	want := []*big.Int{s.ForDowntime, s.ForFalseClaims, s.FromBond, s.FromPool, s.FromThawing, s.Forfeited, bigUint(s.DueEpoch)}
	for i, v := range want {
		if v.Int64() != int64(4+i) {
			t.Errorf("amount %d of %+v", i, s)
		}
	}
	f := decode(staking, c.Deployment.Staking, "SlashFinished").(SlashFinished)
	for i, v := range []*big.Int{f.Bounty, f.Burned, f.ToTreasury, f.Returned} {
		if v.Int64() != int64(4+i) {
			t.Errorf("amount %d of %+v", i, f)
		}
	}
	if e := decode(staking, c.Deployment.Staking, "Settled").(Settled); e.Opportunities != 4 || e.Claimed != 5 || e.Proven != 6 ||
		e.Earned.Int64() != 7 || e.Reward.Int64() != 8 || e.Fee.Int64() != 9 {
		t.Errorf("%+v", e)
	}
}

func TestDecodeRefusesWhatDoesNotFit(t *testing.T) {
	c := decodingClient()
	log := makeLog(t, c.Deployment.Capacity, c.capacity.GetABI().Events["Sealed"])
	wide := common.MaxHash
	for name, change := range map[string]func(*types.Log){
		"an id of 256 bits":   func(l *types.Log) { l.Topics[1] = wide },
		"a root above r":      func(l *types.Log) { copy(l.Data[32:], wide[:]) },
		"too many units":      func(l *types.Log) { copy(l.Data[64:], common.BigToHash(big.NewInt(capacity.MaxUnits+1)).Bytes()) },
		"a topic too few":     func(l *types.Log) { l.Topics = l.Topics[:2] },
		"no topic":            func(l *types.Log) { l.Topics = nil },
		"data cut short":      func(l *types.Log) { l.Data = l.Data[:40] },
		"no data":             func(l *types.Log) { l.Data = nil },
		"an event of Staking": func(l *types.Log) { l.Topics[0] = c.staking.GetABI().Events["Settled"].ID },
	} {
		bad := *log
		bad.Topics = append([]common.Hash(nil), log.Topics...)
		bad.Data = append([]byte(nil), log.Data...)
		change(&bad)
		if event, err := c.decode(&bad); !errors.Is(err, ErrNotMuster) {
			t.Errorf("%s: %+v, error %v", name, event, err)
		}
	}
}
