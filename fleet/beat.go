package fleet

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// A Beat is what a server says of itself, again and again.
type Beat struct {
	Boot    string    `json:"boot"` // another one each time that the server starts
	Echo    string    `json:"echo"` // what the hub said last: a beat that comes again later does not count
	Started time.Time `json:"started"`
	Version string    `json:"version"`
	Machine Machine   `json:"machine"`
	Spare   bool      `json:"spare,omitempty"`

	Commitments []Work `json:"commitments"`
	LastError   string `json:"lastError,omitempty"`

	// For upgrades.
	Prepared    string `json:"prepared,omitempty"`    // SHA-256 of the program that it has got
	Runs        string `json:"runs,omitempty"`        // that of the one that it runs, if the hub gave it
	Trouble     string `json:"trouble,omitempty"`     // why it does not run one that it was given
	TroubleWith string `json:"troubleWith,omitempty"` // that one's SHA-256
	StartBlocks uint64 `json:"startBlocks,omitempty"` // that its provers took from their start to their arrays; 0: one has none yet
}

// A Machine is what a server runs on.
type Machine struct {
	Host   string `json:"host"`
	System string `json:"system"`
	CPU    string `json:"cpu,omitempty"`
	Cores  int    `json:"cores"`  // physical ones that it may use
	Memory uint64 `json:"memory"` // bytes
}

// Work is how the prover of one commitment is doing.
type Work struct {
	Commitment uint64    `json:"commitment"`
	Term       uint64    `json:"term"`
	Running    bool      `json:"running"`
	Units      int       `json:"units"`
	Sealed     int       `json:"sealed"` // units with their arrays, for the newest seal period
	Period     uint64    `json:"period"`
	Owed       []Owed    `json:"owed,omitempty"`
	Block      uint64    `json:"block"` // the newest that it has seen
	Last       string    `json:"last,omitempty"`
	LastAt     time.Time `json:"lastAt,omitzero"`
	Error      string    `json:"error,omitempty"` // why it does not run
}

// Owed is a response or a proof that is due.
type Owed struct {
	What      string `json:"what"` // response or proof
	Challenge uint64 `json:"challenge"`
	Until     uint64 `json:"until"` // the last block for it
}

// orders is what the hub replies to a beat: what the server is to do.
type orders struct {
	Deployment  scope          `json:"deployment"`
	Say         string         `json:"say"`   // the next beat's echo
	Heard       bool           `json:"heard"` // this one has counted
	Assignments []Assignment   `json:"assignments"`
	Upgrade     *upgradeNotice `json:"upgrade,omitempty"`
}

// A scope is what a fleet works on.
type scope struct {
	ChainID  uint64         `json:"chainId"`
	Genesis  common.Hash    `json:"genesis"`
	Contract common.Address `json:"contract"`
}

// An upgradeNotice is a program that a server is to get, and to start once Switch is true.
type upgradeNotice struct {
	SHA256  string `json:"sha256"`
	Size    int64  `json:"size"`
	Version string `json:"version"`
	Switch  bool   `json:"switch"`
}
