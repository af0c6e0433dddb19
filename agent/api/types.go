package api

import (
	"net/http"
	"reflect"

	"github.com/danielgtaylor/huma/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/muster-network/muster/agent"
	"github.com/muster-network/muster/agent/book"
	"github.com/muster-network/muster/chain/ledger"
	"github.com/muster-network/muster/view"
)

// About is what an agent says of itself to everybody.
type About struct {
	ChainID  uint64         `json:"chainId"`
	Market   common.Address `json:"market" doc:"The contract that it rents from"`
	Renter   common.Address `json:"renter" doc:"The agent's own account, which rents for its customers"`
	Currency string         `json:"currency" doc:"That of payments: cents are hundredths of it"`
	Token    string         `json:"token" doc:"The stablecoin's name"`
	Profile  string         `json:"profile" doc:"Of the deployment: how large units are"`
}

// A Customer is one of the agent's.
type Customer struct {
	ID      string `json:"id"`
	Number  uint64 `json:"number" doc:"Of its account in the market"`
	Name    string `json:"name"`
	Email   string `json:"email"`
	Created int64  `json:"created" doc:"Seconds since 1970"`
}

func customerOf(c book.Customer) Customer { return Customer(c) }

// A Key lets a program act for a customer.
type Key struct {
	ID      string `json:"id"`
	Created int64  `json:"created" doc:"Seconds since 1970"`
	Revoked int64  `json:"revoked" doc:"Seconds since 1970; 0: it counts"`
	Secret  string `json:"secret,omitempty" doc:"The key itself: it is shown this once"`
}

func keyOf(k book.Key) Key { return Key{ID: k.ID, Created: k.Created, Revoked: k.Revoked} }

// A Balance is what a customer has.
type Balance struct {
	Unspent int64  `json:"unspentCents" doc:"Outside of the market"`
	Debt    int64  `json:"debtCents" doc:"What the customer owes: it was spent, and then taken back by the card's bank"`
	Market  string `json:"market" doc:"What is in the account in the market, and set aside there, in tokens"`
	Spent   string `json:"spent" doc:"What leases have cost up to now, in tokens"`
	PerHour string `json:"perHour" doc:"What leases cost now, in tokens"`
	DryAt   int64  `json:"dryAt" doc:"When the account in the market runs dry if it is not filled, in seconds since 1970; 0: never"`
	Stopped string `json:"stopped" doc:"Why nothing is paid for the customer any more; empty: it is"`
}

func balanceOf(a *agent.Agent, s agent.Standing) Balance {
	h := s.Holding
	b := Balance{
		Unspent: s.Unspent, Debt: s.Debt, Stopped: s.Stopped, Market: a.Token.FormatGrains(h.Funds.Plus(h.Aside.Int).Int),
		Spent: a.Token.FormatGrains(h.Spent()), PerHour: a.Token.FormatPrice(s.Rate, ledger.PerHour),
	}
	if s.DryAt < ledger.Never {
		b.DryAt = int64(s.DryAt)
	}
	return b
}

// A Payment is one by card.
type Payment struct {
	ID       string `json:"id"`
	Cents    int64  `json:"cents"`
	Refunded int64  `json:"refundedCents"`
	Left     int64  `json:"leftCents" doc:"What can be refunded now"`
	At       int64  `json:"at" doc:"Seconds since 1970"`
}

// A Refund gives a part of a payment back.
type Refund struct {
	ID      string `json:"id"`
	Payment string `json:"payment"`
	Cents   int64  `json:"cents"`
	State   string `json:"state" enum:"wanted,done,failed"`
}

// An Offer is what can be rented.
type Offer struct {
	Offer    uint64 `json:"offer"`
	Units    int    `json:"units" doc:"That can be taken now: a physical core and 4 GiB of memory each"`
	Class    int    `json:"speedClass"`
	Region   string `json:"region"`
	PerHour  string `json:"perHour" doc:"Price of a unit, in tokens"`
	PerMonth string `json:"perMonth" doc:"Price of a unit, in tokens"`
	MinTerm  uint64 `json:"minTermSeconds"`
	Notice   uint64 `json:"noticeSeconds"`
	Young    bool   `json:"young" doc:"Whether payments that can still be taken back pay for it"`
}

func offerOf(o view.Offer, young bool) Offer {
	return Offer{o.Offer, o.Units, o.Class, o.Region, o.Price.PerHour, o.Price.PerMonth, o.MinTerm, o.Notice, young}
}

// A Want is what a customer wants to rent.
type Want struct {
	SpecHash string `json:"specHash" pattern:"^0x[0-9a-f]{64}$" doc:"SHA-256 of what the machine has to be: the order's name"`
	Offer    uint64 `json:"offer,omitempty" doc:"Number of the offer; 0: the cheapest that fits"`
	Units    int    `json:"units" minimum:"1" maximum:"1024"`
	Class    int    `json:"minClass,omitempty" minimum:"0"`
	Region   string `json:"region,omitempty" maxLength:"2"`
	MaxPrice string `json:"maxPrice,omitempty" maxLength:"40" doc:"Of a unit, such as 12/month"`
}

// A Lease is what a customer wants to rent, rents or rented.
type Lease struct {
	SpecHash string `json:"specHash"`
	State    string `json:"state" enum:"wanted,taking,taken,ending,over,refused"`
	Why      string `json:"why,omitempty" doc:"It was refused or ended"`
	Lease    uint64 `json:"lease" doc:"Its number in the market; 0: it is not taken yet"`
	Offer    uint64 `json:"offer"`
	Units    int    `json:"units"`
	PerHour  string `json:"perHour" doc:"Price of all units, in tokens"`
	PerMonth string `json:"perMonth"`
	Ordered  int64  `json:"ordered" doc:"Seconds since 1970"`

	OnChain string      `json:"onChain" doc:"Its state in the market"`
	HostKey common.Hash `json:"hostKey" doc:"SHA-256 of the machine's SSH key, as its host has confirmed it; zeros: it has not"`
	NewKey  string      `json:"newKey,omitempty" doc:"SHA-256 of a key that the agent is about to name in place of it"`
	HostURL string      `json:"hostUrl" doc:"Of the host's API"`
	TLSKey  common.Hash `json:"tlsKey" doc:"SHA-256 of the host's public key"`
}

// Hash is a hash in an answer or a request.
type Hash string

// Schema is for huma.
func (Hash) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Pattern: "^0x[0-9a-f]{64}$"}
}

// Address is an address in an answer.
type Address string

// Schema is for huma.
func (Address) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Pattern: "^0x[0-9a-fA-F]{40}$"}
}

// Amount is an amount in an answer: a [ledger.Wei].
type Amount string

// Schema is for huma.
func (Amount) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Pattern: "^-?[0-9]+$"}
}

func schemas() huma.Registry {
	r := huma.NewMapRegistry("#/components/schemas/", huma.DefaultSchemaNamer)
	r.RegisterTypeAlias(reflect.TypeFor[ledger.Wei](), reflect.TypeFor[Amount]())
	r.RegisterTypeAlias(reflect.TypeFor[common.Hash](), reflect.TypeFor[Hash]())
	r.RegisterTypeAlias(reflect.TypeFor[common.Address](), reflect.TypeFor[Address]())
	return r
}

// A Problem is what is wrong with a request (RFC 9457).
type Problem struct {
	Type     string   `json:"type" doc:"Which problem, for programs" example:"urn:muster:problem:funds"`
	Title    string   `json:"title" doc:"The status in words"`
	Status   int      `json:"status" doc:"The HTTP status"`
	Detail   string   `json:"detail,omitempty" doc:"What is wrong, for people"`
	Hints    []string `json:"hints,omitempty" nullable:"false" doc:"What to do about it, for people"`
	Instance string   `json:"instance,omitempty" doc:"The failure in the server's own log"`
}

func (p *Problem) Error() string { return p.Detail }

// Hint is how the first of the hints is found.
func (p *Problem) Hint() string {
	if len(p.Hints) == 0 {
		return ""
	}
	return p.Hints[0]
}

// GetStatus is for huma.
func (p *Problem) GetStatus() int { return p.Status }

// ContentType is for huma.
func (p *Problem) ContentType(string) string { return problemType }

const (
	problemType   = "application/problem+json"
	problemPrefix = "urn:muster:problem:"
)

func newProblem(kind string, status int, detail string, hints ...string) *Problem {
	return &Problem{Type: problemPrefix + kind, Title: http.StatusText(status), Status: status, Detail: detail, Hints: hints}
}
